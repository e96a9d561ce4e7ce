import Island from '@deskbook/engine/islands/Island';
import {usePartOfPage} from '@deskbook/ui/components/partOfPage';
import type {ReactNode} from 'react';
import {MyTrainingProvider} from '../../client/myTraining';
import {MY_TRAINING} from './myTraining';
import QuizForm, {type QuizProps} from './QuizForm';
import {QUIZ_PARTS} from './quizParts';
import {useLinksOfQuiz} from './useLinksOfQuiz';

/** The props of the island `quiz`. It reads the questions from the page's HTML. */
export interface QuizIslandProps extends Pick<QuizProps, 'quiz'> {
  part: string;
  /** Whether the page is a course in a learning management system, made by `quiz:export`. */
  isCourse?: boolean;
}

/** A quiz page, or a self-check within another page, which loads only when it's used. */
function Quiz({quiz, children}: QuizProps): ReactNode {
  const props: QuizIslandProps = {quiz, part: usePartOfPage()};
  useLinksOfQuiz(quiz);
  return (
    <Island name="quiz" load={quiz.isPage ? '' : undefined} isComplete props={props}>
      <MyTrainingProvider value={MY_TRAINING}>
        <QuizForm quiz={quiz}>{children}</QuizForm>
      </MyTrainingProvider>
    </Island>
  );
}

export default Object.assign(Quiz, QUIZ_PARTS);
