import {renderFailure} from '../domain/renderFailure';

type Render = typeof import('@docusaurus/core/lib/client/serverEntry').default;

/** Node's own, relative to the bundle. */
declare const __non_webpack_require__: NodeJS.Require;

/**
 * Renders a page, as Docusaurus does. A page that fails becomes an empty one that says why (`node/failedPages.ts`), so
 * that all of them are reported together, and without Docusaurus's stack traces.
 */
export default async function renderPage(...request: Parameters<Render>): Promise<object> {
  try {
    // Imported here, so errors of modules that every page has are caught, too.
    const {default: render} = await import('@docusaurus/core/lib/client/serverEntry');
    return await render(...request);
  } catch (thrown) {
    return emptyPage({failure: renderFailure(thrown, readBundle)});
  }
}

let bundle: readonly string[] | undefined;

function readBundle(): readonly string[] {
  const {readFileSync} = __non_webpack_require__('node:fs') as typeof import('node:fs');
  bundle ??= readFileSync(__non_webpack_require__.resolve('./server.bundle.js'), 'utf8').split('\n');
  return bundle;
}

/** The result of Docusaurus's renderer for a page without anything. */
function emptyPage(metadata: object): object {
  const internal = {htmlAttributes: '', bodyAttributes: '', title: '', meta: '', link: '', script: ''};
  return {
    html: '',
    collectedData: {
      metadata: {helmet: null, public: {noIndex: true, ...metadata}, internal},
      ...{anchors: [], links: [], modules: []},
    },
  };
}
