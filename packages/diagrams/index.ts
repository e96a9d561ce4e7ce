import {join} from 'node:path';
import {definePlugin} from '@deskbook/engine/plugins/definePlugin';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {checkYears} from './domain/checkYears';

/** Draws all Mermaid diagrams before pages are compiled, and shows them in the pages; draws years as strips of months. */
export default definePlugin({
  name: 'diagrams',
  theme: 'diagrams/theme',
  check: checkYears,
  components: ['Year'],
  remark: ({siteDir}) => [
    {load: async () => (await import('./remark/showDiagrams')).default({siteDir})},
    {load: async () => (await import('./remark/showYears')).default()},
  ],
  sheets: {
    'diagram-styles': /[\\/]diagrams[\\/]theme[\\/](?:Mermaid|WaitingDiagram)[\\/]/,
    'year-styles': /[\\/]diagrams[\\/]theme[\\/]Year[\\/]/,
  },
  // The server only renders the source text of diagrams that are drawn in the browser.
  bundler: (isServer) =>
    isServer ? {resolve: {alias: {mermaid$: false, [join(ENGINE_DIR, 'vendor/mermaid.mjs')]: false}}} : {},

  async build({content, siteDir, mode}) {
    // Under `npm start`, diagrams change too often. Those that aren't cached are drawn in the page.
    if (mode === 'start' || content.diagrams.length === 0) return undefined;
    const {describeMissing, describeReport, drawDiagrams} = await import('./node/drawDiagrams');
    const {openDrawings} = await import('./node/drawings');
    const report = await drawDiagrams(content.diagrams, openDrawings(siteDir));
    process.stdout.write(`${describeReport(report)}\n`);
    if (report.missing > 0) process.stderr.write(`${describeMissing(report)}\n`);
    return undefined;
  },
});
