// What stands on a news page around the article: related headlines, bios, menus, captions, calls to subscribe.

const ONE_LINE = [
  /^\(?(?:image|photo|picture|video|graphic)s?(?: credits?| by|:)/i,
  /^(?:advertisement|sponsored|share(?: this)?(?: article)?|newsletter|sign up\b.*|subscribe\b.*|follow us\b.*|comments?)$/i,
  /^(?:read (?:more|also|next)|see also|related|watch|listen|source)\s*:/i,
  /\b(?:reached out to|contacted)\b.*\b(?:for (?:more information|comment)|will update)\b/i,
  /^stay tuned\b/i,
  /^(?:©|copyright\b|all rights reserved)/i,
];

// From one of these lines on, nothing belongs to the article any more.
const TAIL =
  /^(?:you (?:might|may) also like|related (?:articles?|stories|posts|content|topics)|recommended(?: (?:for you|reading|stories))?|more (?:from|stories|on)\b.{0,40}|most (?:popular|read|viewed)|latest (?:in|from|news)\b.{0,40}|about the authors?|leave a (?:comment|reply)|topics|tags|you must confirm your public display name\b.*|read more)$/i;

/** True when a line ends the article: it and all that follows is furniture. */
export function endsArticle(line: string): boolean {
  return TAIL.test(line.trim());
}

/** True when this line alone is furniture. */
export function isFurniture(line: string): boolean {
  const text = line.trim();
  return ONE_LINE.some((pattern) => pattern.test(text));
}
