import type {QuizRecord} from '../learningRecord';

/** What the statistics look at in an attempt. */
export type AnsweredQuiz = Pick<QuizRecord, 'started' | 'finished' | 'number' | 'score' | 'passed' | 'questions'>;
