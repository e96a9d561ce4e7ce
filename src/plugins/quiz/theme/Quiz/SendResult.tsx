import SendResults from '@theme/SendResults';
import type {ReactNode} from 'react';
import type {PublishedQuiz} from '../../domain/quiz';
import {quizRecordOf} from '../../domain/quizRecord';
import type {QuizResult} from '../../domain/quizResult';
import {interactionOf} from '../../domain/responseTo';

/** What is only needed once a quiz is finished: it loads then (see `Result`). */
export default function SendResult({quiz, result}: {quiz: PublishedQuiz; result: QuizResult}): ReactNode {
  const interactions = new Map(quiz.questions.map((question) => [question.hash, interactionOf(question).type]));
  return <SendResults records={[quizRecordOf(quiz.title, result)]} interactions={interactions} />;
}
