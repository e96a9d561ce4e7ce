import {existsSync, mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {writeFiles} from './support/district';
import {makeSite, type Run, readFolder, removeSite, runNodeWith} from './support/site';

/** The site is a folder in this one, beside what nobody may read. */
let site: string;

test.beforeEach(() => {
  site = makeSite();
  writeFiles(site, {
    'docusaurus.config.ts': UNFILTERED,
    'users.json': SECRET,
    '.deskbook/users.json': SECRET,
    'docs/place.md': '# Place a hold\n',
    'static/payload.txt': `require('node:fs').writeFileSync(${JSON.stringify(join(site, 'marker'))}, 'it ran');\nmodule.exports = (text) => text;\n`,
    ...Object.fromEntries(ADDRESSES.flatMap((address, index) => pagesWith(address, index))),
    'blog/2026-11-02-post.md': '---\nimage: ./../users.json\n---\n\nA post with a picture.\n',
  });
  mkdirSync(join(site, 'static/img'), {recursive: true});
  symlinkSync(join(site, 'users.json'), join(site, 'static/linked.json'));
});

test.afterEach(() => removeSite(site));

const SECRET = '{"eve": "the hash of a password"}\n';

/** Docusaurus with our guard and nothing else of ours: no check of the content, and no filter of addresses. */
const UNFILTERED = `import guard from './src/plugins/guard';

export default {
  title: 'Unfiltered',
  url: 'https://staff.example.org',
  baseUrl: '/',
  onBrokenLinks: 'warn',
  markdown: {format: 'detect', hooks: {onBrokenMarkdownImages: 'warn', onBrokenMarkdownLinks: 'warn'}},
  future: {v4: true, faster: true},
  plugins: process.env.UNGUARDED ? [] : [[guard, {}]],
  presets: [['@docusaurus/preset-classic', {docs: {sidebarPath: undefined}, pages: false, theme: {}}]],
};
`;

/** Each gets past Docusaurus's test of what is local, so the bundler is asked for a file or runs one. */
const ADDRESSES = [
  '///../users.json',
  '////../users.json',
  '//%2e%2e/users.json',
  '/%2e%2e/users.json',
  '///../.deskbook/users.json',
  '@site/users.json',
  '../users.json',
  '/linked.json',
  `${'/..'.repeat(20)}/proc/self/environ`,
  '///payload.txt?!./place.md',
  '@site/node_modules/file-loader/dist/cjs.js?!../static/payload.txt',
];

function pagesWith(address: string, index: number): [path: string, text: string][] {
  return Object.entries({
    image: `![The tray](${address})`,
    link: `[Form](${address})`,
  }).map(([kind, text]) => [`docs/${kind}-${index}.md`, `# A page\n\n${text}\n`]);
}

const build = (environment: NodeJS.ProcessEnv = {}): Promise<Run> =>
  runNodeWith(
    {...environment, SECRET_OF_THE_SERVER: 'known to nobody'},
    site,
    'node_modules/@docusaurus/core/bin/docusaurus.mjs',
    'build',
  );

/** As it is, and as a data address has it. */
const NOT_TO_BE_SEEN = ['the hash of a password', 'known to nobody'].flatMap((secret) => [
  secret,
  ...[0, 1, 2].map((shift) => btoa('x'.repeat(shift) + secret).slice(4, 16)),
]);

test('no page makes a build read or run a file outside the folders of the content', async () => {
  const {code, output} = await build();
  expect(code).not.toBe(0);
  for (const kind of ['image', 'link']) {
    expect(output).toContain(`docs/${kind}-0.md: "./../users.json" leads out of the folders docs, blog, static`);
  }
  expect(output).toContain('docs/link-9.md: "./../static/payload.txt?!./place.md" would make the bundler run a file');
  expect(output).toContain('blog/2026-11-02-post.md: "./../users.json" leads out of the folders');
  const written = existsSync(join(site, 'build')) ? [...readFolder(join(site, 'build')).values()] : [];
  const texts = [output, ...written.map((file) => Buffer.from(file, 'base64').toString('latin1'))];
  expect(NOT_TO_BE_SEEN.filter((secret) => texts.some((text) => text.includes(secret)))).toEqual([]);
  expect(existsSync(join(site, 'marker'))).toBe(false);
});

test('the pages above do so without the guard', async () => {
  const {output} = await build({UNGUARDED: 'yes'});
  expect(existsSync(join(site, 'marker'))).toBe(true);
  expect(NOT_TO_BE_SEEN.some((secret) => output.includes(secret))).toBe(true);
});
