import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { article, exhibitOn, january, library, wholeShelf } from '../helpers/shelves.ts';

const SAME = 'The same answer: nothing that it says or quotes has changed.';
const CHANGED = 'The answer has changed since: this is the answer now.';

const exhibit = exhibitOn(wholeShelf());
const ask = (line: string, on = exhibit) => on.ask(readRequest(line, library));
const verify = (id: string, on = exhibit) => on.ask({ command: 'verify', options: { id } });

const LINES = [
  '/rofr workload:training provider:Oracle',
  '/agi-clause profits:$120bn',
  '/agi-clause profits:-3bn',
  '/stargate company:Tesla',
  '/stargate company:M=ü',
  '/stargate company:A·B & C (D) `E`',
  '/stargate company:Cafe\u202a\u0301',
  '/search cafe\u202a\u0301',
  `/stargate as-of:2025-01-21 company:${'Ab '.repeat(12)}`,
  '/rofr as-of:2024',
  '/search first refusal',
  '/search a|b "c" = 50% `d` 😀 ’e’',
  '/sources',
  '/sources cxo-voice',
  '/help rofr',
  '/about',
];

test.each(LINES)('%s: its id leads back to the same answer', (line) => {
  const { answer, statements, entries } = ask(line);
  const again = verify(answer.answer_id);
  expect(again.answer.text.startsWith(SAME)).toBe(true);
  expect(again.answer.text.slice(SAME.length + 1)).toBe(answer.text);
  expect({ ...again.answer, text: '' }).toEqual({ ...answer, text: '' });
  expect(again.statements[0]?.text).toBe(SAME);
  expect(again.statements.slice(1).map(({ text }) => text)).toEqual(
    statements.length > 0 ? statements.map(({ text }) => text) : [answer.text],
  );
  if (entries !== undefined) expect(again.entries?.slice(1)).toEqual(entries);
});

test('what stands around an id where it was copied from does not matter', () => {
  const { answer_id } = ask('/rofr').answer;
  for (const typed of [
    ` ${answer_id} `,
    `\`${answer_id}\``,
    `"${answer_id}"`,
    `id ${answer_id}`,
    `ID: \`${answer_id}\``,
  ])
    expect(verify(typed).answer.text.startsWith(SAME)).toBe(true);
  expect(ask(`/verify ${answer_id}`).answer.answer_id).toBe(answer_id);
  expect(ask(`/verify id:${answer_id}`).answer.answer_id).toBe(answer_id);
});

test('on other articles the answer has changed, and is told as it is now', () => {
  const { answer } = ask('/search first refusal');
  const fewer = exhibitOn(january());
  const now = verify(answer.answer_id, fewer).answer;
  expect(now.text.startsWith(`${CHANGED}\n`)).toBe(true);
  expect(now.answer_id).toBe(ask('/search first refusal', fewer).answer.answer_id);
});

test('where the articles no longer let it be answered, that is the answer now', () => {
  const { answer_id } = ask('/sources cxo-voice').answer;
  const fewer = exhibitOn(january());
  const again = fewer.reopen(answer_id);
  expect([again?.changed, again?.answer.status]).toEqual([true, 'refused']);
  const { text } = verify(answer_id, fewer).answer;
  expect(text).toMatch(new RegExp(`^${CHANGED} .*no article is called "2026-05-31-cxo-voice-cap"`));
});

test('an article is not taken for another whose name goes on from it', () => {
  const short = article('rain', 'It rained all day.');
  const long = article('rain-again', 'It rained again.');
  const { answer_id } = ask('/sources rain', exhibitOn(shelfOf([short, long]))).answer;
  expect(exhibitOn(shelfOf([long])).reopen(answer_id)?.answer.status).toBe('refused');
});

test('an answer has changed where a quote is another publisher’s now', () => {
  const from = (publisher: string) => exhibitOn(shelfOf([article('one', 'Oracle supplies rain.', { publisher })]));
  const { answer_id } = ask('/sources one', from('Post')).answer;
  const before = ask('/search rain', from('Post')).answer.answer_id;
  expect(from('Post').reopen(before)?.changed).toBe(false);
  expect(from('Ledger').reopen(before)?.changed).toBe(true);
  expect(from('Ledger').reopen(answer_id)?.changed).toBe(true);
});

test('a wrong fingerprint reads as changed, another question as its own answer', () => {
  const { answer_id } = ask('/rofr provider:Oracle').answer;
  const mark = answer_id.slice(-6);
  const wrong = answer_id.replace(mark, mark === '000000' ? '000001' : '000000');
  expect(verify(wrong).answer.text.startsWith(CHANGED)).toBe(true);
  expect(verify(answer_id.replace('=Oracle', '=Google')).answer.text.startsWith(CHANGED)).toBe(true);
});

test.each([
  ['nothing', ' '],
  ['words', 'who has first refusal'],
  ['no such command', 'nothing|2025-01-22|abcdef'],
  ['a property of every object', 'constructor|2025-01-22|abcdef'],
  ['a facet that every object has', 'rofr.constructor|2025|abcdef'],
  ['a facet with a tail', 'rofr.right.more|2025|abcdef'],
  ['an action with a facet', 'about.x|2025-01-22|abcdef'],
  ['a month for an action', 'about|2025-01|abcdef'],
  ['an empty place', 'rofr.placement|2025||abcdef'],
  ['an empty place with a value', 'rofr.placement|2025|=1|abcdef'],
  ['a place as a power', 'rofr.placement|2025|1e0=Oracle|abcdef'],
  ['a choice as a power', 'rofr.placement|2025|0=1e0|abcdef'],
  ['an empty choice', 'rofr.placement|2025|0=|abcdef'],
  ['places in another order', 'rofr.placement|2025|1=Oracle|0=1|abcdef'],
  ['a place twice', 'rofr.placement|2025|1=Google|1=Oracle|abcdef'],
  ['a company by another name', 'rofr.placement|2025|1=oracle|abcdef'],
  ['a required option left out', 'search|2025-01-22|abcdef'],
  ['itself', 'verify|2025-01-22|0=x|abcdef'],
  ['a question in words', 'ask|2025-01-22|0=who has first refusal|abcdef'],
  ['a question in words that is none', 'ask|2025-01-22|0=zzz|abcdef'],
  ['a refusal', 'rofr.refused|2025-01-22|abcdef'],
  ['too long', `search|2025-01-22|0=${'x'.repeat(200)}|abcdef`],
])('%s is no id, and the refusal says where one stands', (_, id) => {
  const { answer } = verify(id);
  expect([answer.status, answer.reason]).toEqual(['refused', 'bad_input']);
  expect(answer.text).toMatch(/last line/);
});

test('whatever is searched for, its id is short and leads back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (words) => {
      const { answer } = exhibit.ask({ command: 'search', options: { words } });
      if (answer.status === 'refused') return;
      expect(answer.answer_id.length).toBeLessThanOrEqual(95);
      const again = verify(`\`${answer.answer_id}\``).answer;
      expect(again.answer_id).toBe(answer.answer_id);
      expect(again.text.startsWith(SAME)).toBe(true);
    }),
  );
});

describe('an article of a long name', () => {
  const head = `2025-01-01-${'long-'.repeat(9)}`;
  const named = (...ids: string[]) =>
    exhibitOn(shelfOf([...january().articles, ...ids.map((id) => article(id, `It rained on ${id} all day.`))]));

  test.each([
    ['that begins like another', `${head}name-one`, `${head}name-two`],
    ['that the other goes on from', `${head}name`, `${head}name-and-more`],
    ['with a space at the cut', `${head.slice(0, 50)} ${'x'.repeat(20)} y`, `${head.slice(0, 50)} ${'x'.repeat(20)} z`],
    [
      'with a letter of two units at the cut',
      `${head.slice(0, 50)}😀${'x'.repeat(20)}`,
      `${head.slice(0, 49)}😀😀😀😀😀😀`,
    ],
    ['with what parts an id', `${head}a|b=c one`, `${head}a|b=c two`],
  ])('%s is found again by its id', (_, one, other) => {
    const on = named(one, other);
    for (const id of [one, other]) {
      const { answer } = on.ask({ command: 'sources', options: { article: id } });
      expect(answer.evidence[0]?.article).toBe(id);
      expect(answer.answer_id.length).toBeLessThanOrEqual(95);
      const again = verify(answer.answer_id, on).answer;
      expect(again.text.startsWith(SAME)).toBe(true);
      expect(again.answer_id).toBe(answer.answer_id);
      expect(again.evidence[0]?.article).toBe(id);
    }
  });

  test('a part of its name leads to the same id as the whole', () => {
    const on = named(`${head}name-one`, `${head}name-two`);
    expect(ask('/sources name-two', on).answer.answer_id).toBe(ask(`/sources ${head}name-two`, on).answer.answer_id);
  });
});
