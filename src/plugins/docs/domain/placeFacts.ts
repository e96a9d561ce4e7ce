import type {Kind} from '../../../content/schemas/index';
import type {Fact, FactName, PageFacts} from './pageFacts';

/** What has to be known before the text of a page; all else can wait until after it. */
const BEFORE: Partial<Record<Kind, readonly FactName[]>> = {
  quiz: ['covers', 'passingScore'],
  session: ['teaches', 'quiz'],
};

/** What the block of a session says of its dates. */
const SAID_ELSEWHERE: Partial<Record<Kind, readonly FactName[]>> = {
  session: ['place', 'trainers', 'audience', 'capacity'],
};

/** The facts above the text of a page and those below it. */
export function placeFacts({kind, facts}: Pick<PageFacts, 'kind' | 'facts'>): {above: Fact[]; below: Fact[]} {
  const before = kind && BEFORE[kind];
  if (!before) return {above: [...facts], below: []};
  const others = facts.filter(({name}) => !SAID_ELSEWHERE[kind]?.includes(name));
  return {
    above: others.filter(({name}) => before.includes(name)),
    below: others.filter(({name}) => !before.includes(name)),
  };
}
