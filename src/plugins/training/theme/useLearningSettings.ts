import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {LearningSettings} from '../../../content/learning';

/** Returns the `learning` settings from `district.yml`. */
export function useLearningSettings(): LearningSettings {
  return useDocusaurusContext().siteConfig.customFields?.learning as LearningSettings;
}
