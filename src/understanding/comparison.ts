/** How two things are held together: two lists, two dated things, or two figures. */
export const HOWS = ['both', 'only the first', 'either', 'order in time', 'sum', 'difference'] as const;
export type How = (typeof HOWS)[number];

/** Two things to be held together, in the asker's words. Without a second, it is all the others of its kind. */
export type Comparison = { readonly first: string; readonly how: How; readonly second?: string };

// Where a text is parted. Each finds a few fixed words, so that no text takes longer than to read it.
const ORDERED =
  /\b(?:(?:come |came )?(?:before or after|after or before|earlier or later than|later or earlier than)|earlier than|later than|older than|newer than|(?:more recent|sooner) than)\b/;
const HAPPENED =
  /(?<=\b(?:come|came|happen|happened|occur|occurred|announced|reported|signed|begin|began|begun|start|started|end|ended|made|place|leave|left|lose|lost|over|gone|agreed) )(?:before|after)\b/;
const WAS = /^(?:so |and |but |ok |hey |wait )?(?:did|was|were|is|has|had|does)\b/;
const WHICH_FIRST =
  /\b(?:which|what|who)\b[^?,:]{0,40}?\b(?:first|earlier|earliest|later|newer|older|more recent|last|sooner)\b(?: of the two)?/;
const GAP =
  /\b(?:how long|how many (?:days|weeks|months|years)|how much time|how soon)\b(?: (?:was|is|did|passed|pass|went by|were|are|it|there|lay|lie|elapsed|take|took))*/;
const MORE =
  /\b(?:how much|by how much|how many billions?)\b(?: is| are| was)? (?:more|bigger|larger|less|smaller|higher|lower|further)\b/;
const DIFFERENCE = /\b(?:difference|gap|distance) between\b/;
const FAR = /\bhow far(?: apart)?(?: is| are)?\b/;
const SUM = /\b(?:sum of|add up|adding up|total of|added together)\b/;
const TOGETHER = /\b(?:together|combined|in total|in sum|added up|summed up|put together|all told)\b/;
const WHOSE =
  /^(?:so |and |but |ok |hey )?(?:who|whos|who's|which|what compan|what firm|name|list|is there|is any|are there|are any|does any|do any|anyone|anybody|any of|who else|is someone|of the)/;
const BESIDE = /\b(?:apart from|other than|aside from|besides|except for|except|excluding|not counting)\b/;
const DENIED =
  /\b(?:but (?:is |are |does |do |has |have )?(?:not|never)|but (?:isn't|isnt|aren't|arent|doesn't|doesnt|don't|dont)|without(?: being)?|(?:is|are|and|yet) not|isn't|isnt|aren't|arent|and isn't|not)\b/;
const NONE = /\b(?:no|not|never|isn't|isnt|aren't|arent|doesn't|doesnt|don't|dont|nothing|zero|neither)\b/;
const TOO = /\b(?:and also|are also|is also|also|as well as|at the same time|while also)\b/;
const ONLY = /\b(?:only|solely|merely|purely|nothing but)\b/;
/** A longer phrase names no thing. In characters. */
const LONGEST = 60;

/** What a question holds together; undefined for one that does not, or not in a way that is known here. */
export function comparisonIn(text: string): Comparison | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[?!.]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const found = orderIn(plain) ?? figuresIn(plain) ?? listsIn(plain);
  if (found === undefined) return undefined;
  const first = bare(found.first);
  const second = found.second === undefined ? undefined : bare(found.second);
  if (first === '' || second === '' || first.length > LONGEST || (second ?? '').length > LONGEST) return undefined;
  return { how: found.how, first, ...(second !== undefined && { second }) };
}

function orderIn(text: string): Comparison | undefined {
  const inTime = (pair: readonly [string, string] | undefined): Comparison | undefined =>
    pair && { how: 'order in time', first: pair[0], second: pair[1] };
  const gap = GAP.exec(text);
  if (gap !== null) {
    const rest = text.slice(gap.index + gap[0].length);
    return inTime(
      parted(rest, /\bbetween\b/, /\band\b/) ?? parted(rest, /\bfrom\b/, /\b(?:until|till|to)\b/) ?? around(rest),
    );
  }
  if (WAS.test(text)) return inTime(cut(text, ORDERED) ?? cut(text, HAPPENED));
  const which = WHICH_FIRST.exec(text);
  if (which === null) return undefined;
  return inTime(cut(text.slice(which.index + which[0].length), /\bor\b/));
}

// "after the deal did it come", "did it come after the deal".
function around(text: string): readonly [string, string] | undefined {
  const [, rest = ''] = /^ ?(?:after|before)\b(.*)$/.exec(text) ?? [];
  if (rest !== '') return cut(rest, /\b(?:did|was|were|came|come)\b/);
  return cut(text, /\b(?:after|before)\b/);
}

function figuresIn(text: string): Comparison | undefined {
  const of = (how: How, pair: readonly [string, string] | undefined): Comparison | undefined =>
    pair && { how, first: pair[0], second: pair[1] };
  const more = MORE.exec(text);
  if (more !== null) return of('difference', cut(text.slice(more.index + more[0].length), /\bthan\b/));
  const between = DIFFERENCE.exec(text);
  if (between !== null) return of('difference', cut(text.slice(between.index + between[0].length), /\band\b/));
  const far = FAR.exec(text);
  if (far !== null) return of('difference', cut(text.slice(far.index + far[0].length), /\b(?:from|and)\b/));
  const sum = SUM.exec(text);
  if (sum !== null) return of('sum', cut(text.slice(sum.index + sum[0].length), /\b(?:and|plus)\b/));
  if (/\bplus\b/.test(text)) return of('sum', cut(text, /\bplus\b/));
  if (/\bhow (?:much|big|large|many)\b/.test(text) && TOGETHER.test(text))
    return of('sum', cut(text.replace(TOGETHER, ' '), /\band\b/));
  return undefined;
}

function listsIn(text: string): Comparison | undefined {
  const beside = BESIDE.exec(text);
  if (beside !== null) {
    const before = text.slice(0, beside.index);
    const after = text.slice(beside.index + beside[0].length);
    // "apart from X, who funds it": the question follows.
    const [asked, but] =
      bare(before) === '' ? (cut(after, /,|\b(?=who\b|which\b)/) ?? []).toReversed() : [before, after];
    return asked === undefined || but === undefined || !WHOSE.test(asked.trim())
      ? undefined
      : { how: 'only the first', first: asked, second: but };
  }
  if (!WHOSE.test(text)) return undefined;
  const both = parted(text, /\bboth\b/, /\band\b/);
  if (both !== undefined) return { how: 'both', first: both[0], second: both[1] };
  const either = parted(text, /\beither\b/, /\bor\b/);
  if (either !== undefined) return { how: 'either', first: either[0], second: either[1] };
  const too = cut(text, TOO);
  if (too !== undefined) return { how: 'both', first: too[0], second: too[1] };
  const denied = cut(text, DENIED);
  if (denied !== undefined && bare(denied[1]) !== '') {
    // "who isn't a funder but is a partner" asks for partners that are no funders.
    const turned = cut(denied[1], /\bbut\b/);
    return turned !== undefined && bare(denied[0]) === ''
      ? { how: 'only the first', first: turned[1], second: turned[0] }
      : { how: 'only the first', first: denied[0], second: denied[1] };
  }
  const but = cut(text, /\b(?:but|yet|while|and)\b/);
  if (but !== undefined && NONE.test(but[1])) return { how: 'only the first', first: but[0], second: but[1] };
  return ONLY.test(text) ? { how: 'only the first', first: text.replace(ONLY, ' ') } : undefined;
}

function cut(text: string, at: RegExp): readonly [string, string] | undefined {
  const found = at.exec(text);
  return found === null ? undefined : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

function parted(text: string, after: RegExp, at: RegExp): readonly [string, string] | undefined {
  const rest = cut(text, after);
  return rest && cut(rest[1], at);
}

// Words that a thing is never told by, at either end of its phrase.
const EMPTY = new Set(
  `so and but ok hey wait also a an the of to in on at by for with from as or than that this these those it its is isn't was were are aren't be been being did does do
  has have had who whos who's which what whether when there any anyone anybody someone companies company firms firm name list is among each me us they them their not no
  never come came comes happen happened occur occurred make made put puts more than one ones then actually really please both either also only just`.split(
    /\s+/,
  ),
);

function bare(phrase: string): string {
  const words = phrase.split(/[\s,;:"()]+/).filter((word) => word !== '');
  const first = words.findIndex((word) => !EMPTY.has(word));
  const last = words.findLastIndex((word) => !EMPTY.has(word));
  return first < 0 ? '' : words.slice(first, last + 1).join(' ');
}
