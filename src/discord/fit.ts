/** Words of a view that no page parts, and the numbers of the quotes among them. */
export type Block = { readonly text: string; readonly quotes: readonly number[] };

/** A block of words. */
export function block(text: string, quotes: readonly number[] = []): Block {
  return { text, quotes };
}

/** The first of these texts that fit into `room` together, joined by `glue`, and how many were left out. */
export function whatFits(texts: readonly string[], room: number, glue: string): { text: string; left: number } {
  let text = '';
  for (const [at, each] of texts.entries()) {
    const longer = at === 0 ? each : `${text}${glue}${each}`;
    if (longer.length > room) return { text, left: texts.length - at };
    text = longer;
  }
  return { text, left: 0 };
}

/** Blocks spread over pages of about `size`, each joined to the one before by its `glue`; a longer one has a page of its own. */
export function spread(
  blocks: readonly Block[],
  size: number,
  glue: (before: Block, after: Block) => string = () => '\n\n',
): Block[] {
  const pages: Block[] = [];
  for (const [at, each] of blocks.entries()) {
    const last = pages.at(-1);
    const longer = last && `${last.text}${glue(blocks[at - 1] ?? each, each)}${each.text}`;
    if (last === undefined || longer === undefined || longer.length > size) pages.push(each);
    else pages[pages.length - 1] = block(longer, [...new Set([...last.quotes, ...each.quotes])]);
  }
  return pages;
}
