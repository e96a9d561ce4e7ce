import Island from '@deskbook/engine/islands/Island';
import {useIdOnPage, usePartOfPage} from '@deskbook/ui/components/partOfPage';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import type {PublishedQuiz} from '../../domain/quiz';
import {secretLinks} from '../../domain/secretLinks';
import {Blank} from '../../types/blanks/view';
import {Body, Hint, Option, Prompt} from './parts';
import Question from './Question';
import QuizForm, {type QuizProps} from './QuizForm';

/** The props of the island `quiz`. It reads the questions from the page's HTML. */
export interface QuizIslandProps extends Pick<QuizProps, 'quiz'> {
  part: string;
  /** Whether the page is a course in a learning management system, made by `quiz:export`. */
  isCourse?: boolean;
}

/** A quiz page, or a self-check within another page, which loads only when it's used. */
export default function Quiz({quiz, children}: QuizProps): ReactNode {
  const props: QuizIslandProps = {quiz, part: usePartOfPage()};
  useLinksOfQuiz(quiz);
  return (
    <Island name="quiz" load={quiz.isPage ? '' : undefined} props={props}>
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

/**
 * Reports anchors of questions, and the links in feedback and explanations, to the broken link check, which can't see
 * sealed links. Only in the build, so a browser doesn't open secrets early.
 */
function useLinksOfQuiz({questions}: PublishedQuiz): void {
  const {collectAnchor, collectLink} = useBrokenLinks();
  const idOnPage = useIdOnPage();
  if (typeof window !== 'undefined') return;
  for (const question of questions) {
    collectAnchor(idOnPage(question.id));
    for (const link of secretLinks(question)) collectLink(link);
  }
}
