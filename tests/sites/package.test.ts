import {execFileSync, fork} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import type {RenderRequest} from '../../packages/author/node/preview/previewProcess';
import {filesOf, readPage} from '../../packages/deskbook/cli/walk/readBuild';
import {serveFolder} from '../../packages/deskbook/cli/walk/serveFolder';
import {FIXTURE_BUILD, FIXTURE_SITE, fixtureBuilt, ON_THAT_DAY} from '../support/fixture';
import {startDevServer} from './support/devServer';
import {installInto, makeDistrictFolder, PACKAGE, runDeskbook, writeFiles} from './support/district';
import {district, removeSite} from './support/site';

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><circle cx="16" cy="16" r="9"/></svg>';

let site: string;

test.beforeEach(() => {
  site = makeDistrictFolder();
});

test.afterEach(() => removeSite(site));

test('the package builds what this repository builds', async () => {
  await fixtureBuilt();
  // Like the fixture, a history without the pages, so a page's date is its file's.
  git('init', '--quiet');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--allow-empty', '-m', 'Begin');
  for (const name of ['docs', 'blog', 'static']) {
    cpSync(join(FIXTURE_SITE, name), join(site, name), {recursive: true, preserveTimestamps: true});
  }
  const environment = {...ON_THAT_DAY, DOCUSAURUS_KEEP_SERVER_BUNDLE: 'true'};
  const {code, output} = await runDeskbook(site, ['build'], environment);
  expect(code, output).toBe(0);

  const [ours, theirs] = [FIXTURE_BUILD, join(site, 'build')].map(describeBuild);
  expect(theirs).toEqual(ours);

  writeFiles(site, {'docs/lamp.md': '# The lamp\n\nIt glows.\n'});
  expect(await previewOf('docs/lamp.md')).toMatch(/The lamp<\/h1>.*It glows\./s);
});

test('npm start of the package opens a page without an error', async ({page}) => {
  writeFiles(site, {'docs/district.yml': district(), 'docs/lamp.md': '# The lamp\n\nIt glows.\n'});
  const server = await startDevServer(site, join(PACKAGE, 'bin/deskbook.mjs'));
  try {
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await page.goto(`${server.url}docs/lamp/`);
    await expect(page.getByText('It glows.')).toBeVisible();
    expect(errors, server.output()).toEqual([]);
    expect(server.output()).not.toContain('Module not found');
  } finally {
    await server.stop();
  }
});

test('a district can add a plugin, style sheets, navigation, a logo and a component', async ({page}) => {
  installInto(site, ['docusaurus-plugin-image-zoom', 'medium-zoom', 'validate-peer-dependencies']);
  writeFiles(site, {
    'docusaurus.config.ts': `import {deskbook} from '@deskbook/site';

export default deskbook({
  customCss: ['./src/own.css'],
  plugins: ['docusaurus-plugin-image-zoom'],
  themeConfig: {
    navbar: {items: [{href: 'https://catalog.example.org', label: 'Catalog', position: 'right'}]},
    zoom: {selector: '.markdown img'},
  },
});
`,
    'src/own.css': '.markdown p { text-indent: 7px; }\n',
    'src/theme/Footer/index.tsx': `import Footer from '@theme-original/Footer';

export default function FooterWithNote() {
  return (
    <>
      <p>Open every day</p>
      <Footer />
    </>
  );
}
`,
    'static/img/logo.svg': LOGO,
    'docs/district.yml': district({hydrate_pages: 'yes'}),
    'docs/lamp.md': '# The lamp\n\nIt glows.\n\n![A lamp](lamp.svg)\n',
    'docs/lamp.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="9"/></svg>',
  });
  const {code, output} = await runDeskbook(site, ['build']);
  expect(code, output).toBe(0);

  expect(readFileSync(join(site, 'build/img/logo.svg'), 'utf8')).toBe(LOGO);
  const server = await serveFolder(join(site, 'build'));
  await page.goto(`${server.url}docs/lamp/`);
  await expect(page.getByText('Open every day')).toBeVisible();
  await expect(page.getByRole('link', {name: 'Catalog'}).first()).toHaveAttribute(
    'href',
    'https://catalog.example.org',
  );
  await expect(page.getByText('It glows.')).toHaveCSS('text-indent', '7px');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  // The plugin takes a second after each page.
  await page.locator('.medium-zoom-image').click();
  await expect(page.locator('.medium-zoom-image--opened')).toBeVisible();
  await server.stop();
});

function git(...args: string[]): void {
  execFileSync('git', args, {cwd: site});
}

/** Returns a site's addresses, the text and links of its pages, and its API files, without hashes. */
function describeBuild(folder: string): Record<string, string> {
  const files = filesOf(folder).filter((path) => !/^assets\/|\.(?:gz|br)$/.test(path));
  return Object.fromEntries(
    files.map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return [path, path.endsWith('.html') ? `${wordsOf(text)}\n${linksOf(text)}` : text].map(withoutHashes);
    }),
  );
}

function wordsOf(html: string): string {
  return html.replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]+>/g, '\n');
}

function linksOf(html: string): string {
  const {targets} = readPage('/', html);
  return targets.filter((target) => !target.startsWith('/assets/')).join('\n');
}

function withoutHashes(text: string): string {
  return text.replace(/(?<=\.)[\da-f]{8}(?=\.)|(?<=sha256-)[\w+/=]+|(?<=class="[^"]*_)\w{4}\b/g, 'HASH');
}

/** Renders a preview in the package's own process. */
async function previewOf(path: string): Promise<string> {
  const kept = [join(site, 'releases/current/server'), join(site, 'build')];
  const child = fork(join(site, PACKAGE, 'lib/node/preview.cjs'), kept, {
    cwd: site,
    env: {...process.env, ...ON_THAT_DAY, NODE_ENV: 'production', DESKBOOK_PREVIEW: 'true'},
  });
  child.send({id: 1, siteDir: site, path} satisfies RenderRequest);
  const [{html}] = await once(child, 'message');
  child.disconnect();
  return html;
}
