import {scoreOf} from '@deskbook/records/domain/grading/scoreOf';
import {gradeAnswer} from './answer';
import type {Attempt} from './attempt';
import {openSecret} from './openSecret';
import type {PublishedQuestion} from './question';
import type {PublishedQuiz} from './quiz';
import type {QuestionResult, QuizResult} from './quizResult';
import {responseTo} from './responseTo';
import type {ResumedAttempt} from './resume';

/**
 * Submits an attempt. Everything filled in counts, checked or not; unanswered questions are wrong.
 *
 * @param now a timestamp; see `steadyNow`. An attempt never ends before it began.
 */
export function finishAttempt(quiz: PublishedQuiz, attempt: Attempt, resumed: ResumedAttempt, now: string): QuizResult {
  const asked = resumed.questions.map((question) => resultOf(question, resumed));
  const byId = new Map([...asked, ...resumed.carried].map((result) => [result.id, result]));
  const questions = quiz.questions.flatMap(({id}) => byId.get(id) ?? []);
  const {id, quizId, purpose, number, startedAt} = attempt;
  const score = scoreOf(quiz.questions, questions);
  const finishedAt = now < startedAt ? startedAt : now;
  const passed = score.score >= quiz.settings.passingScore;
  return {attemptId: id, quizId, purpose, number, startedAt, finishedAt, ...score, passed, questions};
}

function resultOf(question: PublishedQuestion, {answers}: ResumedAttempt): QuestionResult {
  const {id, hash, points} = question;
  const given = answers.get(id);
  const {key} = openSecret(question);
  return {
    id,
    hash,
    fraction: given ? gradeAnswer(question, key, given.answer) : 0,
    confidence: given?.confidence ?? null,
    isCarried: false,
    points,
    response: responseTo(question, key, given?.answer),
  };
}
