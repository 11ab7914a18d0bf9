import { expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { article, exhibitOn, library, wholeShelf } from '../helpers/shelves.ts';

// What an article tells of a company in Stargate, in words that no rule reads, is never denied.
const on = (body: string) => {
  const added = article('added', body, { published: '2026-08-03' });
  const exhibit = exhibitOn(shelfOf([...wholeShelf().articles, added]), '2026-11-22');
  return (command: string) => exhibit.ask(readRequest(command, library)).answer;
};

test.each([
  ['company:Tesla', 'Tesla joins Stargate as an equity funder.'],
  ['aspect:equity funders company:Tesla', 'Tesla becomes an equity funder of Stargate.'],
  ['aspect:technology partners company:tesla', 'Tesla is now a technology partner of Stargate.'],
  ['aspect:lead partners company:Google', 'Google was added to Stargate as a lead partner.'],
  ['aspect:equity funders company:NVIDIA', 'NVIDIA joins Stargate as an equity funder.'],
])('/stargate %s is declined with “%s” as the nearest', (options, body) => {
  const answer = on(body)(`/stargate ${options}`);
  expect([answer.status, answer.reason, answer.ruling]).toEqual(['not_in_articles', 'absent', null]);
  expect(answer.text).toContain('no rule here settles');
  expect(answer.text).not.toContain('No list here');
  expect(answer.evidence[0]?.quote).toBe(body);
});

test('a company with a role of its own is not denied another that an article tells of', () => {
  const answer = on('NVIDIA joins Stargate as an equity funder.')('/stargate company:NVIDIA');
  expect(answer.text).toContain('NVIDIA is a technology partner of Stargate.');
  expect(answer.text).toContain('No list here names NVIDIA as a lead partner');
  expect(answer.text).not.toContain('as an equity funder');
});

test('in plain words it is declined too', () => {
  const added = article('added', 'CoreWeave is now a technology partner of Stargate.', { published: '2026-08-03' });
  const exhibit = exhibitOn(shelfOf([...wholeShelf().articles, added]), '2026-11-22');
  const { answer } = exhibit.ask({ text: 'is coreweave on the tech list of stargate' });
  expect([answer.status, answer.evidence[0]?.quote]).toEqual(['not_in_articles', added.body]);
});
