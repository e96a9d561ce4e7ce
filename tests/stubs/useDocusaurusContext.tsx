import {createContext, useContext} from 'react';

/** What `@docusaurus/useDocusaurusContext` gives; a test sets what it needs with `SiteContext.Provider`. */
export const SiteContext = createContext<unknown>({siteConfig: {}, i18n: {currentLocale: 'en'}});

export default function useDocusaurusContext(): unknown {
  return useContext(SiteContext);
}
