import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {quizPage, siteWithQuizzes} from '@deskbook/quiz/__tests__/siteWithQuizzes';
import {openSecret, saltOf} from '@deskbook/quiz/domain/openSecret';
import type {PublishedQuestion} from '@deskbook/quiz/domain/question';
import {obfuscate} from '@deskbook/records/domain/obfuscate';
import {strFromU8, unzipSync} from 'fflate';
import {fromHtml} from 'hast-util-from-html';
import {beforeEach, describe, expect, it} from 'vitest';
import {type ExportedFile, exportQuizzes} from '../../exportQuizzes';
import type {FormatName} from '../../formatNames';
import {FORMATS} from '../../formats';
import {findElement} from '../hast';

const PAGE = 'quizzes/lights.md';
const QUIZ = quizPage(`## What shines? {#shine}

- [ ] The moon
- [x] The sun

## How many? {#many}

Answer: 8 ± 1
`);

type TestSite = Awaited<ReturnType<typeof siteWithQuizzes>>;

let site: TestSite;

beforeEach(async () => {
  site = await siteWithQuizzes({[PAGE]: QUIZ, 'lamp.md': quizPage('## What? {#what}\n\nAnswer: <b>\n')});
});

/** Writes a file of the build. */
function build(path: string, text: string): void {
  const file = join(site.siteDir, 'build', path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

/** Writes a short version of the page that Docusaurus and our islands build. */
function buildPage(): void {
  const hashes = site.quizzes.find(({path}) => path === PAGE)?.questions ?? [];
  const secret = {
    key: {type: 'number', value: 8, tolerance: 1},
    feedback: [],
    explanation: '<p>See <a href="/docs/lamp/#x">the lamp</a>.</p>',
  };
  const questions = hashes.map(({id, hash}) => {
    return {id, hash, points: 1, type: 'number', sealed: obfuscate(JSON.stringify(secret), saltOf({id, hash}))};
  });
  const settings = {passingScore: 75, attempts: null, draw: null, shuffle: true, mode: 'practice', confidence: false};
  const props = JSON.stringify({
    quiz: {id: 'quizzes/lights', title: 'Lights', isPage: true, settings, questions},
    part: '',
  });
  const islands = JSON.stringify({quiz: ['/assets/js/island-quiz.1.js'], search: ['/assets/js/island-search.1.js']});
  build(
    'docs/quizzes/lights/index.html',
    `<!doctype html><html lang=en dir=ltr class=docs><head><link rel=canonical href=/x>
<meta name=deskbook-islands content='${islands}'><link rel=stylesheet href=/assets/css/styles.1.css></head>
<body><nav>Everywhere</nav><main><div class="theme-doc-markdown markdown"><header>
<div role=note data-from=2027-01-01>Out of date</div><h1>Lights</h1></header>
<p>Before: <a href=/docs/lamp/>a lamp</a>, <a href=https://example.org/>another</a>.</p>
<button data-tool=copy>Copy</button>
<div data-island=quiz data-props='${props}'><section><form data-question=shine>
<picture><source srcset="/assets/images/sun.1.webp 1x, /assets/images/sun.2.webp 2x"><img src=/assets/images/sun.1.png alt="The sun"></picture>
</form><p>Your answers are under <a href=/my-training/>My training</a>.</p></section></div></div></main>
<footer>Below</footer></body></html>`,
  );
  build('assets/css/styles.1.css', "a{background:url('/img/paper.svg')}b{background:url(data:,)}");
  for (const path of [
    'img/paper.svg',
    'assets/images/sun.1.webp',
    'assets/images/sun.2.webp',
    'assets/images/sun.1.png',
  ]) {
    build(path, path);
  }
  build('assets/js/island-quiz.1.js', '/* the island */');
}

async function exported(format: FormatName) {
  const {files, refusals} = await exportQuizzes(`docs/${PAGE}`, FORMATS[format], 'out', site);
  expect(refusals).toEqual([]);
  const {file, losses} = files[0] as ExportedFile;
  const entries = Object.entries(unzipSync(readFileSync(join(site.siteDir, file))));
  return {files: new Map(entries.map(([path, bytes]) => [path, strFromU8(bytes)])), losses};
}

describe('a course', () => {
  it('holds the article with all that it shows and loads, and nothing that is around it on the site', async () => {
    buildPage();
    const {files} = await exported('scorm12');
    expect([...files.keys()].sort()).toEqual([
      'assets/css/styles.1.css',
      'assets/images/sun.1.png',
      'assets/images/sun.1.webp',
      'assets/images/sun.2.webp',
      'assets/js/island-quiz.1.js',
      'course.css',
      'img/paper.svg',
      'imsmanifest.xml',
      'index.html',
      'player.js',
    ]);
    const html = files.get('index.html') ?? '';
    expect(html).toContain('srcset="assets/images/sun.1.webp 1x, assets/images/sun.2.webp 2x"');
    expect(html).toContain('data-island-scripts="assets/js/island-quiz.1.js"');
    expect(files.get('assets/css/styles.1.css')).toContain("url('../../img/paper.svg')");
    for (const words of ['Everywhere', 'Out of date', 'Copy', 'My training', 'Below'])
      expect(html).not.toContain(words);
    expect(html).not.toMatch(/(?:src|href)="\//);
  });

  it('leads to the pages of the site by whole addresses, in what is sealed too', async () => {
    buildPage();
    const {files, losses} = await exported('cmi5');
    const tree = fromHtml(files.get('index.html') ?? '');
    const links = findElement(tree, ({properties}) => properties.href === 'https://staff.example.org/docs/lamp/');
    expect(links?.properties).toMatchObject({target: '_blank'});
    const host = findElement(tree, ({properties}) => properties.dataIsland === 'quiz');
    const {quiz, isCourse} = JSON.parse(String(host?.properties.dataProps));
    expect(isCourse).toBe(true);
    expect(quiz.questions.map((question: PublishedQuestion) => openSecret(question).explanation)).toEqual([
      '<p>See <a href="https://staff.example.org/docs/lamp/#x" target="_blank" rel="noopener">the lamp</a>.</p>',
      '<p>See <a href="https://staff.example.org/docs/lamp/#x" target="_blank" rel="noopener">the lamp</a>.</p>',
    ]);
    expect(losses.map(({question, what}) => [question, what])).toEqual([
      [null, 'My training'],
      [null, 'links'],
    ]);
  });

  it('has a manifest with each file, the passing score, and what it says of itself', async () => {
    buildPage();
    const scorm12 = await exported('scorm12');
    const manifest = scorm12.files.get('imsmanifest.xml') ?? '';
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
    expect(listed.sort()).toEqual([...scorm12.files.keys()].filter((path) => path !== 'imsmanifest.xml').sort());
    expect(manifest).toContain('<adlcp:masteryscore>75</adlcp:masteryscore>');
    expect(scorm12.losses.map(({question, what}) => [question, what])).toContainEqual(['many', 'tolerance in reports']);
    const scorm2004 = await exported('scorm2004');
    expect(scorm2004.files.get('imsmanifest.xml')).toContain(
      '<imsss:minNormalizedMeasure>0.75</imsss:minNormalizedMeasure>',
    );
    const cmi5 = await exported('cmi5');
    expect(cmi5.files.get('cmi5.xml')).toContain(
      '<au id="https://staff.example.org/docs/quizzes/lights/" moveOn="Passed" masteryScore="0.75"',
    );
  });

  it('is made of a build that is as new as the quiz', async () => {
    buildPage();
    writeFileSync(join(site.siteDir, 'build/docs/quizzes/lights/index.html'), '<p>An older page</p>');
    const {refusals} = await exportQuizzes(`docs/${PAGE}`, FORMATS.scorm12, 'out', site);
    expect(refusals).toEqual([
      'docs/quizzes/lights.md has changed since the site was built. Run "npx deskbook build", then export again.',
    ]);
  });
});
