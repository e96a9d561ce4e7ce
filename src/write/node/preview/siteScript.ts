import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {compileSSGTemplate, renderSSGTemplate} from '@docusaurus/core/lib/ssg/ssgTemplate';
import {pageLinker} from '../../../deploy/node/pageLinker';
import type {DraftRoute} from '../../../plugins/server-bundle/client/drawDraft';
import {FRAME_FILE, type Frame} from '../../../plugins/server-bundle/node/frame';

/** The script that has drawn the pages of a release, and what a build does around it. */
export interface SiteScript {
  /** What compiled pages import. */
  modules: Readonly<Record<string, object>>;
  /** A page of the routes that are given, as a finished build has it. One at a time. */
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
 * @param bundleDir what a build has kept (`releases/ID/server`)
 * @param buildDir its pages
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

/** The app would put what is published in the place of the draft. */
function withoutScripts({assets, ...manifest}: Frame['manifest']): Frame['manifest'] {
  const sheets = Object.entries(assets).map(([name, {css = []}]) => [name, {css}]);
  return {...manifest, assets: Object.fromEntries(sheets)};
}

/** That of Docusaurus, which is no dependency of ours. */
function loadMinifier(): Promise<Minifier> {
  const {getHtmlMinifier} = createRequire(load.resolve('@docusaurus/core/package.json'))('@docusaurus/bundler');
  return getHtmlMinifier({type: 'swc'});
}
