import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {brotliCompressSync, crc32, gzipSync} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {zipSync} from 'fflate';
import sharp from 'sharp';
import {checkLinks, filesOf, readBuild} from '../../packages/deskbook/cli/walk/readBuild';
import {obfuscate} from '../../packages/records/domain/obfuscate';
import {makeSite, removeSite, runNodeWith} from './support/site';
import {holding, readForms} from './support/unpacked';

/** Staff-only words in `half-public/`. Each occurs in one place and is named after it. */
const SECRETS: Record<string, string[]> = {
  'facts of the district': ['zk01host', 'zk02afterhours', 'zk03example', 'zk04urgent', 'zk05group', 'zk06quick']
    .concat(['zk07navigation', 'zk09person', 'zk10personname', 'zk11mail', 'zk12role', 'zk13rolename', 'zk67system'])
    .concat(['zk68systemname', 'zk08escalation', 'zk70fundname', '555-0188', '555-0199', '555-0111']),
  'pages for staff': ['zk14folder', 'zk15file', 'zk16title', 'zk17description', 'zk18keyword', 'zk19heading']
    .concat(['zk20body', 'zk21slug', 'zk22alt', 'zk23image', 'zk24tag', 'zk25diagram', 'zk26code', 'zk27media'])
    .concat(['zk32procedure', 'zk34procedure', 'zk89fund', 'zk90fundpage', '4,321.00']),
  'words that the search knows': ['zk20glossary', 'zk28term', 'zk29synonym'],
  'fields of public pages': ['zk33supply', 'zk36asset', 'zk37location', 'zk38serial', 'zk39join', 'zk40reason']
    .concat(['zk41moved', 'zk52partner', 'zk53service', 'zk54member', 'zk63edit', 'zk64author', 'zk65note'])
    .concat(['zk84account', 'zk85circuit', 'zk86decision', 'zk87task', 'zk88meeting', '555-0177', '1,234.00']),
  'what is for the trainer of a public session': ['zk42notes'],
  'sessions for staff': ['zk35calendar', 'zk43session', 'zk44session'],
  'quizzes for staff': ['zk45quiz', 'zk46quiz', 'zk47option', 'zk48feedback', 'zk49answer', 'zk50explanation'],
  news: [
    'zk55social',
    'zk56author',
    'zk57authorname',
    'zk58blogtag',
    'zk59blogtaglabel',
    'zk60post',
    'zk61post',
    'zk62post',
  ],
  files: ['zk51form', 'zk51content', 'zk71unused', 'zk72unused', 'zk73robots'],
  'what describes a drawing': ['zk74export', 'zk75svgcomment', 'zk76metadata', 'zk77page', 'zk78style', 'zk79layer'],
  'what describes a photo': ['zk81exif', 'zk82comment', 'zk83text'],
  history: ['zk80subject'],
};

/** What the public site has, one word for each type of content. */
const PUBLIC = ['open district', 'open lab', '555-0100', 'openguidebody', 'openmodel', 'openbutton', 'openwelcome']
  .concat(['openmind', 'openline', 'openoption', 'openfeedback', 'openagreement', 'openthursday', 'openmeetings'])
  .concat(['opennews', 'open author', 'open tag', 'open news', 'openform', 'help.example.org']);

let site: string;
let staff: Map<string, string[]>;
let everybody: Map<string, string[]>;

test.beforeAll(async () => {
  test.setTimeout(400_000);
  site = makeSite();
  cpSync(resolve(__dirname, 'half-public'), site, {recursive: true});
  await drawImages();
  commit();
  for (const options of [[], ['--public']]) {
    const environment = {SOURCE_DATE_EPOCH: String(Date.parse('2026-11-30T18:00:00Z') / 1000)};
    const {code, output} = await runNodeWith(environment, site, 'bin/deskbook.mjs', 'build', ...options);
    expect(code, output).toBe(0);
  }
  staff = readForms(site, 'build', 'deploy');
  everybody = readForms(site, 'build-public', 'deploy-public');
});

test.afterAll(() => removeSite(site));

for (const [what, words] of Object.entries(SECRETS)) {
  test(`the staff site has ${what}, and the public site does not`, () => {
    for (const word of words) {
      expect.soft(holding(staff, word), `${word} in the staff site`).not.toEqual([]);
      expect.soft(holding(everybody, word), `${word} in the public site`).toEqual([]);
    }
  });
}

test("the public site has nothing else for staff, and doesn't reveal where it was built", () => {
  expect(holding(everybody, /zk\d\d[a-z]{4}/)).toEqual([]);
  expect(holding(everybody, site.toLowerCase())).toEqual([]);
});

test('the public site has all public content', () => {
  for (const word of PUBLIC) expect.soft(holding(everybody, word), word).not.toEqual([]);
  const sealed = [...everybody].filter(([path]) => path.endsWith('open-quiz/index.html'));
  expect(sealed.flatMap(([, [, ...hidden]]) => hidden.filter((text) => text.includes('openfeedback')))).toHaveLength(1);
});

test('secrets are found in any form', () => {
  const folder = join(site, 'forms');
  const sealed = `{"id":"a","sealed":"${obfuscate('zk sealed', 'a:b')}","hash":"b"}`;
  const forms = {
    plain: 'x zk y',
    'zipped.gz': gzipSync('ZK'),
    'zipped.br': brotliCompressSync('ZK'),
    'sealed.js': sealed,
    'sealed.html': `<q data-quiz="${sealed.replaceAll('"', '&quot;')}">`,
    'inline.html': `<img src="data:image/png;base64,${Buffer.from('zk').toString('base64')}">`,
    'packed.docx': zipSync({'docProps/core.xml': Buffer.from('<creator>zk</creator>')}),
    'escaped.html': '&#122;k',
    'escaped.css': 'url(/%7Ak)',
    'wide.txt': Buffer.from('zk', 'utf16le'),
    'zk-name': '',
    none: 'nothing',
  };
  mkdirSync(folder);
  for (const [name, content] of Object.entries(forms)) writeFileSync(join(folder, name), content);
  const found = holding(readForms(folder, '.'), /zk/);
  rmSync(folder, {recursive: true});
  expect(found.toSorted()).toEqual(
    Object.keys(forms)
      .filter((name) => name !== 'none')
      .toSorted(),
  );
});

test('every link of the public site works, within its own folder', () => {
  const build = join(site, 'build-public');
  const pages = readBuild(build, '/guide/');
  expect(checkLinks(pages, filesOf(build), '/guide/')).toEqual([]);
  expect(pages.length).toBeGreaterThan(25);
  for (const path of ['docs/training/open-session/run', 'office/reviews', 'docs/secret']) {
    expect(existsSync(join(build, path)), path).toBe(false);
  }
});

test('a public page that links to a staff page stops both builds, and the last ones stay', async () => {
  const page = join(site, 'docs/guides/open.md');
  const before = readFileSync(page, 'utf8');
  writeFileSync(page, `${before}\n[The plan](../zk14folder/zk15file.md)\n`);
  for (const options of [[], ['--public']]) {
    const {code, output} = await runNodeWith({}, site, 'bin/deskbook.mjs', 'build', ...options);
    expect(code).toBe(1);
    expect(output).toContain(
      'docs/guides/open.md:22:1  error  the link "../zk14folder/zk15file.md" on a public page leads to one that only staff see',
    );
  }
  writeFileSync(page, before);
  expect(existsSync(join(site, 'build-public/index.html'))).toBe(true);
});

/** Writes images with metadata. */
async function drawImages(): Promise<void> {
  const image = sharp({create: {width: 60, height: 40, channels: 3, background: '#336699'}});
  const jpeg = await image
    .clone()
    .withExif({IFD0: {Copyright: 'zk81exif'}})
    .jpeg()
    .toBuffer();
  const comment = Buffer.from('zk82comment');
  const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, comment.length + 2]), comment]);
  const png = await image.clone().png().toBuffer();
  const text = Buffer.from('tEXtComment\0zk83text');
  const chunk = Buffer.concat([Buffer.alloc(4), text, Buffer.alloc(4)]);
  chunk.writeUInt32BE(text.length - 'tEXt'.length);
  chunk.writeUInt32BE(crc32(text), chunk.length - 4);
  const images = {
    'guides/img/open-photo.jpg': Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]),
    'guides/img/open-screen.png': Buffer.concat([png.subarray(0, -12), chunk, png.subarray(-12)]),
    'zk14folder/img/zk23image.png': png,
  };
  mkdirSync(join(site, 'docs/zk14folder/img'), {recursive: true});
  for (const [path, content] of Object.entries(images)) writeFileSync(join(site, 'docs', path), content);
}

/** Makes a history in which one commit is about a public page. */
function commit(): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {cwd: site});
  git('init', '--quiet');
  for (const [folder, subject] of [
    ['docs/guides', 'docs: zk80subject'],
    ['docs', 'docs: the rest'],
  ] as const) {
    git('add', folder);
    git('commit', '--quiet', `--message=${subject}`);
  }
}
