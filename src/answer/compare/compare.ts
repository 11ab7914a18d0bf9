import type { Day } from '../../dates.ts';
import type { Comparison } from '../../understanding/comparison.ts';
import type { Desk, Report } from '../action.ts';
import { inFigures } from './figures.ts';
import { inLists } from './lists.ts';
import { inTime } from './time.ts';

/** What two lists, two dated things or two figures come to when they are held together; each is quoted. */
export function compare(comparison: Comparison, asOf: Day, desk: Desk): Report {
  switch (comparison.how) {
    case 'order in time':
      return inTime(comparison, asOf, desk);
    case 'sum':
    case 'difference':
      return inFigures(comparison, asOf, desk);
    default:
      return inLists(comparison, asOf, desk);
  }
}
