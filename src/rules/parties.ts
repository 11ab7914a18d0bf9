import { type Token, tokens } from '../corpus/tokens.ts';
import { once } from '../remembered.ts';

/** A company that the deal, or a question about it, may name. */
export type Party = { readonly name: string; readonly aliases?: readonly string[] };

/** The companies known by name, most asked for first. A name missing here is still found in the articles by its letters. */
export const PARTIES: readonly Party[] = [
  { name: 'Oracle', aliases: ['OCI', 'Oracle Cloud', 'Oracle Cloud Infrastructure'] },
  { name: 'Microsoft', aliases: ['MSFT', 'Azure', 'Microsoft Azure'] },
  { name: 'OpenAI', aliases: ['OAI', 'Open AI'] },
  { name: 'SoftBank', aliases: ['SoftBank Group', 'Soft Bank'] },
  { name: 'MGX' },
  { name: 'NVIDIA', aliases: ['NVDA'] },
  { name: 'Arm', aliases: ['Arm Holdings', 'ARM Ltd'] },
  { name: 'AWS', aliases: ['Amazon', 'Amazon Web Services', 'AMZN'] },
  { name: 'Google', aliases: ['Google Cloud', 'GCP', 'Alphabet'] },
  { name: 'CoreWeave', aliases: ['Core Weave'] },
];

/** Companies and products outside the deal: where one is named and OpenAI is not, the passage is about something else. */
export const OUTSIDERS = [
  ...[
    'Amazon',
    'AWS',
    'Google',
    'CoreWeave',
    'Anthropic',
    'Claude',
    'Meta',
    'xAI',
    'Mistral',
    'Gemini',
    'DeepSeek',
    'Apple',
  ],
  ...[
    'IBM',
    'Tesla',
    'Crusoe',
    'Vision Fund',
    'Cohere',
    'Perplexity',
    'Salesforce',
    'Alibaba',
    'Tencent',
    'Samsung',
    'Inflection',
  ],
];
/** Names of which one makes a passage one about the deal, whoever else it names. */
export const INSIDERS = ['OpenAI', 'Open AI', 'ChatGPT', 'Stargate'];

/** Names of people and of the press: they keep their capital inside a sentence. */
export const OTHER_NAMES = [
  'Masayoshi Son',
  'Elon Musk',
  'Musk',
  'Sam Altman',
  'Satya Nadella',
  'Reuters',
  'Bloomberg',
];

type Form = { name: string; stems: readonly string[] };
// Made when a text is first read: the start does not wait for it.
const forms = once(() =>
  PARTIES.flatMap(({ name, aliases = [] }) =>
    [name, ...aliases].map((form): Form => ({ name, stems: stemsOf(form) })),
  ).toSorted((a, b) => b.stems.length - a.stems.length),
);

// "Oracle Corp." and "SoftBank of Japan" are Oracle and SoftBank.
const FORM_OF_COMPANY = ['corp', 'corpor', 'inc', 'ltd', 'limit', 'llc', 'plc', 'group', 'co', 'compani'];
const OF_COUNTRY = /\s+of\s+\p{Lu}.*$/u;

/** The known party of that name or alias, case and form of company aside. */
export function partyOf(name: string): string | undefined {
  const wanted = stemsOf(name.replace(OF_COUNTRY, ''));
  const bare = wanted.filter((stem) => !FORM_OF_COMPANY.includes(stem));
  return forms().find(({ stems }) => [wanted, bare].some((each) => each.join(' ') === stems.join(' ')))?.name;
}

/** Every name that a company goes by, as far as it is known. */
export function aliasesOf(name: string): readonly string[] {
  const known = PARTIES.find((party) => party.name === name);
  return [name, ...(known?.aliases ?? [])];
}

/** A party named in a text, by the positions of its first and last token. */
export type Mention = { readonly name: string; readonly from: number; readonly to: number };

/** The parties that a text names, in order. A name counts only where it is written with a capital. */
export function mentions(text: string, words: readonly Token[]): Mention[] {
  return mentionsIn(words, ({ start }) => /\p{Lu}/u.test(text[start] ?? ''));
}

/** The parties that words name, in order, of the words that may begin a name. */
export function mentionsIn(words: readonly Token[], may: (word: Token) => boolean): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!may(words[at] as Token)) continue;
    const form = forms().find(({ stems }) => stems.every((stem, i) => words[at + i]?.stem === stem));
    if (form === undefined) continue;
    found.push({ name: form.name, from: at, to: at + form.stems.length - 1 });
    at += form.stems.length - 1;
  }
  return found;
}

// What stands between the names of a list. A longer stretch is none, and is not even looked at.
const JOINING = /^ ?,? ?(?:and|&|or|as well as)? ?(?:Japan|America)?(?:['’]s)? ?$/;
const LONGEST_JOIN = 40;

/** Parties written as one list ("Arm, Microsoft, NVIDIA and Oracle"), in order. */
export function lists(text: string, words: readonly Token[]): Mention[][] {
  const found: Mention[][] = [];
  for (const mention of mentions(text, words)) {
    const run = found.at(-1);
    const last = run?.at(-1);
    const between = last === undefined ? '' : text.slice(words[last.to]?.end, words[mention.from]?.start);
    if (
      run !== undefined &&
      last !== undefined &&
      between.length <= LONGEST_JOIN &&
      JOINING.test(between.replace(/\s+/g, ' '))
    )
      run.push(mention);
    else found.push([mention]);
  }
  return found;
}

function stemsOf(text: string): string[] {
  return tokens(text).map(({ stem }) => stem);
}
