import type {PageOf} from './page';

/** The steps of a learning path that share a heading, such as those of a week. */
export interface StepGroup {
  /** Null for steps without a heading. */
  title: string | null;
  text: string | null;
  /** Paths of pages, or topics in words. */
  steps: readonly string[];
}

/** The steps of a path in their order, under their headings. */
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
