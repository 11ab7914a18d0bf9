import { action } from '../src/answer/action.ts';
import { AS_OF } from '../src/answer/request.ts';
import { date, required, words } from '../src/rules/options.ts';

export default action({
  description: 'Ask in your own words.',
  options: {
    question: required(words('What you want to know, such as: does Microsoft still have first refusal?', 1000)),
    [AS_OF]: date('A day, month or year to answer for, such as 2025-06-30 (default: today)'),
  },
  example: '/ask question:Does Microsoft still have a right of first refusal?',
  run: ({ options, asOf }, desk) => desk.hear(String(options.question), String(options[AS_OF] ?? asOf)),
});
