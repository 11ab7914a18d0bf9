/** A text for a terminal: its lines, without what would move the cursor, change colours or turn the direction of writing. */
export function printable(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
