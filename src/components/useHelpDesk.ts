import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {District} from '../content/schemas/district';

export function useHelpDesk(): District['help_desk'] {
  return useDocusaurusContext().siteConfig.customFields?.helpDesk as District['help_desk'];
}
