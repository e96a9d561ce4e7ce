/** `confirmed`: by a trainer; `read` and `attended`: the learner says so. */
export type DoneHow = 'passed' | 'signed' | 'confirmed' | 'attended' | 'read';

export interface Done {
  how: DoneHow;
  /** An instant or a date. */
  at: string;
}

/** Whether a learner can take it back by clearing a box: what there is proof of stays. */
export function isSelfReported({how}: Done): boolean {
  return how === 'read' || how === 'attended';
}
