/** A title or a name as it is compared: whatever its spacing, its letters' case and the form of its quotation marks. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
}
