import {audienceOf} from '@deskbook/content/audience';
import {topicOf} from '@deskbook/content/pageGroups';
import type {District} from '@deskbook/content/schemas/district';
import {groupBy} from '@deskbook/text/groupBy';
import {type Coverage, missingIn, type Step} from './coverage';
import {type CellOfSteps, type CoverageMatrix, type DrawnPart, gapsIn} from './coverageCells';

export interface CoveredStep extends Step {
  coverage: Coverage;
}

export const OTHER_TOPIC = 'Other';

/** Returns the group of index pages that a step belongs to, by the first page that explains it and is in one. */
export function topicOfStep({subject}: Step, district: District): string {
  return subject.map((page) => topicOf(page, district)).find((topic) => topic !== null) ?? OTHER_TOPIC;
}

/** Counts what exists for whom. A step that several learning paths have is one step. */
export function coverageMatrix(steps: readonly CoveredStep[], district: District): CoverageMatrix {
  const columns = columnsOf(steps, district);
  const byTopic = groupBy(distinct(steps), (step) => [topicOfStep(step, district)]);
  const rows = [...byTopic].map(([topic, own]) => ({
    topic,
    all: cellOf(own),
    cells: columns.map(({keys}) => {
      const learned = own.filter((step) => keys.has(keyOf(step)));
      return learned.length > 0 ? cellOf(learned) : null;
    }),
  }));
  return {
    columns: columns.map(({names, keys}) => ({
      names,
      all: cellOf(distinct(steps).filter((step) => keys.has(keyOf(step)))),
    })),
    rows: rows.toSorted(
      (a, b) =>
        Number(a.topic === OTHER_TOPIC) - Number(b.topic === OTHER_TOPIC) ||
        gapsIn(b.all) - gapsIn(a.all) ||
        b.all.steps - a.all.steps,
    ),
    all: cellOf(distinct(steps)),
  };
}

/** Returns how many steps have neither a quiz nor a session. */
export function untaught(steps: readonly CoveredStep[]): number {
  return distinct(steps).filter(({coverage: {quizzes, sessions}}) => quizzes.length + sessions.length === 0).length;
}

function columnsOf(steps: readonly CoveredStep[], district: District) {
  const roles = Object.entries(district.roles).filter(([, {everyone}]) => !everyone);
  const learned = roles.map(([role, {name}]) => {
    const own = steps.filter(({path}) => audienceOf(path, district).includes(role));
    return {name, keys: new Set(own.map(keyOf))};
  });
  const alike = groupBy(learned, ({keys}) => [[...keys].toSorted().join('\n')]);
  return [...alike.values()].flatMap((same) => {
    const keys = same[0]?.keys ?? new Set();
    return keys.size > 0 ? {names: same.map(({name}) => name), keys} : [];
  });
}

const keyOf = ({page, title}: Step) => page?.path ?? title;

function distinct(steps: readonly CoveredStep[]): CoveredStep[] {
  return [...new Map(steps.map((step) => [keyOf(step), step])).values()];
}

function cellOf(steps: readonly CoveredStep[]): CellOfSteps {
  const having = (part: DrawnPart) => steps.filter(({coverage}) => !missingIn(coverage).includes(part)).length;
  return {steps: steps.length, has: {Manual: having('Manual'), Quiz: having('Quiz'), Session: having('Session')}};
}
