import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {test as base, expect} from '@playwright/test';
import {serveFolder} from '../../../packages/deskbook/cli/walk/serveFolder';
import {type AlgoliaServer, startAlgolia} from '../../support/algolia/algoliaServer';
import {ADMIN_RIGHTS} from '../../support/algolia/application';
import {district, makeSite, removeSite, runNodeWith} from './site';

export {expect};

/** A built site and its server. */
export interface BuiltSite {
  folder: string;
  /** With a trailing slash. */
  url: string;
  /** The build's output. */
  output: string;
}

export interface MixedSite extends BuiltSite {
  algolia: AlgoliaServer;
  /** Environment variables of its build. */
  variables: Readonly<Record<string, string>>;
}

export const ADMIN_KEY = 'adminkey0123456789abcdef01234567';
export const SEARCH_KEY = 'searchkey0123456789abcdef0123456';

const DIAGRAM = `# A page with a diagram

## The way of a call

\`\`\`mermaid
flowchart LR
  A["Desk"] --> B["Help desk"]
\`\`\`
`;

/** Sites shared by several test files. Each is built once. */
export const test = base.extend<object, {mixedSite: MixedSite; emptySite: BuiltSite}>({
  /** Markdown from elsewhere, pages of `src/pages`, quizzes, a diagram that no browser has drawn, and Algolia. */
  mixedSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const keys = {[ADMIN_KEY]: {rights: ADMIN_RIGHTS}, [SEARCH_KEY]: {rights: ['search']}} as const;
      const algolia = await startAlgolia({appId: 'TESTAPP', keys, pollsOfATask: 1});
      const variables = {
        ALGOLIA_APP_ID: 'TESTAPP',
        ALGOLIA_SEARCH_KEY: SEARCH_KEY,
        ALGOLIA_INDEX: 'staff',
        ALGOLIA_ADMIN_KEY: ADMIN_KEY,
        ALGOLIA_HOST: algolia.url,
      };
      const people = 'people: {trainer: {name: Trainer, email: trainer@example.org}}\n';
      const fill = (docs: string) => {
        for (const part of ['foreign', 'secrets']) cpSync(resolve(__dirname, '..', part), docs, {recursive: true});
        cpSync(resolve(__dirname, '../own-pages'), join(docs, '../src/pages'), {recursive: true});
        writeFileSync(join(docs, 'district.yml'), district({broken_links: 'warn'}) + people);
        writeFileSync(join(docs, 'call.md'), DIAGRAM);
        writeFileSync(join(docs, 'projector.md'), '# The projector\n\nIt hums.\n');
        writeFileSync(join(docs, 'edited-words.md'), editedQuiz(readFileSync(join(docs, 'words.md'), 'utf8')));
      };
      const environment = {...variables, PLAYWRIGHT_CHROMIUM_EXECUTABLE: '/no/such/browser'};
      await buildAndServe(fill, environment, (site) => use({...site, algolia, variables}));
      await algolia.stop();
    },
    {scope: 'worker', timeout: 180_000},
  ],

  /** Only `district.yml`; its pages load the app at once. */
  emptySite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const fill = (docs: string) => writeFileSync(join(docs, 'district.yml'), district({hydrate_pages: 'yes'}));
      await buildAndServe(fill, {}, use);
    },
    {scope: 'worker', timeout: 180_000},
  ],
});

async function buildAndServe(
  fill: (docs: string) => void,
  environment: NodeJS.ProcessEnv,
  use: (site: BuiltSite) => Promise<void>,
): Promise<void> {
  const folder = makeSite();
  fill(join(folder, 'docs'));
  const {code, output} = await runNodeWith(environment, folder, 'bin/deskbook.mjs', 'build');
  expect(code, output).toBe(0);
  const server = await serveFolder(join(folder, 'build'));
  await use({folder, url: server.url, output});
  await server.stop();
  removeSite(folder);
}

/** Edits one question of the quiz of unusual words, and the feedback of another. */
function editedQuiz(text: string): string {
  return text.replace('Answer: Floccinaucinihil', 'Answer: Another').replace('Xylographer says', 'It is said');
}
