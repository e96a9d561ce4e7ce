import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {AlgoliaOptions} from '../domain/algoliaOptions';

/** What the site was built with; null where it searches by itself. */
export function useAlgolia(): AlgoliaOptions | null {
  const {customFields} = useDocusaurusContext().siteConfig;
  return (customFields?.algolia as AlgoliaOptions | null | undefined) ?? null;
}
