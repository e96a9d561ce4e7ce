/** Why something that was sent is left out of a report. The theme and the command line each have words for it. */
export type Problem =
  | {code: PlainProblem}
  /** Its `field` can't be read. */
  | {code: 'damaged-field'; field: string}
  /** Counts records from 1. */
  | {code: 'damaged-record'; record: number; field: string}
  | {code: 'unknown-record'; record: number}
  | {code: 'too-many-records'; most: number}
  | {code: 'no-room'; most: number}
  | {code: 'other-site'; site: string};

export type PlainProblem =
  | 'too-large'
  | 'unreadable'
  | 'not-text'
  /** A message that Outlook saved in a format of its own */
  | 'outlook-message'
  /** Neither results nor a roster */
  | 'nothing-in-it'
  | 'not-learning-file'
  /** Takes somebody's training to another computer */
  | 'saved-training'
  | 'damaged'
  | 'newer'
  | 'code-cut-off'
  | 'code-too-long'
  | 'code-damaged';
