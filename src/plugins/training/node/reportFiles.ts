import {SITE_FILE} from '../../../learning/domain/report/reportSite';
import {reportSiteOf} from '../../../learning/domain/report/reportSiteOf';
import {type DocsContent, docsByPath} from '../../docsContent';

/** Returns the files this plugin writes for the trainer's report, by path relative to the base URL. */
export function reportFiles(content: DocsContent): Map<string, string> {
  const docs = docsByPath(content);
  const site = reportSiteOf({
    catalog: content.catalog,
    urlOf: (path) => {
      const doc = docs.get(path);
      return doc && !doc.unlisted ? doc.permalink : undefined;
    },
  });
  return new Map([[SITE_FILE, `${JSON.stringify(site)}\n`]]);
}
