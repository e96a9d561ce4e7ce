import {historyOf} from '@deskbook/content/pageHistory';
import {type DocsContent, docsByPath} from '@deskbook/engine/plugins/docsContent';
import {SITE_FILE} from '@deskbook/records/domain/report/reportSite';
import {reportSiteOf} from '@deskbook/records/domain/report/reportSiteOf';
import {readFirstDays} from '@deskbook/text/history/history';

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
