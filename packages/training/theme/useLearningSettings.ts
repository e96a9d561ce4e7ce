import type {LearningSettings} from '@deskbook/content/learning';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

export function useLearningSettings(): LearningSettings {
  return useDocusaurusContext().siteConfig.customFields?.learning as LearningSettings;
}
