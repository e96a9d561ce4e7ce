import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {useIdOnPage, usePartOfPage} from '../../../../components/partOfPage';
import Island from '../../../../islands/Island';
import type {PublishedQuiz} from '../../domain/quiz';
import {secretLinks} from '../../domain/secretLinks';
import {Blank} from '../../types/blanks/view';
import {Body, Hint, Option, Prompt} from './parts';
import Question from './Question';
import QuizForm, {type QuizProps} from './QuizForm';

/** What the island `quiz` has from the page, beside the questions in its HTML. */
export interface QuizIslandProps extends Pick<QuizProps, 'quiz'> {
  part: string;
  /** Whether the page is a course in a learning management system, which `quiz:export` makes. */
  isCourse?: boolean;
}

/** A quiz on a page of its own, or a self-check within another page, which waits until somebody wants it. */
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
 * Hands the questions' anchors to the search for broken links, and the links of feedback and explanations, which it
 * would not see: they are sealed. Only the build searches, so that a browser opens nothing before its time.
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
