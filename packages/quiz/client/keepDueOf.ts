import {replaceDue} from '@deskbook/records/client/due';
import {readThings} from './personalThings';
import type {QuizStorage} from './quizMemory';

/** Stores when a quiz that was just taken is due. Loads the schedule only now. */
export async function keepDueOf({
  storage,
  person,
  quiz: {id, title, isPage, settings, questions},
}: QuizStorage): Promise<void> {
  if (!isPage) return;
  const {firstDue} = await import(/* webpackChunkName: "schedule" */ '../domain/schedule');
  const {results} = readThings(storage, person, id);
  replaceDue(storage, {id, title, due: firstDue({...settings, questions}, results, new Date().toISOString())});
}
