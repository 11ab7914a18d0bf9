import type { LooseDate } from '../dates.ts';
import type { Reader } from '../understanding/understand.ts';
import type { Desk } from './action.ts';
import type { Reason, Shown, Status } from './answer.ts';
import type { Asked } from './request.ts';

type Means = Desk & {
  readonly answer: (asked: Asked) => Shown;
  readonly unanswered: (status: Status, reason: Reason, text: string) => Shown;
};

const NEAREST = 2;

/** The answer to a question in plain words. */
export function heard(text: string, asOf: LooseDate, reader: Reader, means: Means): Shown {
  const understood = reader(text);
  const near = 'near' in understood ? understood.near : [];
  const declined = (reason: Reason, why: string): Shown => {
    const shown = means.unanswered('not_in_articles', reason, why);
    const evidence = means.finder.nearest(text, NEAREST);
    const suggestions = near
      .filter(({ target }) => 'facet' in target)
      .slice(0, 3)
      .map(({ target }) => target.asks[0]);
    return { ...shown, answer: { ...shown.answer, evidence, suggestions }, allEvidence: evidence };
  };
  switch (understood.kind) {
    case 'asked':
      return means.answer({
        topic: understood.topic,
        facet: understood.facet,
        options: understood.options,
        asOf: understood.date ?? asOf,
      });
    case 'chat':
      return means.unanswered('off_topic', 'foreign', 'Hello! Ask me about the deal between Microsoft and OpenAI.');
    case 'foreign':
      return means.unanswered(
        'off_topic',
        'foreign',
        'I only answer questions about the deal between Microsoft and OpenAI.',
      );
    case 'gap':
      return declined('absent', `No article here says ${understood.gap.missing}.`);
    case 'missing':
      return declined('absent', `No article here gives ${understood.what}.`);
    case 'unknown':
      return declined('unknown_entity', `No article here names ${understood.name}.`);
    case 'ambiguous':
      return declined('ambiguous', 'That could mean more than one thing. Which do you mean?');
    case 'unclear':
      return declined('absent', 'I found no answer to that in the articles.');
  }
}
