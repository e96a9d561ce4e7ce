import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {expect, test} from '@playwright/test';
import {zipSync} from 'fflate';
import sharp from 'sharp';
import {ON_THAT_DAY} from '../support/fixture';
import {plantSecrets} from './support/plantSecrets';
import {copyFixture, makeSite, removeSite, runNodeWith} from './support/site';
import {holding, readForms} from './support/unpacked';

let site: string;
let secrets: Map<string, string>;
let output: string;
let everybody: Map<string, string[]>;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  site = makeSite();
  copyFixture(site);
  await writeFilesWithSecrets();
  secrets = await plantSecrets(site, ON_THAT_DAY);
  const run = await runNodeWith(ON_THAT_DAY, site, 'bin/deskbook.mjs', 'build', '--public');
  output = run.output;
  expect(run.code, output).toBe(0);
  everybody = readForms(site, 'build-public', 'deploy-public');
});

test.afterAll(() => removeSite(site));

test('no text that the schemas keep for staff is in any file of the public site', () => {
  expect(secrets.size).toBeGreaterThan(100);
  const leaks = [...secrets].flatMap(([token, place]) => {
    const files = holding(everybody, token);
    return files.length > 0 ? `${place}: ${files.join(', ')}` : [];
  });
  expect(leaks).toEqual([]);
  expect(holding(everybody, /zq\d{4}x/)).toEqual([]);
});

test('no image says more than it shows', () => {
  expect(holding(everybody, 'zqimage')).toEqual([]);
  expect(holding(everybody, 'an open picture')).not.toEqual([]);
});

test('files that nothing cleans are listed, and only files that are linked are there', () => {
  expect(output).toContain(
    'The public site has these files as they are, with everything that is saved in them:\n' +
      COPIED.map((path) => `  ${path} (linked in docs/planted/files.md)\n`).join(''),
  );
  for (const path of COPIED) expect(holding(everybody, secretIn(path))).not.toEqual([]);
  expect(holding(everybody, 'zqfilenamed')).toEqual([]);
});

test('drafts are nowhere, and unlisted pages only at their address', () => {
  expect(holding(everybody, 'zqdraft')).toEqual([]);
  const lists = holding(everybody, 'zqunlisted').filter((path) => !/docs\/planted\/unlisted\/|assets\/js\//.test(path));
  expect(lists).toEqual([]);
});

test('search engines get a list of its pages', () => {
  const sitemap = readFileSync(join(site, 'build-public/sitemap.xml'), 'utf8');
  expect(sitemap).toContain('<loc>https://help.example.org/guide/docs/planted/files/</loc>');
  expect(sitemap).not.toContain('unlisted');
  expect(sitemap).not.toContain('/search/');
  expect(readFileSync(join(site, 'build-public/robots.txt'), 'utf8')).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://help.example.org/guide/sitemap.xml\n',
  );
});

/** Files that are published with whatever is saved in them. */
const COPIED = [
  'docs/planted/film.mp4',
  'docs/planted/form.pdf',
  'docs/planted/list.docx',
  'static/planted/budget.xlsx',
  'static/planted/letter.docx',
  'static/planted/notice.pdf',
  'static/planted/talk.pptx',
];

/** `zqletterdocx` */
const secretIn = (path: string) => `zq${basename(path).replace('.', '')}`;

/** Returns a file of a type that nothing cleans, with a secret in it. */
function fileWith(path: string): Uint8Array {
  const secret = Buffer.from(secretIn(path));
  if (/\.(?:docx|xlsx|pptx)$/.test(path)) return zipSync({'docProps/core.xml': secret});
  return Buffer.from(path.endsWith('.pdf') ? `%PDF-1.7\n/Author (${secret})\n` : `ftypmp42 ${secret}`);
}

/** Writes a page with a file of each type, each with a secret inside. */
async function writeFilesWithSecrets(): Promise<void> {
  const folder = join(site, 'docs/planted');
  mkdirSync(folder, {recursive: true});
  const image = sharp({create: {width: 60, height: 40, channels: 3, background: '#336699'}})
    .withExif({IFD0: {Copyright: 'zqimage'}})
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">zqimage</x:xmpmeta>');
  const formats = ['jpeg', 'png', 'webp', 'avif', 'tiff'] as const;
  const photos = await Promise.all(formats.map((format) => image.clone().toFormat(format).toBuffer()));
  photos.forEach((photo, index) => {
    writeFileSync(join(folder, `photo.${formats[index]}`), photo);
  });
  const svg = `<?xml version="1.0"?><!-- zqimage --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><metadata>zqimage</metadata>
<g><desc>zqimage</desc><rect width="9" height="9"/></g><g display="none"><text>zqimage</text></g></svg>`;
  writeFileSync(join(folder, 'drawing.svg'), svg);
  mkdirSync(join(site, 'static/planted'), {recursive: true});
  for (const path of COPIED) writeFileSync(join(site, path), fileWith(path));
  writeFileSync(join(folder, 'named.pdf'), '%PDF-1.7\n/Author (zqfilenamed)\n');
  const inline = `data:image/jpeg;base64,${photos[0]?.toString('base64')}`;
  const shown = ['photo.jpeg', 'photo.png', 'photo.webp', 'photo.avif', 'drawing.svg', inline];
  const addresses = COPIED.map((path) => path.replace('docs/planted', '.').replace('static', ''));
  const body = `${shown.map((address) => `![An open picture](${address})`).join('\n\n')}

[photo](./photo.tiff) ${addresses.map((address) => `[${address}](${address})`).join(' ')}

<!-- [named](./named.pdf) --> \`./named.pdf\`
`;
  writeFileSync(join(folder, 'files.md'), `---\ntitle: The open files\n---\n\n${body}`);
  writeFileSync(join(folder, 'draft.md'), '---\ntitle: zqdraft\ndraft: yes\n---\n\nzqdraft\n');
  writeFileSync(join(folder, 'unlisted.md'), '---\ntitle: zqunlisted\nunlisted: yes\n---\n\nzqunlisted\n');
  const code = 'export const open = 1; // zq0000x\n\nText {/* zq0000x */} and {open}.\n';
  writeFileSync(join(folder, 'code.mdx'), `---\ntitle: The open code\n---\n\n${code}`);
}
