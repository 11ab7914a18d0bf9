import { parse } from 'discord-markdown-parser';
import { html, nothing, type TemplateResult } from 'lit';

/** What stands behind names and marks in a text. */
export type Names = {
  readonly user: (id: string) => string;
  readonly channel: (id: string) => string;
  /** Draws "[1]"; without it, it stays a text. */
  readonly mark?: ((number: number) => TemplateResult) | undefined;
};

type Node = { readonly type: string; readonly content?: string | Node[]; readonly [field: string]: unknown };
type Drawn = TemplateResult | string | typeof nothing | readonly Drawn[];

const BLOCKS: readonly (readonly [RegExp, (inner: Drawn) => TemplateResult])[] = [
  [/^### /, (inner) => html`<h4 class="md-heading">${inner}</h4>`],
  [/^## /, (inner) => html`<h4 class="md-heading">${inner}</h4>`],
  [/^# /, (inner) => html`<h4 class="md-heading md-largest">${inner}</h4>`],
  [/^-# /, (inner) => html`<small class="md-small">${inner}</small>`],
  [/^[-*] /, (inner) => html`<div class="md-item">${inner}</div>`],
];

/** Discord's Markdown as Discord shows it. Nothing of a text becomes HTML but what is drawn here. */
export function markdown(text: string, names: Names): Drawn {
  if (text === '') return nothing;
  return blocksOf(text).map(({ kind, lines }) => {
    if (kind === 'code') return html`<pre class="md-code"><code>${lines.join('\n')}</code></pre>`;
    if (kind === 'quote')
      return html`<blockquote class="md-quote">${lines.map((line) => block(line, names))}</blockquote>`;
    return lines.map((line) => block(line, names));
  });
}

type Block = { readonly kind: 'text' | 'quote' | 'code'; readonly lines: string[] };

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let inCode = false;
  for (const line of text.split('\n')) {
    if (/^```/.test(line)) {
      inCode = !inCode;
      if (inCode) blocks.push({ kind: 'code', lines: [] });
      continue;
    }
    const kind = inCode ? 'code' : /^> /.test(line) ? 'quote' : 'text';
    const words = kind === 'quote' ? line.slice(2) : line;
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(words);
    else blocks.push({ kind, lines: [words] });
  }
  return blocks;
}

function block(line: string, names: Names): Drawn {
  if (line === '') return html`<div class="md-gap"></div>`;
  const [pattern, draw] = BLOCKS.find(([marker]) => marker.test(line)) ?? [];
  if (pattern === undefined || draw === undefined) return html`<div class="md-line">${inline(line, names)}</div>`;
  return draw(inline(line.replace(pattern, ''), names));
}

function inline(text: string, names: Names): Drawn {
  return merged(parse(text, 'extended') as Node[]).map((node) => drawn(node, names));
}

/** The parser cuts plain words into pieces: a mark such as "[1]" must be whole to be seen. */
function merged(nodes: readonly Node[]): Node[] {
  const whole: Node[] = [];
  for (const node of nodes) {
    const last = whole.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') whole.push(node);
    else whole[whole.length - 1] = { type: 'text', content: `${last.content}${node.content}` };
  }
  return whole;
}

function drawn(node: Node, names: Names): Drawn {
  const inner = () =>
    typeof node.content === 'string' ? node.content : merged(node.content ?? []).map((each) => drawn(each, names));
  switch (node.type) {
    case 'text':
      return marked(String(node.content), names);
    case 'strong':
      return html`<strong>${inner()}</strong>`;
    case 'em':
      return html`<em>${inner()}</em>`;
    case 'underline':
      return html`<u>${inner()}</u>`;
    case 'strikethrough':
      return html`<s>${inner()}</s>`;
    case 'spoiler':
      return html`<details class="md-spoiler"><summary>Spoiler</summary>${inner()}</details>`;
    case 'inlineCode':
      return html`<code class="md-inline">${inner()}</code>`;
    case 'link':
    case 'url':
    case 'autolink':
      return html`<a href=${webAddress(String(node.target))} target="_blank" rel="noopener noreferrer">${inner()}</a>`;
    case 'user':
      return html`<span class="md-mention">@${names.user(String(node.id))}</span>`;
    case 'channel':
      return html`<span class="md-mention">#${names.channel(String(node.id))}</span>`;
    case 'everyone':
      return html`<span class="md-mention">@everyone</span>`;
    case 'here':
      return html`<span class="md-mention">@here</span>`;
    case 'timestamp':
      return new Date(Number(node.timestamp) * 1000).toLocaleString();
    case 'br':
      return html`<br />`;
    default:
      return inner();
  }
}

function marked(text: string, { mark }: Names): Drawn {
  if (mark === undefined) return text;
  return text.split(/(\[\d{1,3}\])/).map((part) => (/^\[\d+\]$/.test(part) ? mark(Number(part.slice(1, -1))) : part));
}

/** Only a web address is led to. */
function webAddress(target: string): string {
  return /^https?:\/\//i.test(target) ? target : 'about:blank';
}
