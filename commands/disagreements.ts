import { action } from '../src/answer/action.ts';
import { inOrder, nameOfTopic, topicCalled } from '../src/answer/called.ts';
import { differencesIn } from '../src/answer/differences.ts';
import { nameOf } from '../src/rules/options.ts';
import { ORDER } from './shared/order.ts';

export default action({
  description: 'Where articles contradict each other, and where they only seem to, each side with quotes.',
  options: { topic: nameOf('topic', 'The topic, such as investment; without it, the whole deal') },
  example: '/disagreements',
  run: ({ options, asOf }, desk) => {
    const called = topicCalled(options.topic, desk.library);
    if (called === undefined) return differencesIn(inOrder(desk.library, ORDER), undefined, asOf, desk);
    const [topic, definition] = called;
    return { ...differencesIn([definition], nameOfTopic(definition), asOf, desk), topic };
  },
});
