import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {expect, test} from '@playwright/test';
import {district, runNodeWith} from './support/site';

const WALK = [resolve('bin/deskbook.mjs'), 'test', '--no-build'];

let site: string;

test.beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'deskbook-walk-'));
  for (const folder of ['docs', 'build/api']) mkdirSync(join(site, folder), {recursive: true});
  writeFileSync(join(site, 'docs/district.yml'), district());
  writeFileSync(join(site, 'build/api/pages.json'), '{"pages": []}');
  writeFileSync(join(site, 'build/index.html'), pageOf('Home', '<a href="#ink">Ink</a><h2 id="ink">Ink</h2>'));
});

test.afterEach(() => rmSync(site, {recursive: true}));

function pageOf(title: string, body: string): string {
  return `<!doctype html><html lang="en"><title>${title}</title><link rel="icon" href="data:,"><main><h1>${title}</h1>${body}</main></html>`;
}

test('deskbook test passes a site in which everything works', async () => {
  expect(await runNodeWith({}, site, ...WALK)).toEqual({
    code: 0,
    output: `1 page: every link and every anchor leads somewhere.
1 page opened in a browser without an error. Accessibility was checked on 1, one or more of each kind: no problems.
`,
  });
});

test('deskbook test reports what is broken', async () => {
  const broken = '<img src="/none.png"><a href="/#paper">Paper</a><script>throw new Error("out of paper")</script>';
  writeFileSync(join(site, 'build/bad.html'), pageOf('Bad', broken));

  const links = `/bad.html: links to /none.png, which does not exist
/bad.html: links to /#paper, but that page has no anchor paper
`;
  const {code, output} = await runNodeWith({}, site, ...WALK);
  expect(code).toBe(1);
  expect(output).toContain(links);
  for (const finding of [
    'a script failed: out of paper',
    'Failed to load resource: the server responded with a status of 404 (Not Found)',
    'Images must have alternative text (image-alt) at img (dark)',
  ]) {
    expect(output).toContain(`/bad.html: ${finding}`);
  }
});

test('deskbook test without a browser fails, says what to install, and still checks the links', async () => {
  const {code, output} = await runNodeWith({PLAYWRIGHT_CHROMIUM_EXECUTABLE: '/no/such/browser'}, site, ...WALK);
  expect(code).toBe(1);
  expect(output).toContain('1 page: every link and every anchor leads somewhere.\n');
  expect(output).toContain('No page was opened, because /no/such/browser does not run. Do one of these');
  expect(output).toContain('  - npx playwright install --with-deps chromium\n');
});
