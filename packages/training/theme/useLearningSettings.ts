import type {LearningSettings} from '@deskbook/content/learning';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Returns the `learning` settings from `district.yml`. */
export function useLearningSettings(): LearningSettings {
  return useDocusaurusContext().siteConfig.customFields?.learning as LearningSettings;
}
