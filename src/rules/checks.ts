import { firstDay, lastDay } from '../dates.ts';
import { checkFacet } from './check-facets.ts';
import { checkOptions } from './check-options.ts';
import { type Checking, checkingOf, MEND_NAME } from './checking.ts';
import { AS_OF, PRIVATE } from './options.ts';
import { isRouted, NONE, routeDomains } from './route.ts';
import { problems } from './tables.ts';
import type { Term, Version } from './terms.ts';
import type { Topic } from './topic.ts';

/**
 * Checks all that a topic's shape does not say: every name it uses, its dates, its route, its tables.
 * @throws ConfigError for the first that does not fit
 */
export function checkTopic(name: string, topic: Topic, library: Checking['library']): void {
  const checking = checkingOf(`commands/${name}.ts`, topic, library);
  checkOptions(topic.options, [AS_OF, PRIVATE], checking.fail);
  checkChoices(checking);
  for (const term of topic.terms) checkTerm(term, checking);
  checkEvents(checking);
  checkDisputes(checking);
  checkDrawing(checking);
  checkRoute(checking);
  checkAsked(name, topic, checking);
}

/** Checks the facets and gaps of a topic's file, or of its file of plain words. */
export function checkAsked(name: string, { facets = {}, gaps = [] }: Partial<Topic>, checking: Checking): void {
  const { topic, fail, claim } = checking;
  gaps.forEach(({ near = [] }, at) => {
    for (const id of near) claim(`gaps[${at}].near`, id);
  });
  for (const [id, facet] of Object.entries(facets)) {
    const field = `facets.${id}`;
    if (isRouted(topic, id) && facet.example !== `/${name}` && !facet.example.startsWith(`/${name} `))
      fail(`${field}.example`, `"${facet.example}" does not ask /${name}`, `Begin it with "/${name}".`);
    if (!isRouted(topic, id) && facet.example.startsWith('/'))
      fail('route', `no options lead to the facet "${id}"`, 'Add a row for it, or give it a question as its example.');
    checkFacet(field, facet, checking);
  }
}

function checkChoices({ topic, fail }: Checking): void {
  for (const [name, option] of Object.entries(topic.options))
    if (option.kind === 'choice' && option.choices.includes(NONE))
      fail(
        `options.${name}`,
        `"${NONE}" is what the route calls an option that was not given`,
        'Give the choice another label.',
      );
}

function checkTerm({ id, versions }: Term, { fail, claim }: Checking): void {
  versions.forEach((version, at) => {
    const { name, from, until } = version;
    const field = `terms.${id}.${name}`;
    if (name === 'before' || name === 'beyond')
      fail(field, 'tables know that word for the time outside of all versions', 'Give the version another name.');
    if (versions.findIndex((other) => other.name === name) !== at)
      fail(field, 'an earlier version has that name', 'Give the version another name.');
    const earlier = versions[at - 1];
    if (earlier !== undefined && firstDay(earlier.from) >= firstDay(from))
      fail(`${field}.from`, `${from} is not after ${earlier.from}`, 'List the versions in the order of their dates.');
    if (until !== undefined && until.day < firstDay(from))
      fail(`${field}.until`, `${until.day} lies before ${from}`, 'Give the last day of the version.');
    for (const used of claimsOf(version)) claim(field, used);
  });
}

function claimsOf({
  proof,
  with: more = [],
  later = {},
  beside = [],
  dated = [],
  until,
  confirmed = [],
}: Version): string[] {
  return [
    ...proof,
    ...more,
    ...Object.entries(later).flat(),
    ...beside,
    ...dated,
    ...(until ? [until.proof] : []),
    ...confirmed.map((each) => each.proof),
  ];
}

function checkEvents({ topic: { events = [] }, fail, claim }: Checking): void {
  events.forEach(({ date, proof }, at) => {
    const field = `events[${at}]`;
    const earlier = events[at - 1];
    if (earlier !== undefined && firstDay(earlier.date) > firstDay(date))
      fail(`${field}.date`, `${date} is before ${earlier.date}`, 'List the events in the order of their dates.');
    for (const id of proof) claim(`${field}.proof`, id);
  });
}

function checkDisputes({ topic: { disputes = [] }, fail, claim }: Checking): void {
  disputes.forEach((dispute, at) => {
    const field = `disputes[${at}]`;
    if ('told' in dispute) claim(`${field}.told`, dispute.told);
    const sides = 'sides' in dispute ? dispute.sides : [];
    sides.forEach(({ proof, during: [from, to] }, side) => {
      claim(`${field}.sides[${side}].proof`, proof);
      if (firstDay(from) > lastDay(to))
        fail(`${field}.sides[${side}].during`, `${to} is before ${from}`, 'Give the earlier date first.');
    });
  });
}

function checkDrawing({ topic: { drawing, facets }, fail, claim }: Checking): void {
  if (drawing === undefined) return;
  for (const facet of drawing.facets)
    if (!Object.hasOwn(facets, facet)) fail('drawing.facets', `there is no facet "${facet}"`, MEND_NAME);
  drawing.roles.forEach((role, at) => {
    claim(`drawing.roles[${at}].claim`, role.claim);
  });
  drawing.sums.forEach(({ sum, years = sum }, at) => {
    for (const id of [sum, years]) claim(`drawing.sums[${at}]`, id);
  });
}

function checkRoute({ topic, fail }: Checking): void {
  const [problem] = problems([topic.route], routeDomains(topic));
  if (problem !== undefined) fail('route', problem, 'Let exactly one row hold for every set of options.');
  for (const { facet } of topic.route)
    if (!Object.hasOwn(topic.facets, facet)) fail('route', `there is no facet "${facet}"`, MEND_NAME);
}
