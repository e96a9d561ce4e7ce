import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {PublishedQuiz} from '../../domain/quiz';
import {secretLinks} from '../../domain/secretLinks';

/**
 * Hands the links of feedback and explanations to the search for broken links, which would not see them: they are
 * sealed. Only the build searches, so that a browser opens nothing before its time.
 */
export function useSecretLinks({questions}: PublishedQuiz): void {
  const {collectLink} = useBrokenLinks();
  if (typeof window !== 'undefined') return;
  for (const link of questions.flatMap(secretLinks)) collectLink(link);
}
