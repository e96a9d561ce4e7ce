/** The reason a report leaves out something it received. The theme and the command line each have texts for it. */
export type Problem =
  | {code: PlainProblem}
  | {code: 'damaged-field'; field: string}
  /** `record` counts from 1 */
  | {code: 'damaged-record'; record: number; field: string}
  | {code: 'unknown-record'; record: number}
  | {code: 'too-many-records'; most: number}
  | {code: 'no-room'; most: number}
  | {code: 'other-site'; site: string}
  /* About a line of a staff list, counted from 1. The rest of the list counts. */
  | {code: 'wrong-cell'; line: number; column: 'email' | 'first-day'; text: string}
  | {code: 'nobody-on-line'; line: number}
  | {code: 'listed-before'; line: number; first: number};

export type PlainProblem =
  | 'too-large'
  | 'unreadable'
  | 'not-text'
  /** A message in Outlook's own format (.msg) */
  | 'outlook-message'
  /** Contains neither results nor a roster */
  | 'nothing-in-it'
  | 'not-learning-file'
  /** A file for moving someone's training to another computer */
  | 'saved-training'
  | 'damaged'
  | 'newer'
  | 'code-cut-off'
  | 'code-too-long'
  | 'code-damaged';
