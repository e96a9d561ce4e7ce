import type {PageOf} from './page';

/** Steps of a learning path under one heading, such as those for a week. */
export interface StepGroup {
  /** null for steps without a heading */
  title: string | null;
  text: string | null;
  /** Paths of pages, or topics as text. */
  steps: readonly string[];
}

export function stepGroupsOf({data}: Pick<PageOf<'path'>, 'data'>): StepGroup[] {
  const groups: StepGroup[] = [];
  let loose: string[] | undefined;
  for (const step of data.steps ?? []) {
    if (typeof step === 'object') {
      groups.push({title: step.title, text: step.text ?? null, steps: step.steps});
      loose = undefined;
    } else if (loose) {
      loose.push(step);
    } else {
      loose = [step];
      groups.push({title: null, text: null, steps: loose});
    }
  }
  return groups;
}
