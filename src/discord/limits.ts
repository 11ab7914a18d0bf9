import { ID_LENGTH } from '../rules/options.ts';

// Sizes in UTF-16 units, which Discord's own count never exceeds.

/** Discord's sizes of what varies with the content. */
export const MOST = { fieldValue: 1024, customId: 100, choices: 25, choice: 100, buttons: 5 } as const;

/** A longer quote is cut in an answer, and in parts behind Evidence. */
export const QUOTE = 900;
/** What a part of a quote takes at most when each of its letters is escaped. */
export const QUOTE_ESCAPED = 2 * QUOTE + 40;
/** What one sentence of an answer may take before it is cut. */
export const STATEMENT = 600;
/** Sentences of an answer, together; what is beside them. */
export const STATEMENTS = 2000;
export const BESIDE_STATEMENTS = 500;
/** An answer's description: with two fields and the footer it stays below 6,000. */
export const DESCRIPTION = 3500;
/** A message written as plain text, where a bot may not embed. */
export const CONTENT = 2000;
/** What its last line leaves of a message written as plain text, at least. */
export const LEAST_CONTENT = CONTENT - ID_LENGTH - 100;
/** A page of a private view: as much as is read at once. */
export const PAGE = 2000;
/** A page of a report: with suggestions, or the news that the articles have changed, it stays below 4,096. */
export const REPORT_PAGE = 2300;
export const REPORT_PAGE_AND_MORE = 2700;
/** A quote in its context, the same way. */
export const CONTEXT = 2600;
/** A passage beside a quote is cut behind so much. */
export const NEIGHBOUR = 400;
/** Fields of an answer that show a disagreement; more stand behind Evidence. */
export const FIELDS = 2;
/** Longer addresses are not linked. */
export const URL_LENGTH = 300;
