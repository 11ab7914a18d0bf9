import { action, type Command, type Commands, type Entry, type Report } from '../src/answer/action.ts';
import { AS_OF, PRIVATE } from '../src/answer/request.ts';
import { noSuchCommand } from '../src/answer/wording.ts';
import { UserError } from '../src/errors.ts';
import { nameOf, type Option, shown } from '../src/rules/options.ts';

const EXAMPLES = 3;

export default action({
  description: 'What can be asked, and how.',
  options: { command: nameOf('command', 'A command, for what it takes and examples') },
  example: '/help',
  ofBot: true,
  run: ({ options }, { library }) =>
    options.command === undefined ? all(library) : one(String(options.command), library),
});

function all(library: Commands): Report {
  const { topics, actions } = library;
  const names = [...library.all.keys()];
  const group = (heading: string, inIt: (name: string) => boolean) => [
    said(heading),
    ...names.filter(inIt).map((name) => said(`${usage(name, library)}: ${library.all.get(name)?.description}`)),
  ];
  const ofBot = (name: string) => actions.get(name)?.ofBot === true;
  return {
    lead: 'Exhibit answers questions about the deal between Microsoft and OpenAI from dated articles, with word-for-word quotes.',
    entries: [
      ...group('Questions about the deal:', (name) => topics.has(name)),
      ...group('The whole of it:', (name) => actions.has(name) && !ofBot(name)),
      ...group('The bot:', ofBot),
      ...[...library.services].flatMap(([name, { description }]) =>
        group(description, (each) => each.startsWith(`${name} `)),
      ),
      said('How to ask:'),
      said('Options are written as name:value, such as /rofr provider:Oracle. All in brackets may be left out.'),
      said(`A question about the deal also takes ${AS_OF}, ${takes[AS_OF]}.`),
      said(`Every command that answers takes ${PRIVATE}, ${takes[PRIVATE]}.`),
    ],
    suggestions: ['/help command:rofr', '/about'],
  };
}

function one(name: string, library: Commands): Report {
  const service = library.services.get(name);
  if (service !== undefined) {
    const names = [...library.all.keys()].filter((each) => each.startsWith(`${name} `));
    return {
      lead: service.description,
      entries: names.map((each) => said(`${usage(each, library)}: ${library.all.get(each)?.description}`)),
      suggestions: [service.example, ...names.slice(0, EXAMPLES - 1).map((each) => `/help command:${each}`)],
    };
  }
  const command = library.all.get(name);
  if (command === undefined) throw new UserError(noSuchCommand(shown(name), [...library.all.keys()]));
  const examples = Object.values(library.whole().get(name)?.facets ?? {}).map(({ example }) => example);
  const all = [...examples, ...(library.actions.has(name) ? [library.actions.get(name)?.example ?? ''] : [])];
  return {
    lead: `${usage(name, library)}: ${command.description}`,
    entries: [
      ...Object.entries(command.options).map(([option, shape]) => said(optionLine(option, shape))),
      ...(command.dated ? [said(`Option ${AS_OF}: ${takes[AS_OF]}.`)] : []),
      ...(command.served ? [said('Only you see what it replies.')] : [said(`Option ${PRIVATE}: ${takes[PRIVATE]}.`)]),
    ],
    suggestions: all.length > 0 ? all.slice(0, EXAMPLES) : [`/help command:${name.split(' ')[0]}`],
  };
}

const takes = {
  [AS_OF]: 'the day, month or year at which it is asked, such as 2025-06-30, 2025-06 or 2025; else it is today',
  [PRIVATE]: 'true where only you are to see the answer',
};

function usage(name: string, library: Commands): string {
  const { options } = library.all.get(name) as Command;
  return [
    `/${name}`,
    ...Object.entries(options).map(([option, { required }]) => (required ? option : `[${option}]`)),
  ].join(' ');
}

function optionLine(name: string, option: Option): string {
  return `Option ${name}${option.required ? ' (needed)' : ''}: ${option.description.replace(/\.$/, '')}. ${valuesOf(option)}`;
}

function valuesOf(option: Option): string {
  switch (option.kind) {
    case 'choice':
      return `One of: ${option.choices.join(', ')}.`;
    case 'company':
      return 'Any company by its name, such as Oracle.';
    case 'money':
      return `A sum of ${option.of} in US dollars, such as $120bn or 1.2tn.`;
    case 'date':
      return 'A day, a month or a year, such as 2025-06-30, 2025-06 or 2025.';
    case 'channel':
      return 'A channel or a thread of the server.';
    case 'flag':
      return 'True or false.';
    case 'words':
    case 'offered':
      return `Any words, at most ${option.max} characters.`;
    case 'id':
      return 'Copied as it stands.';
    case 'name':
      return {
        topic: 'The name of a command that answers, such as rofr.',
        article: 'As /sources lists them.',
        command: 'With or without its slash.',
      }[option.of];
  }
}

function said(text: string): Entry {
  return { text, quotes: [] };
}
