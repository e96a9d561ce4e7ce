import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useIdOnPage} from '../../../../components/partOfPage';
import type {PublishedQuiz} from '../../domain/quiz';
import {secretLinks} from '../../domain/secretLinks';

/**
 * Hands the questions' anchors to the search for broken links, and the links of feedback and explanations, which it
 * would not see: they are sealed. Only the build searches, so that a browser opens nothing before its time.
 */
export function useLinksOfQuiz({questions}: PublishedQuiz): void {
  const {collectAnchor, collectLink} = useBrokenLinks();
  const idOnPage = useIdOnPage();
  if (typeof window !== 'undefined') return;
  for (const question of questions) {
    collectAnchor(idOnPage(question.id));
    for (const link of secretLinks(question)) collectLink(link);
  }
}
