import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {LearningSettings} from '../../../content/learning';

/** What `learning` in `district.yml` says. */
export function useLearningSettings(): LearningSettings {
  return useDocusaurusContext().siteConfig.customFields?.learning as LearningSettings;
}
