import { wrap } from '../answer/wrap.ts';
import type { SeenMessage } from '../sandbox/index.ts';
import { inline, type Style } from './markdown.ts';

/** What of a message a terminal shows. */
export type Shown = Pick<SeenMessage, 'content' | 'embeds' | 'components' | 'ephemeral'>;

/** A message as text for a terminal: its words, quotes set in, small print dimmed, and the buttons as words to type. */
export function plain(message: Shown, style: Style, width: number): string {
  const blocks = message.embeds.flatMap(({ title, description, fields, footer }) => [
    title ? style('bold', inline(title, style)) : '',
    lines(description ?? '', style, width),
    ...(fields ?? []).map(({ name, value }) => `${style('bold', inline(name, style))}\n${lines(value, style, width)}`),
    footer ? style('dim', wrap(footer.text, width)) : '',
  ]);
  const buttons = labels(message);
  const words =
    buttons.length === 0 ? '' : `Type ${buttons.map((each) => style('cyan', each.toLowerCase())).join(', ')}.`;
  return [lines(message.content, style, width), ...blocks, words].filter((block) => block !== '').join('\n\n');
}

/** The labels of a message's buttons that can be pressed. */
export function labels({ components }: Pick<Shown, 'components'>): string[] {
  return components.flatMap((row) =>
    'components' in row
      ? row.components.flatMap((part) => ('label' in part && part.label && !part.disabled ? [part.label] : []))
      : [],
  );
}

function lines(text: string, style: Style, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('> ### ')) return wrap(style('bold', inline(line.slice(6), style)), width, '  │ ');
      if (line.startsWith('> ')) return wrap(inline(line.slice(2), style), width, '  │ ');
      if (line.startsWith('-# ')) return style('dim', wrap(inline(line.slice(3), style), width, '    '));
      return wrap(inline(line, style), width);
    })
    .join('\n');
}
