import {join} from 'node:path';
import type {DocsContent} from '@deskbook/engine/plugins/docsContent';
import {sheets} from '@deskbook/engine/plugins/sheets';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {describeMissing, describeReport, drawDiagrams} from './node/drawDiagrams';
import {openDrawings} from './node/drawings';

/** Draws all Mermaid diagrams before pages are compiled, and shows them in the pages. */
export default function diagrams({siteDir}: LoadContext): Plugin {
  return {
    name: 'deskbook-diagrams',

    getThemePath: () => join(ENGINE_DIR, 'diagrams/theme'),

    // The server only renders the source text of diagrams that are drawn in the browser.
    configureWebpack: (_config, isServer) =>
      isServer
        ? {resolve: {alias: {mermaid$: false, [join(ENGINE_DIR, 'vendor/mermaid.mjs')]: false}}}
        : sheets({'diagram-styles': /[\\/]diagrams[\\/]theme[\\/]/}),

    async allContentLoaded({allContent}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as DocsContent | undefined;
      const texts = docs?.diagrams ?? [];
      // Under `npm start`, diagrams change too often. Those that aren't cached are drawn in the page.
      if (process.env.NODE_ENV !== 'production' || texts.length === 0) return;
      const report = await drawDiagrams(texts, openDrawings(siteDir));
      process.stdout.write(`${describeReport(report)}\n`);
      if (report.missing > 0) process.stderr.write(`${describeMissing(report)}\n`);
    },
  };
}
