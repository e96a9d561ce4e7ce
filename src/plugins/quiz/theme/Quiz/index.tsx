import type {ReactNode} from 'react';
import {usePartOfPage} from '../../../../components/partOfPage';
import Island from '../../../../islands/Island';
import {Blank} from '../../types/blanks/view';
import {Body, Hint, Option, Prompt} from './parts';
import Question from './Question';
import QuizForm, {type QuizProps} from './QuizForm';
import {useLinksOfQuiz} from './useLinksOfQuiz';

/** What the island `quiz` has from the page, beside the questions in its HTML. */
export interface QuizIslandProps extends Pick<QuizProps, 'quiz'> {
  part: string;
}

/** A quiz on a page of its own, or a self-check within another page, which waits until somebody wants it. */
export default function Quiz({quiz, children}: QuizProps): ReactNode {
  const props: QuizIslandProps = {quiz, part: usePartOfPage()};
  useLinksOfQuiz(quiz);
  return (
    <Island name="quiz" wake={quiz.isPage ? '' : undefined} props={props}>
      <QuizForm quiz={quiz}>{children}</QuizForm>
    </Island>
  );
}

Quiz.Question = Question;
Quiz.Prompt = Prompt;
Quiz.Body = Body;
Quiz.Blank = Blank;
Quiz.Option = Option;
Quiz.Hint = Hint;
