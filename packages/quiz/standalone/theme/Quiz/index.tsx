import Standalone from '@deskbook/ui/components/Standalone';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import QuizForm, {type QuizProps} from '../../../theme/Quiz/QuizForm';
import {useLinksOfQuiz} from '../../../theme/Quiz/useLinksOfQuiz';

/** A quiz in any Docusaurus site, which hydrates it with its page. */
export default function Quiz({quiz, children}: QuizProps): ReactNode {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  useLinksOfQuiz(quiz);
  return (
    <Standalone>
      {/* Sites under different base URLs may share an origin, and its storage. */}
      <QuizForm quiz={{...quiz, id: `${baseUrl}${quiz.id}`}}>{children}</QuizForm>
    </Standalone>
  );
}
