import SendResults from '@theme/SendResults';
import {type ReactNode, useState} from 'react';
import {questionWords} from '../../client/questionWords';
import type {PublishedQuiz} from '../../domain/quiz';
import {quizRecordOf} from '../../domain/quizRecord';
import type {QuizResult} from '../../domain/quizResult';
import {interactionOf} from '../../domain/responseTo';

/** Loads only after a quiz is finished (see `Result`). */
export default function SendResult({quiz, result}: {quiz: PublishedQuiz; result: QuizResult}): ReactNode {
  const [questions] = useState(() => askedQuestions(quiz));
  return <SendResults records={[quizRecordOf(quiz.title, result)]} questions={questions} />;
}

/** Maps question hashes to what record stores need to know about the questions. */
function askedQuestions(quiz: PublishedQuiz) {
  const words = questionWords(quiz, document);
  return new Map(
    quiz.questions.map((question) => {
      const {id, hash} = question;
      return [hash, {...(words.get(id) ?? {name: id}), type: interactionOf(question).type}];
    }),
  );
}
