import type {QuizRecord} from '@deskbook/records/domain/learningRecord';
import type {QuestionResult, QuizResult} from './quizResult';

export function quizRecordOf(title: string, result: QuizResult): QuizRecord {
  const {quizId, attemptId, startedAt, finishedAt, number, score, points, outOf, passed, questions} = result;
  return {
    type: 'quiz',
    quiz: quizId,
    attempt: attemptId,
    title,
    started: startedAt,
    finished: finishedAt,
    number,
    score,
    points,
    out_of: outOf,
    passed,
    questions: questions.map((question) => answered(question, outOf / questions.length)),
  };
}

/** @param evenShare the points of each question if all were equal; earlier versions didn't store points */
function answered({id, hash, fraction, points, response, isCarried}: QuestionResult, evenShare: number) {
  return {id, hash, fraction, points: points ?? evenShare, response: response ?? null, carried: isCarried};
}
