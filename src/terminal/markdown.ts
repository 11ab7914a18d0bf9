import { styleText } from 'node:util';

/** How words are set off; without colour they are only words. */
export type Style = (as: 'bold' | 'dim' | 'cyan', text: string) => string;

/** Words in colour, or as they are. */
export function styles(isColoured: boolean): Style {
  return (as, text) => (isColoured ? styleText(as, text, { validateStream: false }) : text);
}

const INLINE =
  /\\([^\p{L}\p{N}\s])|\*\*((?:\\.|[^\\])+?)\*\*|`([^`]*)`|\[((?:\\.|[^\]\\])+)\]\(([^\s()]+)\)|[\u2068\u2069]/gu;

/** Discord's Markdown inside a line, as a terminal shows it: a link is written out. */
export function inline(text: string, style: Style): string {
  return text.replace(INLINE, (_, escaped?: string, bold?: string, code?: string, label?: string, url?: string) => {
    if (escaped !== undefined) return escaped;
    if (bold !== undefined) return style('bold', inline(bold, style));
    if (code !== undefined) return style('cyan', code);
    return label === undefined ? '' : `${inline(label, style)}: ${url}`;
  });
}
