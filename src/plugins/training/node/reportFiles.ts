import {readFirstDays} from '../../../content/history';
import {SITE_FILE} from '../../../learning/domain/report/reportSite';
import {reportSiteOf} from '../../../learning/domain/report/reportSiteOf';
import {type DocsContent, docsByPath} from '../../docsContent';

/** Returns the files this plugin writes for the trainer's report, by path relative to the base URL. */
export function reportFiles(content: DocsContent, siteDir: string): Map<string, string> {
  const docs = docsByPath(content);
  const site = reportSiteOf({
    catalog: content.catalog,
    firstDays: readFirstDays(siteDir, content.sourceRoot.replace(/^@site\/|\/$/g, '')),
    urlOf: (path) => {
      const doc = docs.get(path);
      return doc && !doc.unlisted ? doc.permalink : undefined;
    },
  });
  return new Map([[SITE_FILE, `${JSON.stringify(site)}\n`]]);
}
