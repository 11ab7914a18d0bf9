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

/** Texts spread over pages of about `size`; a longer one has a page of its own. */
export function spread(texts: readonly string[], size: number): string[] {
  const pages: string[] = [];
  for (const text of texts) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + 2 + text.length <= size) pages[pages.length - 1] = `${last}\n\n${text}`;
    else pages.push(text);
  }
  return pages;
}
