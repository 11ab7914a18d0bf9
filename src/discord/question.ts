import type { Reopened } from '../answer/action.ts';
import type { Shown } from '../answer/answer.ts';
import type { Exhibit } from '../answer/exhibit.ts';
import { spoken } from '../dates.ts';
import type { Library } from '../rules/topic.ts';
import { shorten } from './cut.ts';
import { literal, oneLine } from './literal.ts';
import { checkedThis, youAsked } from './wording.ts';

const QUESTION = 150;
const READING = 150;
const ASKED = `-# ${youAsked} `;
const DOT = ' · ';
const DOTS = 5;

// People, roles, channels, commands, times and emoji as a client writes them, links, and invitations without a scheme.
const LIVE =
  /<(?:@[!&]?|#|t:|id:|a?:\w+:|\/[^<>]*:)[^<>\s]*>|<?\b[a-z][a-z\d+.-]{0,20}:\/\/\S*|\b(?:www\.|discord(?:app)?\.(?:gg|com)\/)\S*/gi;

/** What a person wrote, as words alone: without mentions, links and what else a client would make something of. */
export function wordsOf(content: string): string {
  return content.replace(LIVE, ' ').trim();
}

/** The small line above an answer to plain words: what was asked, and how it was understood; empty where nothing was. */
export function questionLine({ question, answer }: Shown): string {
  if (question === undefined) return '';
  const words = literal(shorten(oneLine(wordsOf(question.text)), QUESTION));
  const reading = literal(shorten(oneLine(question.reading), READING));
  if (words === '') return '';
  return `${answer.verdict === null ? ASKED : `-# ${checkedThis} `}${words}${DOT}${reading}`;
}

/**
 * An answer with the steps by which the question that this line shows was understood; without them where it no longer leads
 * there: where it was shortened, or went on from another.
 */
export function understoodBy(line: string, shown: Reopened, exhibit: Pick<Exhibit, 'ask'>): Reopened {
  const { as_of: asOf, answer_id } = shown.answer;
  const again = questionsIn(line)
    .map((text) => exhibit.ask({ text, asOf }))
    .find(({ answer }) => answer.answer_id === answer_id);
  return again === undefined ? shown : { ...again, changed: shown.changed };
}

// The question ends at one of the first dots, which it may hold itself.
function questionsIn(line: string): string[] {
  if (!line.startsWith(ASKED)) return [];
  const parts = line
    .slice(ASKED.length)
    .replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .split(DOT);
  return parts.slice(1, DOTS).map((_, at) => parts.slice(0, at + 1).join(DOT));
}

/** An answer that a suggestion led to, with the question that its facet is asked by. */
export function asSuggested(shown: Shown, { whole }: Pick<Library, 'whole'>): Shown {
  const { topic, facet, as_of } = shown.answer;
  const named = whole().get(topic ?? '');
  const meant = named?.facets[facet ?? ''];
  if (named === undefined || meant === undefined) return shown;
  const reading = `${named.title} · ${meant.title} · as of ${spoken(as_of)}`;
  return { ...shown, question: { text: meant.asks[0], reading } };
}
