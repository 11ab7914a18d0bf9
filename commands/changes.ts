import { action } from '../src/answer/action.ts';
import { inOrder, nameOfTopic, topicCalled } from '../src/answer/called.ts';
import { changesBetween } from '../src/answer/changes.ts';
import { firstDay, lastDay, spoken } from '../src/dates.ts';
import { UserError } from '../src/errors.ts';
import { date, nameOf, required } from '../src/rules/options.ts';
import { ORDER } from './shared/order.ts';

export default action({
  description: 'What changed in the deal between two days: what held, each step, what holds, with quotes.',
  options: {
    since: required(date('The first day, month or year, such as 2025-01-22')),
    until: date('The last day, month or year; without it, today'),
    topic: nameOf('topic', 'The topic, such as rofr; without it, the whole deal'),
  },
  example: '/changes since:2025-01-22',
  run: ({ options, asOf }, desk) => {
    const { library } = desk;
    const called = topicCalled(options.topic, library);
    const since = firstDay(String(options.since));
    const until = options.until === undefined ? asOf : lastDay(String(options.until));
    if (since >= until)
      throw new UserError(
        `since: "${options.since}" begins on ${spoken(since)}, which is not before ${spoken(until)}, the day that it is compared with. Give an earlier since or a later until.`,
      );
    const topics = called === undefined ? inOrder(library, ORDER) : [called[1]];
    if (called === undefined) return changesBetween({ topics, since, until }, desk);
    const [topic, { terms }] = called;
    const report = changesBetween({ topics, of: nameOfTopic(called[1]), since, until }, desk);
    return { ...report, topic, ...(terms.length === 0 ? { suggestions: [`/timeline topic:${topic}`] } : {}) };
  },
});
