import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {writeKey} from '../node/writeKey';
import {quizPage, siteWithQuizzes} from './siteWithQuizzes';

const QUIZ = quizPage(`## What *shines*? {#shine}

![A lamp](lamp.svg)

- [ ] The moon
  > It mirrors.
- [x] The sun

Hint: Look up.

> See [the manual](other.md) and [elsewhere][out].

## How many? {#many}

Answer: 8 ± 1

## Complete it {#complete}

It is [[hot | very hot]] at 10:am.

[out]: https://example.org/
`);

const SITE = {'quizzes/lights.md': QUIZ, 'quizzes/other.md': quizPage('## What? {#what}\n\nAnswer: <b>\n')};

describe('writeKey', () => {
  it('writes a sheet that stands by itself, outside of everything that is published', async () => {
    const site = await siteWithQuizzes(SITE, {'docs/quizzes/lamp.svg': '<svg/>'});
    expect(writeKey('docs/quizzes/lights.md', site)).toEqual({
      isWritten: true,
      message: 'The key of "Lights" is in quiz-keys/quizzes/lights.html. Open it in a browser and print it.',
    });
    const sheet = readFileSync(join(site.siteDir, 'quiz-keys/quizzes/lights.html'), 'utf8');
    expect(sheet).toContain('<h2>What <em>shines</em>?</h2>');
    expect(sheet).toContain(`src="data:image/svg+xml;base64,${btoa('<svg/>')}"`);
    expect(sheet).toContain('<li>☐ The moon<div class="aside"><p>It mirrors.</p></div></li>');
    expect(sheet).toContain('<li class="right">☑ The sun <em>correct</em></li>');
    expect(sheet).toContain('<strong>Hint</strong> <p>Look up.</p>');
    expect(sheet).toContain('See <span>the manual</span> and <a href="https://example.org/">elsewhere</a>.');
    expect(sheet).toContain('8 ± 1');
    expect(sheet).toContain('It is <u class="right">hot / very hot</u> at 10:am.');
    expect(sheet).not.toMatch(/<script|<link/);
  });

  it.each(['%25E4.png', '100%25.png', 'two%20words.png'])('shows the image %s', async (src) => {
    const quiz = quizPage(`## What? {#what}\n\n![A lamp](${src})\n\nAnswer: 1\n`);
    const name = decodeURIComponent(src);
    const site = await siteWithQuizzes({'lights.md': quiz}, {[`docs/${name}`]: 'a lamp'});
    writeKey('docs/lights.md', site);
    const sheet = readFileSync(join(site.siteDir, 'quiz-keys/lights.html'), 'utf8');
    expect(sheet).toContain(`src="data:image/png;base64,${btoa('a lamp')}"`);
  });

  it('writes texts as they are', async () => {
    const site = await siteWithQuizzes(SITE, {'docs/quizzes/lamp.svg': '<svg/>'});
    writeKey('quizzes/other.md', site);
    expect(readFileSync(join(site.siteDir, 'quiz-keys/quizzes/other.html'), 'utf8')).toContain('&#60;b&#62;');
  });

  it('says where one wrong letter still counts, and puts true before false', async () => {
    const quiz = `${quizPage('')}## What is it? {#what}\n\nAnswer: thermal barcode\n\n## True? {#true}\n\n- [x] False\n- [ ] True\n`;
    const site = await siteWithQuizzes({
      'lights.md': quiz.replace('kind: quiz', 'kind: quiz\naccept_typos: [what]'),
      'glossary.md': '# Glossary\n\n### Barcode\n',
    });
    writeKey('docs/lights.md', site);
    const sheet = readFileSync(join(site.siteDir, 'quiz-keys/lights.html'), 'utf8');
    expect(sheet).toContain('Still correct with one wrong letter: thermal</p>');
    expect(sheet).toMatch(/☐ True.*☑ False/);
  });

  it.each([
    [undefined, 'Which quiz? Name its page: npx deskbook quiz:key docs/quizzes/lights.md'],
    [
      'docs/quizzes/light.md',
      'docs/quizzes/light.md is not a page of this site.\nDid you mean docs/quizzes/lights.md?',
    ],
    ['../../etc/passwd', '../../etc/passwd is not a page of this site.\nDid you mean docs/quizzes/lights.md?'],
    ['docs/plain.md', 'docs/plain.md has no questions.\nDid you mean docs/quizzes/other.md?'],
  ])('says what is wrong with %s', async (path, message) => {
    const site = await siteWithQuizzes({...SITE, 'plain.md': '# Plain'});
    expect(writeKey(path, site)).toEqual({isWritten: false, message});
    expect(existsSync(join(site.siteDir, 'quiz-keys'))).toBe(false);
  });

  it('says so where it cannot be written', async () => {
    const site = await siteWithQuizzes(SITE, {'docs/quizzes/lamp.svg': '<svg/>', 'quiz-keys': 'a file'});
    const message = 'quiz-keys/quizzes/lights.html cannot be written (ENOTDIR).';
    expect(writeKey('docs/quizzes/lights.md', site)).toEqual({isWritten: false, message});
  });

  it('says what is wrong in the quiz', async () => {
    const site = await siteWithQuizzes({'lights.md': quizPage('## What? {#what}\n\nAnswer:\n')});
    const {isWritten, message} = writeKey('docs/lights.md', site);
    expect(isWritten).toBe(false);
    expect(message).toContain('docs/lights.md:8:1  error  this answer is empty');
    expect(message).toMatch(/1 error, 0 warnings\nNo key was written\.$/);
  });
});
