import type {Kind} from '../../../content/schemas/index';
import type {Fact, FactName, PageFacts} from './pageFacts';

/** What a reader has to know before the text of a page. Pages of the office consist of their facts. */
const BEFORE: Partial<Record<Kind, readonly FactName[]>> = {
  manual: [],
  procedure: ['timeNeeded', 'interruptsService', 'prerequisites'],
  equipment: [],
  quiz: [],
  session: [],
  path: [],
};

/** The facts of every page. They come after the text, the owner first. */
const ABOUT: readonly FactName[] = ['owner', 'audience', 'systems', 'branches'];

/** The facts of a model, next to its guide. */
const OF_MODEL: readonly FactName[] = ['category', 'life', 'unitCost', 'supportUntil', 'supplies'];

/** What the related pages at the end, or the block of a session, say with more words. */
const SAID_ELSEWHERE: Partial<Record<Kind, readonly FactName[]>> = {
  procedure: ['machines'],
  quiz: ['covers'],
  session: ['place', 'trainers', 'audience', 'capacity', 'teaches', 'quiz'],
};

export interface PlacedFacts {
  /** Above the text. */
  before: Fact[];
  /** Of a model of equipment, folded below the text; nothing that its title says already. */
  model: Fact[];
  /** At the end of the page. */
  about: Fact[];
}

/** Where the facts of a page go: first what is needed to begin. */
export function placeFacts({kind, facts}: Pick<PageFacts, 'kind' | 'facts'>, title: string): PlacedFacts {
  const before = kind && (BEFORE[kind] ?? facts.map(({name}) => name).filter((name) => !ABOUT.includes(name)));
  const left = facts.filter(({name}) => !before?.includes(name) && !(kind && SAID_ELSEWHERE[kind]?.includes(name)));
  const isOfModel = ({name}: Fact) => kind === 'equipment' && OF_MODEL.includes(name);
  return {
    before: facts.filter(({name}) => before?.includes(name)),
    model: left.filter((fact) => isOfModel(fact) && !isSaid(fact, title)),
    about: left.filter((fact) => !isOfModel(fact)).toSorted((a, b) => rank(a) - rank(b)),
  };
}

function isSaid({value}: Fact, title: string): boolean {
  const said = title.toLowerCase();
  return value.type === 'texts' && value.texts.every((text) => said.includes(text.toLowerCase()));
}

function rank({name}: Fact): number {
  const place = ABOUT.indexOf(name);
  return place < 0 ? ABOUT.length : place;
}
