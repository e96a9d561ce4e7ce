import {join} from 'node:path';
import type {Extension} from '../plugins/extension';
import {addressesFileOf} from './addressesFile';

/** Transformers for all Markdown. */
export default {
  remark: ({siteDir, docsPath, baseUrl}) => [
    {load: async () => (await import('./inlineReferences')).default(), stage: 'first'},
    {
      load: async () =>
        (await import('./dropLinks')).default({siteDir, report: (text) => process.stderr.write(`${text}\n`)}),
    },
    {
      load: async () =>
        (await import('./linkDocs')).default({
          docsDir: join(siteDir, docsPath),
          addressesFile: addressesFileOf(siteDir),
        }),
      only: 'posts',
    },
    {load: async () => (await import('./ownComponents')).default({siteDir}), stage: 'last'},
    {load: async () => (await import('./linkFiles')).default({baseUrl}), stage: 'last'},
  ],
  rehype: () => [
    {load: async () => (await import('./scrollTables')).default()},
    {load: async () => (await import('./labelTasks')).default()},
    {load: async () => (await import('./linkPhones')).default()},
    {load: async () => (await import('./stackedTables')).default(), stage: 'last', only: 'pages'},
  ],
} satisfies Extension;
