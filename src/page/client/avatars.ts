const COLOURS = ['#248046', '#9c5b00', '#8e44ad', '#1f6f8b', '#b3402e'];
const LINES = "<path d='M11 13h18v3H11zm0 6h18v3H11zm0 6h11v3H11z' fill='#fff'/>";

/** A picture for everyone, drawn here: none is fetched. The bot's shows lines of a text. */
export function avatarOf({ username, bot }: { readonly username: string; readonly bot?: boolean | undefined }): string {
  const at = [...username].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % COLOURS.length;
  const letter = `<text x='20' y='27' font-family='sans-serif' font-size='20' font-weight='600' text-anchor='middle' fill='#fff'>${initialOf(username)}</text>`;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'><rect width='40' height='40' fill='${bot ? '#5865f2' : COLOURS[at]}'/>${bot ? LINES : letter}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function initialOf(username: string): string {
  return /[\p{L}\p{N}]/u.exec(username)?.[0].toUpperCase() ?? '?';
}
