import {type ComponentType, createContext, useContext} from 'react';
import type {PublishedQuiz} from '../domain/quiz';
import type {QuizResult} from '../domain/quizResult';
import type {QuizStorage} from './quizMemory';

/** What a site with My training adds to a quiz. */
export interface MyTraining {
  /** Stores when a quiz that was just taken is due. */
  keepDue(place: QuizStorage): Promise<void>;
  loadSendResult(): Promise<{default: ComponentType<{quiz: PublishedQuiz; result: QuizResult}>}>;
}

const Context = createContext<MyTraining | null>(null);

export const MyTrainingProvider = Context.Provider;

/** Returns null in a course, and in sites with nothing of ours but quizzes. */
export const useMyTraining = (): MyTraining | null => useContext(Context);
