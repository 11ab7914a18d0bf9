import { expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { library } from '../helpers/shelves.ts';

test.each([
  ['/search https://openai.com', { words: 'https://openai.com' }],
  ['/search topic:x', { words: 'topic:x' }],
  ['/search words:topic:x', { words: 'topic:x' }],
  ['/search topic:x private:true', { words: 'topic:x', private: 'true' }],
  ['/ask note: who has first refusal as-of:2025', { question: 'note: who has first refusal', 'as-of': '2025' }],
  // Where no words are taken, it is meant as an option.
  ['/sources topic:x', { topic: 'x' }],
  ['/rofr colour:x', { colour: 'x' }],
])('%s', (line, options) => {
  expect(readRequest(line, library)).toMatchObject({ options });
});
