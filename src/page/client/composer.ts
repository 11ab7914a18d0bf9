import type { App } from './app.ts';
import {
  isCompleted,
  type Known,
  knownOf,
  named,
  type Option,
  readSlash,
  type Slash,
  valuesFrom,
} from './command-line.ts';
import type { Choice } from './discord.ts';
import type { Value } from './state.ts';

/** Something to pick in the list above the message box. */
export type Suggestion = { readonly label: string; readonly detail: string; readonly pick: () => void };

/** What stands in the message box: words, or a slash command with the options that are being filled in. */
export type Draft = {
  text: string;
  command: Slash | undefined;
  /** What stands in each option's field, in the order in which they were added. */
  fields: Map<string, string>;
  /** What was picked for a field; it counts as long as its name stands there. */
  picked: Map<string, Known>;
  /** The field that has the focus: an option's name, '' for the end of the line. */
  focus: string;
  /** What the bot offers for the field, and for which text. */
  offered: { readonly option: string; readonly choices: readonly Choice[] };
  /** The suggestion that Enter picks; -1 for none. */
  at: number;
  isListOpen: boolean;
  error: string;
};

const MOST = 10;
const empty = (): Draft => ({
  text: '',
  command: undefined,
  fields: new Map(),
  picked: new Map(),
  focus: '',
  offered: { option: '', choices: [] },
  at: 0,
  isListOpen: true,
  error: '',
});

export type Composer = ReturnType<typeof createComposer>;

/**
 * The message box's own state.
 * @param focus puts the cursor into a field once it is drawn: an option's name, '' for the end of the line
 */
export function createComposer(app: App, draw: () => void, focus: (field: string) => void) {
  let draft = empty();
  let typedAt = 0;

  function change(part: Partial<Draft>): void {
    Object.assign(draft, part);
    draw();
  }

  function move(field: string): void {
    draft.focus = field;
    draft.isListOpen = true;
    draft.at = field === '' ? -1 : 0;
    if (field !== '') offer(field);
    draw();
    focus(field);
  }

  function start(command: Slash, texts: Readonly<Record<string, string>> = {}): void {
    draft = { ...empty(), command };
    for (const { name, required } of command.options) if (required) draft.fields.set(name, '');
    for (const [name, text] of Object.entries(texts)) draft.fields.set(name, text);
    move([...draft.fields].find(([, text]) => text === '')?.[0] ?? '');
  }

  function write(text: string): void {
    draft.text = text;
    draft.error = '';
    draft.isListOpen = true;
    draft.at = 0;
    // A name that is written out, or a line that was pasted.
    const read = readSlash(text, app.slashesHere());
    if (read !== undefined && text.trimStart().length > read.slash.name.length + 1) {
      start(read.slash, read.texts);
      return;
    }
    if (text !== '' && !text.startsWith('/') && Date.now() - typedAt > 8000) {
      typedAt = Date.now();
      app.typeHere();
    }
    draw();
  }

  function fill(name: string, text: string): void {
    draft.fields.set(name, text);
    draft.isListOpen = true;
    draft.at = 0;
    draft.error = '';
    offer(name);
    draw();
  }

  /** Asks the bot what it offers for a field, where it does. */
  function offer(name: string): void {
    const { command } = draft;
    const option = optionCalled(name);
    if (command === undefined || !isCompleted(option)) return;
    const text = draft.fields.get(name) ?? '';
    void app.complete(command, { ...values(command), [name]: text }, name).then((choices) => {
      if (draft.command !== command || draft.fields.get(name) !== text) return;
      change({ offered: { option: name, choices } });
    });
  }

  const optionCalled = (name: string): Option | undefined => draft.command?.options.find((one) => one.name === name);

  function values(command: Slash): Record<string, Value> {
    const given = [...draft.fields].filter(([, text]) => text !== '');
    const picked = given.flatMap(([name, text]) => {
      const known = draft.picked.get(name);
      return known?.name === text ? [[name, known.value] as const] : [];
    });
    return { ...valuesFrom(given, command, app.state.channels), ...Object.fromEntries(picked) };
  }

  function remove(name: string): void {
    if (optionCalled(name)?.required) return;
    draft.fields.delete(name);
    move('');
  }

  function suggestions(): readonly Suggestion[] {
    if (!draft.isListOpen) return [];
    if (draft.command === undefined) return inText();
    return draft.focus === '' ? optionsLeft() : valuesFor(draft.focus);
  }

  function inText(): Suggestion[] {
    const [, slash] = /^\/([\w -]*)$/.exec(draft.text) ?? [];
    if (slash !== undefined) {
      const fitting = app.slashesHere().filter(({ name }) => name.includes(slash.toLowerCase()));
      const sorted = fitting.toSorted((a, b) => Number(b.name.startsWith(slash)) - Number(a.name.startsWith(slash)));
      return sorted.map((command) => ({
        label: `/${command.name}`,
        detail: command.description,
        pick: () => start(command),
      }));
    }
    const [, before, at] = /^([\s\S]*(?:^|\s))@(\w*)$/.exec(draft.text) ?? [];
    if (at === undefined) return [];
    return app
      .people()
      .filter(({ username }) => username.toLowerCase().startsWith(at.toLowerCase()))
      .map(({ username, bot }) => ({
        label: `@${username}`,
        detail: bot ? 'App' : 'Member',
        pick: () => {
          write(`${before}@${username} `);
          focus('');
        },
      }));
  }

  function optionsLeft(): Suggestion[] {
    const typed = draft.text.replace(/:$/, '').toLowerCase();
    return (draft.command?.options ?? [])
      .filter(({ name }) => !draft.fields.has(name) && name.startsWith(typed))
      .map(({ name, description }) => ({
        label: name,
        detail: description,
        pick: () => {
          draft.text = '';
          draft.fields.set(name, '');
          move(name);
        },
      }));
  }

  function valuesFor(name: string): Suggestion[] {
    const option = optionCalled(name);
    const typed = draft.fields.get(name) ?? '';
    const known = knownOf(option, app.state.channels);
    const fitting = known.filter(({ name: each }) => each.toLowerCase().includes(typed.toLowerCase()));
    const offered = draft.offered.option === name ? draft.offered.choices : [];
    // What is written out already needs no picking.
    const all: readonly Known[] = [...fitting, ...offered].filter(
      ({ name: each }) => each !== typed || known.length > 0,
    );
    if (all.length === 1 && all[0]?.name.toLowerCase() === typed.toLowerCase()) return [];
    return all.slice(0, MOST * 2.5).map((each) => ({
      label: each.name,
      detail: '',
      pick: () => {
        draft.fields.set(name, each.name);
        draft.picked.set(name, each);
        move('');
      },
    }));
  }

  async function send(): Promise<void> {
    const { command, text } = draft;
    if (command === undefined) {
      if (text.trim() === '') return;
      draft = empty();
      const refused = await app.write(text);
      if (refused !== undefined) draft = { ...draft, text, error: refused };
      return draw();
    }
    const missing = command.options.find(({ name, required }) => required && !draft.fields.get(name));
    if (missing !== undefined) {
      move(missing.name);
      return change({ error: `${missing.name} is required.` });
    }
    const unfit = command.options.find((option) => isUnfit(option, draft.fields.get(option.name) ?? ''));
    if (unfit !== undefined) {
      move(unfit.name);
      return change({ error: `${unfit.name} takes only its choices.` });
    }
    const filled = values(command);
    draft = empty();
    draw();
    focus('');
    await app.use(command, filled);
  }

  /** True for words where an option takes only its choices. */
  function isUnfit(option: Option, text: string): boolean {
    const known = knownOf(option, app.state.channels);
    return text !== '' && known.length > 0 && named(text, known) === undefined;
  }

  /** Keys of any field: the list above, sending, and leaving. True where the key is used up. */
  function key(event: KeyboardEvent): boolean {
    const list = suggestions();
    const picked = list[draft.at];
    const { command, focus: field } = draft;
    const isEmpty = (event.target as HTMLInputElement).value === '';
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        if (list.length === 0) return false;
        const step = event.key === 'ArrowDown' ? 1 : -1;
        change({ at: (draft.at + step + list.length) % list.length });
        return true;
      }
      case 'Tab':
        if (event.shiftKey || picked === undefined || draft.at < 0) return false;
        picked.pick();
        return true;
      case 'Enter':
        if (event.shiftKey || event.isComposing) return false;
        if (picked !== undefined && draft.at >= 0) picked.pick();
        else if (command !== undefined && field !== '') move('');
        else void send();
        return true;
      case 'Escape':
        if (list.length > 0 && draft.at >= 0 && command === undefined) change({ isListOpen: false });
        else cancel();
        return true;
      case 'Backspace':
        if (command === undefined || !isEmpty) return false;
        if (field !== '') remove(field);
        else if (draft.fields.size > 0) move([...draft.fields.keys()].at(-1) ?? '');
        else cancel(`/${command.name}`);
        return true;
      default:
        return false;
    }
  }

  function cancel(text = ''): void {
    draft = { ...empty(), text };
    if (app.state.replyTo !== undefined) app.set({ replyTo: undefined });
    draw();
    focus('');
  }

  return {
    get draft(): Readonly<Draft> {
      return draft;
    },
    write,
    /** The end of a command's line, where the next option is named. */
    writeOption: (text: string) => change({ text, at: text === '' ? -1 : 0, isListOpen: true }),
    fill,
    remove,
    enter: (field: string) => {
      if (draft.focus !== field) {
        draft.at = field === '' && draft.command !== undefined ? -1 : 0;
        draft.focus = field;
        draft.isListOpen = true;
        if (field !== '') offer(field);
        draw();
      }
    },
    suggestions,
    send,
    key,
    cancel,
  };
}
