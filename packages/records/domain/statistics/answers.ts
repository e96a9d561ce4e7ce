import type {QuizRecord} from '../learningRecord';

/** The fields of an attempt that statistics use. */
export type AnsweredQuiz = Pick<QuizRecord, 'started' | 'finished' | 'number' | 'score' | 'passed' | 'questions'>;
