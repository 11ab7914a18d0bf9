import { action } from '../src/answer/action.ts';
import { inOrder, nameOfTopic, namesInOrder, topicCalled } from '../src/answer/called.ts';
import { timelineOf } from '../src/answer/timeline.ts';
import { firstDay, lastDay } from '../src/dates.ts';
import { UserError } from '../src/errors.ts';
import { date, nameOf } from '../src/rules/options.ts';
import { ORDER } from './shared/order.ts';

export default action({
  description: 'The deal in order of date: what began, changed, was restated or happened, each with a quote.',
  options: {
    topic: nameOf('topic', 'The topic, such as rofr; without it, the whole deal'),
    from: date('The day, month or year to begin with'),
    to: date('The day, month or year to end with'),
  },
  example: '/timeline topic:stargate from:2025-09',
  drawn: true,
  run: ({ options, asOf }, desk) => {
    const { library } = desk;
    const called = topicCalled(options.topic, library);
    const from = options.from?.toString();
    const to = options.to?.toString();
    if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to))
      throw new UserError(`from: "${from}" is after to, "${to}". Give the earlier date as from.`);
    const report = timelineOf(
      {
        topics: called === undefined ? inOrder(library, ORDER) : [called[1]],
        of: called === undefined ? 'the deal' : nameOfTopic(called[1]),
        from,
        to,
        asOf,
      },
      desk,
    );
    const topics = called === undefined ? namesInOrder(library, ORDER) : [called[0]];
    return {
      ...report,
      ...(called && { topic: called[0] }),
      ...(report.reason === undefined && { pictured: { of: 'timeline' as const, topics, from, to } }),
    };
  },
});
