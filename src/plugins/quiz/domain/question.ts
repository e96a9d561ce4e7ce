/** What can be asked, by the shape of what the author writes. */
export type QuestionType = 'single-choice' | 'multiple-choice' | 'order' | 'match' | 'short-text' | 'number' | 'blanks';

interface EveryQuestion {
  /** The explicit id of its heading; unique in its quiz. */
  id: string;
  /** Changes with what is asked and with what is right, not with feedback, explanation or spacing. */
  hash: string;
  /** What a full answer is worth; at least 0. */
  points: number;
  /** A `QuestionSecret`, encoded by `seal`. */
  sealed: string;
}

/** A question as its page holds it. Nothing in it gives away the answers. */
export type PublishedQuestion = EveryQuestion &
  (
    | {
        type: 'single-choice' | 'multiple-choice';
        /** In the author's order; true for an option that keeps its place. */
        pinned: readonly boolean[];
        /** The places in the order in which they are always shown: true comes before false. */
        fixed?: readonly number[];
      }
    | {
        type: 'order';
        /** The number of things to be put in order. They are published in an order that is not the right one. */
        items: number;
      }
    | {
        type: 'match';
        /** The number of rows on the left. */
        left: number;
        /** What the left is matched with, as plain text, in an order of its own. As many as on the left. */
        right: readonly string[];
      }
    | {type: 'short-text' | 'number'}
    | {
        type: 'blanks';
        /** The number of blanks. */
        blanks: number;
      }
  );

export type QuestionOf<T extends QuestionType> = Extract<PublishedQuestion, {type: T}>;

/** What is right. Numbers are places in the published order, counted from 0. */
export type QuestionKey =
  | {type: 'single-choice' | 'multiple-choice'; right: readonly number[]}
  /** The published places in the right order. */
  | {type: 'order'; right: readonly number[]}
  /** For each row on the left the place of its partner on the right. */
  | {type: 'match'; right: readonly number[]}
  /** Every text that counts as correct, the first one to be shown; and the words in which a typo may be. */
  | {type: 'short-text'; accepted: readonly string[]; typos?: readonly string[]}
  /** Right is what lies between `value - tolerance` and `value + tolerance`, both included. */
  | {type: 'number'; value: number; tolerance: number}
  /** The same for each blank; the words are those of all blanks. */
  | {type: 'blanks'; accepted: readonly (readonly string[])[]; typos?: readonly string[]};

/** What a page must not show before a question is answered. */
export interface QuestionSecret {
  key: QuestionKey;
  /** For each option of a choice the HTML of its feedback, null where there is none; empty for other types. */
  feedback: readonly (string | null)[];
  /** The HTML of the explanation. */
  explanation: string | null;
}
