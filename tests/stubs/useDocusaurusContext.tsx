import {createContext, useContext} from 'react';

/** What `@docusaurus/useDocusaurusContext` returns. Tests set what they need with `SiteContext.Provider`. */
export const SiteContext = createContext<unknown>({siteConfig: {}, i18n: {currentLocale: 'en'}});

export default function useDocusaurusContext(): unknown {
  return useContext(SiteContext);
}
