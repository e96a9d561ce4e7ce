import site from '@generated/deskbook-islands/default/site.json';

/** The part of `@docusaurus/useDocusaurusContext` that islands use. */
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
