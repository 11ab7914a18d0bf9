// What stands on a news page around the article: related headlines, bios, menus, captions, calls to subscribe.

const CREDIT = /^\(?(?:image|photo|picture|video|graphic)s?(?: credits?| by|:)/i;

const ONE_LINE = [
  CREDIT,
  /^!\[[^\]]*\]\([^)]*\)$/,
  /^(?:advertisement|sponsored|share(?: this)?(?: article)?|newsletter|sign up\b.*|subscribe\b.*|follow us\b.*|comments?)$/i,
  /^(?:read (?:more|also|next)|see also|related|watch|listen|source)\s*:/i,
  /^stay tuned\b/i,
  /^(?:©|copyright\b|all rights reserved)/i,
  // Buttons.
  /^(?:skip to|jump to|back to)\b[^.!?]{0,40}$/i,
  /^(?:home|menu|search|sign in|log ?in|register|close|print|email|copy link|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|flipboard)$/i,
  // Bylines, dates of publication, bios. Western letters do: the words around the names are English.
  /^(?:[Ww]ritten |[Rr]eported |[Ee]dited )?[Bb]y [A-ZÀ-Þ][\wÀ-ÿ.’'-]*(?:,? (?:and )?[A-ZÀ-Þ][\wÀ-ÿ.’'-]*){0,6}$/,
  /^(?:First |Last )?(?:Published|Updated|Posted|Modified|published|updated):?(?: on| at)? (?:[A-ZÀ-Þ][a-zß-ÿ]{2,8}\.?,? )?\d[\wÀ-ÿ,:./ -]{3,24}$/,
  /^\d{1,2}[ -]min(?:ute)?s? read$/i,
  /^[A-ZÀ-Þ][\wÀ-ÿ’'-]+(?: [A-ZÀ-Þ][\wÀ-ÿ.’'-]+){1,3} is (?:an?|the|our) (?:[\wÀ-ÿ-]+ ){0,3}(?:reporter|editor|writer|journalist|correspondent|columnist)\b/,
  // What the page says of itself.
  /^(?:we (?:and our partners )?use cookies|this (?:web)?site uses cookies)\b/i,
  /^(?:when you (?:buy|purchase) through (?:our )?links|we may earn an?\b.*\bcommission)\b/i,
];

// From one of these lines on, nothing belongs to the article any more.
const TAIL =
  /^(?:you (?:might|may) also like|related (?:articles?|stories|posts|content|topics)|recommended(?: (?:for you|reading|stories))?|more (?:from|stories|on)\b.{0,40}|most (?:popular|read|viewed)|latest (?:in|from|news)\b.{0,40}|about the authors?|leave a (?:comment|reply)|topics|tags|you must confirm your public display name\b.*|read more)$/i;

const SENTENCE_END = /[.!?…。！？।]["'”’»)\]]*$/u;
const LONGEST_CAPTION = 120;
const LONGEST_MENU = 240;
// What is longer is a paragraph of the article.
const LONGEST_LINE = 1000;
const LONGEST_ENTRY = 30;

/** Which of the lines of a text are furniture: single ones, the caption above a credit, and all from the end of the article on. */
export function furnitureOf(lines: readonly string[]): boolean[] {
  const bares = lines.map(bare);
  const single = bares.map((line, at) => isOneLine(line) || isMenu(line) || isCaption(line, bares[at + 1]));
  const ending = bares.map((line) => TAIL.test(line));
  // Above the first sentence such a line belongs to a menu.
  const begun = bares.findIndex((line, at) => !single[at] && !ending[at] && SENTENCE_END.test(line));
  const end = ending.findIndex((ends, at) => ends && begun >= 0 && at > begun);
  return single.map((alone, at) => alone || ending[at] === true || (end >= 0 && at > end && lines[at]?.trim() !== ''));
}

function isOneLine(line: string): boolean {
  return line.length <= LONGEST_LINE && ONE_LINE.some((each) => each.test(line));
}

// "Home › News › AI" and "News | Reviews | Deals".
function isMenu(line: string): boolean {
  if (line.startsWith('|') || line.length > LONGEST_MENU || /[.!?]/.test(line)) return false;
  const entries = line.split(/\s[|›»>•·/]\s/);
  return entries.length > 2 && entries.every((entry) => entry.trim() !== '' && entry.length <= LONGEST_ENTRY);
}

function isCaption(line: string, next: string | undefined): boolean {
  return line !== '' && line.length <= LONGEST_CAPTION && !SENTENCE_END.test(line) && CREDIT.test(next ?? '');
}

// "## **You might also like:**" and "[Read more](https://…)" as they are read.
function bare(line: string): string {
  const text = line.trim();
  if (text.length > LONGEST_LINE || text.startsWith('![')) return text;
  return text
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/^(?:#{1,6}\s+|[-*+•>]\s+)/, '')
    .replace(/^[*_]+|[*_]+$/g, '')
    .trim();
}
