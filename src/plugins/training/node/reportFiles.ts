import {readFirstDays} from '../../../content/history';
import {historyOf} from '../../../content/pageHistory';
import {SITE_FILE} from '../../../learning/domain/report/reportSite';
import {reportSiteOf} from '../../../learning/domain/report/reportSiteOf';
import {type DocsContent, docsByPath} from '../../docsContent';

/** Returns the files this plugin writes for the trainer's report, by path relative to the base URL. */
export function reportFiles(content: DocsContent, siteDir: string): Map<string, string> {
  const docs = docsByPath(content);
  const docsPath = content.sourceRoot.replace(/^@site\/|\/$/g, '');
  const site = reportSiteOf({
    catalog: content.catalog,
    history: historyOf(content.catalog, siteDir, docsPath),
    firstDays: readFirstDays(siteDir, docsPath),
    urlOf: (path) => {
      const doc = docs.get(path);
      return doc && !doc.unlisted ? doc.permalink : undefined;
    },
  });
  return new Map([[SITE_FILE, `${JSON.stringify(site)}\n`]]);
}
