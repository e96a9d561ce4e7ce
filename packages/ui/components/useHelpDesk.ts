import type {District} from '@deskbook/content/schemas/district';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

export function useHelpDesk(): District['help_desk'] {
  return useDocusaurusContext().siteConfig.customFields?.helpDesk as District['help_desk'];
}
