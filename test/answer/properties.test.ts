import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Request } from '../../src/answer/request.ts';
import { type Shelf, shelfOf } from '../../src/corpus/shelf.ts';
import type { Option } from '../../src/rules/options.ts';
import { article, exhibitOn, library, shelves } from '../helpers/shelves.ts';

const value = (option: Option): fc.Arbitrary<string> => {
  if (option.kind === 'choice') return fc.constantFrom(...option.choices);
  if (option.kind === 'money') return fc.constantFrom('$120bn', '80 billion', '-3bn', '€5bn', 'x');
  return fc.oneof(
    fc.constantFrom('Oracle', 'azure', 'OpenAI', 'Microsoft', 'MGX', 'Google', '@everyone'),
    fc.string({ unit: 'grapheme', maxLength: 45 }),
  );
};

const date = fc.oneof(
  fc.constantFrom(
    '2018',
    '2019-07-22',
    '2022',
    '2023-01',
    '2025-01-20',
    '2025-01-21',
    '2025-01',
    '2030-12-31',
    '2031-01-01',
    'soon',
  ),
  fc
    .date({ min: new Date('2015-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);

/** Any request that a person can make of a slash command. */
const requests: fc.Arbitrary<Request> = fc.constantFrom(...library.topics).chain(([command, { options }]) => {
  const each = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, value(option)]));
  return fc
    .record({ ...each, 'as-of': date }, { requiredKeys: [] })
    .map((given) => ({ command, options: given as Record<string, string> }));
});

describe.each(shelves)('on %s, whatever is asked', (_, shelf) => {
  const books = shelf();
  const ask = (on: Shelf, request: Request) => exhibitOn(on, '2026-11-22').ask(request);

  test('every quote is the slice of its article, and no answer is without one', () => {
    const exhibit = exhibitOn(books, '2026-11-22');
    fc.assert(
      fc.property(requests, (request) => {
        const { answer, allEvidence } = exhibit.ask(request);
        const inside = [...answer.history, ...answer.disagreements.flatMap(({ sides }) => sides)].flatMap(
          ({ evidence }) => evidence,
        );
        for (const each of [...answer.evidence, ...allEvidence, ...inside]) {
          expect(books.get(each.article)?.body.slice(each.start, each.end)).toBe(each.quote);
          expect(each.quote.length).toBeGreaterThan(11);
        }
        if (answer.status === 'answered') expect(answer.evidence.length).toBeGreaterThan(0);
        else expect(answer.ruling).toBeNull();
        if (answer.status === 'answered') expect(answer.text).not.toMatch(/\{[a-z]|undefined|\bNaN\b/);
      }),
    );
  });

  test('the order of the articles changes nothing', () => {
    fc.assert(
      fc.property(
        requests,
        fc.shuffledSubarray([...books.articles], { minLength: books.articles.length }),
        (request, articles) => {
          expect(ask(shelfOf(articles), request)).toEqual(ask(books, request));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('an article about something else changes nothing', () => {
    const stranger = article('0-weather', 'It rained in Lisbon all day. The tram was late again, and nobody minded.', {
      published: '2025-01-02',
    });
    const more = shelfOf([stranger, ...books.articles]);
    fc.assert(
      fc.property(requests, (request) => {
        // The nearest passages of a declined question come from a search, which weighs words by the whole shelf.
        const said = ({ trace: _, evidence, ...rest }: Answer) => ({
          ...rest,
          evidence: rest.status === 'answered' ? evidence : [],
        });
        expect(said(ask(more, request).answer)).toEqual(said(ask(books, request).answer));
      }),
      { numRuns: 60 },
    );
  });

  test('an answer’s id leads back to the same answer, and says when the articles have changed', () => {
    const exhibit = exhibitOn(books, '2026-11-22');
    const fewer = exhibitOn(shelfOf(books.articles.slice(1)), '2026-11-22');
    let changes = 0;
    fc.assert(
      fc.property(requests, (request) => {
        const { answer } = exhibit.ask(request);
        expect(answer.answer_id.length).toBeLessThanOrEqual(95);
        const again = exhibit.reopen(answer.answer_id);
        if (answer.facet === null) expect(again).toBeUndefined();
        else expect(again).toEqual({ ...exhibit.ask(request), changed: false });
        if (fewer.reopen(answer.answer_id)?.changed) changes++;
      }),
    );
    expect(changes).toBeGreaterThan(0);
  });

  test('an id that nobody was given is none', () => {
    const exhibit = exhibitOn(books, '2026-11-22');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        expect(exhibit.reopen(id)).toBeUndefined();
      }),
    );
    for (const id of [
      'rofr.placement|2025-01-22|0=9|abcdef',
      'rofr.placement|2025-01-22|0=3|abcdef',
      'rofr.right|2025-02-31|abcdef',
      'rofr.nothing|2025|abcdef',
    ])
      expect(exhibit.reopen(id)).toBeUndefined();
  });
});
