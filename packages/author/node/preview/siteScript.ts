import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pageLinker} from '@deskbook/engine/deploy/node/pageLinker';
import type {DraftRoute} from '@deskbook/engine/server-bundle/client/drawDraft';
import {FRAME_FILE, type Frame} from '@deskbook/engine/server-bundle/node/frame';
import {compileSSGTemplate, renderSSGTemplate} from '@docusaurus/core/lib/ssg/ssgTemplate';

/** A release's server bundle, which renders its pages, and the steps of a build around it. */
export interface SiteScript {
  /** The modules compiled pages can import. */
  modules: Readonly<Record<string, object>>;
  /** Renders a page of the given routes, like a finished build. One call at a time. */
  draw(address: string, route: DraftRoute): Promise<string>;
}

interface Bundle {
  modules: SiteScript['modules'];
  drawDraft(address: string, route: DraftRoute): Promise<object>;
}

interface Minifier {
  minify(html: string): Promise<{code: string}>;
}

const load = createRequire(__filename);

/**
 * @param bundleDir the build's server bundle (`releases/ID/server`)
 * @param buildDir the built pages
 */
export async function loadSiteScript(bundleDir: string, buildDir: string): Promise<SiteScript> {
  const {modules, drawDraft}: Bundle = load(join(bundleDir, 'server.bundle.js'));
  const frame: Frame = JSON.parse(readFileSync(join(bundleDir, FRAME_FILE), 'utf8'));
  const params = {...frame, manifest: withoutScripts(frame.manifest)};
  const [template, minifier, link] = await Promise.all([
    compileSSGTemplate(frame.ssgTemplateContent),
    loadMinifier(),
    pageLinker(buildDir, frame.baseUrl),
  ]);
  return {
    modules,
    async draw(address, route) {
      const result = await drawDraft(address, route);
      const html = renderSSGTemplate({params, result, ssgTemplate: template} as Parameters<
        typeof renderSSGTemplate
      >[0]);
      return link((await minifier.minify(html)).code);
    },
  };
}

/** Leaves out the client scripts, which would replace the draft with the published page. */
function withoutScripts({assets, ...manifest}: Frame['manifest']): Frame['manifest'] {
  const sheets = Object.entries(assets).map(([name, {css = []}]) => [name, {css}]);
  return {...manifest, assets: Object.fromEntries(sheets)};
}

/** Loads Docusaurus's minifier, which isn't one of our dependencies. */
function loadMinifier(): Promise<Minifier> {
  const {getHtmlMinifier} = createRequire(load.resolve('@docusaurus/core/package.json'))('@docusaurus/bundler');
  return getHtmlMinifier({type: 'swc'});
}
