import type {Fact, FactName, PageFacts} from './pageFacts';

/** What somebody has to know before a quiz; all else can wait until after it, so that the first question is in view. */
const BEFORE_A_QUIZ: readonly FactName[] = ['covers', 'passingScore'];

/** The facts above the text of a page and those below it. */
export function placeFacts({kind, facts}: Pick<PageFacts, 'kind' | 'facts'>): {above: Fact[]; below: Fact[]} {
  if (kind !== 'quiz') return {above: [...facts], below: []};
  const isBefore = ({name}: Fact) => BEFORE_A_QUIZ.includes(name);
  return {above: facts.filter(isBefore), below: facts.filter((fact) => !isBefore(fact))};
}
