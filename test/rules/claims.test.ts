import { describe, expect, test } from 'vitest';
import { claim, reader, type Wording } from '../../src/rules/claims.ts';
import { examiner } from '../../src/rules/findings.ts';
import { article } from '../helpers/shelves.ts';

const find = (body: string, wording: Wording) =>
  reader([claim('test.claim', 'that it says so', wording)])(article('a', body)).map(
    ({ quote, value }) => [body.slice(quote.start, quote.end), value] as const,
  );
const holds = (body: string, wording: Wording) => find(body, wording).length > 0;

const HELD: Wording = { asserts: [['right of first refusal', 'ROFR']], mentions: [['Microsoft']] };

describe('a claim is found by its words', () => {
  test.each([
    ['as they are', 'Microsoft has a right of first refusal.', true],
    ['in another form', 'Microsoft’s rights of first refusal remain.', true],
    ['by an alternative', 'Microsoft holds a ROFR.', true],
    ['not where one is missing', 'Oracle has a right of first refusal.', false],
    ['not where it is negated', 'Microsoft does not have a right of first refusal.', false],
    ['not where it is negated by a contraction', 'Microsoft doesn’t have any right of first refusal.', false],
    [
      'where the negation is in another clause',
      'OpenAI is not bound, and Microsoft has a right of first refusal.',
      true,
    ],
    ['where "No," answers a question', 'No, Microsoft only has a right of first refusal.', true],
    ['not in a heading', '# Microsoft has a right of first refusal\n\nA sentence.', false],
    ['not in a question', 'Does Microsoft have a right of first refusal? A sentence.', false],
    ['not in page furniture', 'A sentence.\n\nYou might also like\n\nMicrosoft has a right of first refusal.', false],
  ])('%s', (_, body, expected) => {
    expect(holds(body, HELD)).toBe(expected);
  });

  test('a denial needs the negation', () => {
    const denied: Wording = { denies: [['equity funder']] };
    expect(holds('Microsoft is not an equity funder.', denied)).toBe(true);
    expect(holds('Microsoft is an equity funder.', denied)).toBe(false);
  });

  test('a phrase with a gap spans a few words and no more', () => {
    const gap: Wording = { asserts: [['no longer … exclusive']] };
    expect(holds('It is no longer quite the exclusive provider.', gap)).toBe(true);
    expect(holds('It no longer says what anybody could ever take for an exclusive right.', gap)).toBe(false);
  });

  test('a word that must be absent', () => {
    expect(holds('Microsoft has a ROFR that ended.', { ...HELD, lacks: ['ended'] })).toBe(false);
  });
});

describe('a value is taken', () => {
  test('as the figure nearest to the words', () => {
    const sum: Wording = { value: { read: 'money', near: ['over four years'], before: true } };
    const [found] = find('It invests $500 billion over four years; $100 billion is there at once.', sum);
    expect(found?.[1]).toMatchObject({ dimension: 'money', amount: 500e9 });
  });

  test('as the list of companies nearest to the words', () => {
    const partners: Wording = { value: { read: 'parties', near: ['technology partners'], least: 2 } };
    const [found] = find('OpenAI said that Arm, Microsoft and NVIDIA are technology partners.', partners);
    expect(found?.[1]).toEqual({ dimension: 'parties', names: ['Arm', 'Microsoft', 'NVIDIA'] });
  });

  test('and without one the claim is not found', () => {
    expect(holds('It invests a lot over four years.', { value: { read: 'money', near: ['over four years'] } })).toBe(
      false,
    );
  });

  test('and a common word is no company', () => {
    expect(
      holds('An arm and a leg are technology partners.', { value: { read: 'parties', near: ['technology partners'] } }),
    ).toBe(false);
  });
});

test('the plainer wording comes first, then the earlier article, then an original before a brief', () => {
  const claims = [claim('test.claim', 'that it says so', { asserts: [['plainly']] }, { asserts: [['somehow']] })];
  const reports = { reports: { title: 'T', publisher: 'P' } } as unknown as Record<string, string>;
  const articles = [
    article('a-brief', 'Said plainly in a brief.', { ...reports, published: '2025-01-01' }),
    article('b-late', 'Said plainly, later on.', { published: '2025-02-02' }),
    article('c-vague', 'Said somehow, early on.', { published: '2025-01-01' }),
    article('d-early', 'Said plainly, early on.', { published: '2025-01-01' }),
  ];
  const findings = examiner(claims, () => [])(articles).of('test.claim');
  expect(findings.map(({ article: { id } }) => id)).toEqual(['d-early', 'a-brief', 'b-late', 'c-vague']);
});

test('an article of before a claim could be true does not make it', () => {
  const claims = [claim('test.claim', 'that it says so', { asserts: [['ended']] })];
  const early = article('early', 'The right ended.', { published: '2025-10-27' });
  const late = article('late', 'The right ended, they say.', { published: '2025-10-28' });
  const findings = examiner(claims, () => [{ from: '2025-10-28', to: '9999-12-31' }])([early, late]).of('test.claim');
  expect(findings.map(({ article: { id } }) => id)).toEqual(['late']);
});
