import { service } from '../src/answer/service.ts';
import type {} from '../src/digest/desk.ts';
import { channel, flag, offered, required, words } from '../src/rules/options.ts';

const which = { digest: offered('Which one, where there are several', 100) };

export default service({
  description: 'What changed in the deal, posted by itself at a time that suits you.',
  example: '/digest schedule when:mondays 18:30 timezone:Europe/Berlin',
  subcommands: {
    schedule: {
      description: 'Sets up a digest: when, in which time zone, in which channel; in a direct message, for you.',
      options: {
        when: required(words('daily 09:00, weekdays 13:00, mondays 18:30, monthly 1 09:00, or cron: 0 9 * * 1-5', 60)),
        timezone: required(offered('A city or an IANA name, such as Europe/Berlin or UTC', 60)),
        channel: channel('Where to post; without it, here'),
        topics: offered('Topics such as rofr, stargate; without them, the whole deal', 100),
        'only-when-new': flag('Say nothing where nothing is new'),
      },
      run: (order, { digests }) => digests.schedule(order),
      offer: (typing, { digests }) => digests.offer(typing),
    },
    list: {
      description: 'The digests that are set up here.',
      options: {},
      run: (order, { digests }) => digests.list(order),
    },
    preview: {
      description: 'What a digest would say now, only to you.',
      options: which,
      run: (order, { digests }) => digests.preview(order),
      offer: (typing, { digests }) => digests.offer(typing),
    },
    pause: {
      description: 'Pauses a digest.',
      options: which,
      run: (order, { digests }) => digests.pause(order),
      offer: (typing, { digests }) => digests.offer(typing),
    },
    resume: {
      description: 'Starts a paused digest again.',
      options: which,
      run: (order, { digests }) => digests.resume(order),
      offer: (typing, { digests }) => digests.offer(typing),
    },
    remove: {
      description: 'Removes a digest and its log.',
      options: which,
      run: (order, { digests }) => digests.remove(order),
      offer: (typing, { digests }) => digests.offer(typing),
    },
    log: {
      description: 'What became of each digest: posted, with the link, or skipped and why.',
      options: which,
      run: (order, { digests }) => digests.log(order),
      offer: (typing, { digests }) => digests.offer(typing),
    },
  },
});
