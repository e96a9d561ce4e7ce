import site from '@generated/deskbook-islands/default/site.json';

/** What islands know of the site, as `@docusaurus/useDocusaurusContext` gives it. */
export interface IslandSite {
  readonly siteConfig: {
    readonly title: string;
    readonly url: string;
    readonly baseUrl: string;
    readonly customFields: Readonly<Record<string, unknown>>;
  };
  readonly i18n: {readonly currentLocale: string};
}

export default function useDocusaurusContext(): IslandSite {
  return site;
}
