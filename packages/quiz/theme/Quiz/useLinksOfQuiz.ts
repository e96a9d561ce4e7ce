import {useIdOnPage} from '@deskbook/ui/components/partOfPage';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {PublishedQuiz} from '../../domain/quiz';
import {secretLinks} from '../../domain/secretLinks';
import {useLinkInSite} from './useLinkInSite';

/**
 * Reports anchors of questions, and the links in feedback and explanations, to the broken link check, which can't see
 * sealed links. Only in the build, so a browser doesn't open secrets early.
 */
export function useLinksOfQuiz({questions}: PublishedQuiz): void {
  const {collectAnchor, collectLink} = useBrokenLinks();
  const idOnPage = useIdOnPage();
  const linkInSite = useLinkInSite();
  if (typeof window !== 'undefined') return;
  for (const question of questions) {
    collectAnchor(idOnPage(question.id));
    for (const link of secretLinks(question)) collectLink(linkInSite(link));
  }
}
