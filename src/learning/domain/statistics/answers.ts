/** A question as somebody answered it. */
export interface AnsweredQuestion {
  id: string;
  /** Another one where the question has been edited. */
  hash: string;
  /** How much of the answer was right, from 0 to 1. */
  fraction: number;
  /** What a full answer is worth. */
  points: number;
  /** The answer as a standard interaction; null where it was left blank. */
  response: string | null;
  /** Taken over from an attempt before. */
  carried: boolean;
}

/** One attempt at a quiz. */
export interface AnsweredQuiz {
  /** Instants. */
  started: string;
  finished: string;
  number: number;
  /** In percent. */
  score: number;
  questions: readonly AnsweredQuestion[];
}
