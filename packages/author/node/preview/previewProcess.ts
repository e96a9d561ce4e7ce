/**
 * The process that renders previews, so a page with an endless loop can't block the server. Renders one page at a time,
 * in the order of the requests.
 */
import {DraftSite} from './draftSite';
import {drawDraft} from './drawDraft';
import {explainFailure, NO_PAGE} from './noticePage';
import {loadSiteScript} from './siteScript';

export interface RenderRequest {
  id: number;
  /** The author's folder. */
  siteDir: string;
  /** Relative to `siteDir`; absent to only prepare the folder. */
  path?: string;
}

export interface RenderResponse {
  id: number;
  html: string;
}

/** The number of authors' folders kept open; each holds its parsed pages. */
const MOST_SITES = 4;

const [, , bundleDir = '', buildDir = ''] = process.argv;
const script = loadSiteScript(bundleDir, buildDir);
const sites = new Map<string, Promise<DraftSite>>();
let last: Promise<unknown> = script;

process.on('message', (asked: RenderRequest) => {
  last = last.then(async () => process.send?.({id: asked.id, html: await answer(asked)} satisfies RenderResponse));
});
// The server has exited.
process.on('disconnect', () => process.exit());

async function answer({siteDir, path}: RenderRequest): Promise<string> {
  try {
    const site = await siteIn(siteDir);
    return path === undefined ? '' : ((await drawDraft(site, await script, path)) ?? NO_PAGE);
  } catch (error) {
    // Opening it may work the next time.
    if (path === undefined) sites.delete(siteDir);
    return explainFailure(error, siteDir);
  }
}

/** Keeps the most recently used sites open. */
function siteIn(siteDir: string): Promise<DraftSite> {
  const site = sites.get(siteDir) ?? DraftSite.open(siteDir);
  sites.delete(siteDir);
  sites.set(siteDir, site);
  const [oldest] = sites.keys();
  if (sites.size > MOST_SITES && oldest) sites.delete(oldest);
  return site;
}
