import SendResults from '@theme/SendResults';
import type {ReactNode} from 'react';
import {interactionsIn} from '../../domain/interactionsIn';
import type {PublishedQuiz} from '../../domain/quiz';
import {quizRecordOf} from '../../domain/quizRecord';
import type {QuizResult} from '../../domain/quizResult';

/** What is only needed once a quiz is finished: it loads then (see `Result`). */
export default function SendResult({quiz, result}: {quiz: PublishedQuiz; result: QuizResult}): ReactNode {
  return <SendResults records={[quizRecordOf(quiz.title, result)]} interactions={interactionsIn([quiz])} />;
}
