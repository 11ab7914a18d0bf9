import { quoted } from '../corpus/article.ts';
import { type LooseDate, namesLoosely } from '../dates.ts';
import type { Finding } from './claims.ts';

/** True where the passage names the date: the day, or a month or year by itself ("June 2024", and not within "5 June 2024"). */
export function names({ article, quote, days }: Pick<Finding, 'article' | 'quote' | 'days'>, date: LooseDate): boolean {
  return days.includes(date) || namesLoosely(quoted(article, quote), date);
}
