import { quoted } from '../corpus/article.ts';
import { type LooseDate, spoken } from '../dates.ts';
import type { Finding } from './claims.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** True where the passage names the date: the day, or a month or year by itself ("June 2024", and not within "5 June 2024"). */
export function names({ article, quote, days }: Pick<Finding, 'article' | 'quote' | 'days'>, date: LooseDate): boolean {
  if (date.length === 10) return days.includes(date);
  const within = date.length === 7 ? String.raw`\d ` : `${MONTH} |, `;
  return new RegExp(String.raw`(?<!${within})\b${spoken(date)}\b`).test(quoted(article, quote));
}
