import {replaceDue} from '@deskbook/records/client/due';
import type {QuizStorage} from './quizMemory';
import {readStoredProgress} from './storedProgress';

/** Stores when a quiz that was just taken is due. Loads the schedule only now. */
export async function keepDueOf({
  storage,
  person,
  quiz: {id, title, isPage, settings, questions},
}: QuizStorage): Promise<void> {
  if (!isPage) return;
  const {firstDue} = await import(/* webpackChunkName: "schedule" */ '../domain/schedule');
  const {results} = readStoredProgress(storage, person, id);
  replaceDue(storage, {id, title, due: firstDue({...settings, questions}, results, new Date().toISOString())});
}
