import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {deobfuscate} from '@deskbook/records/domain/obfuscate';
import {describe, expect, it} from 'vitest';
import {publishQuiz} from './publishQuiz';

const FIXTURES = join(import.meta.dirname, '__fixtures__/quizQuestions');
const QUIZ = {kind: 'quiz', title: 'Lights', passing_score: '75', confidence: 'yes', points: {wide: '3'}};

const readFixture = (name: string, file: string) => readFileSync(join(FIXTURES, name, file), 'utf8');

/** Makes a page readable: without MDX's code, one part of a quiz per line, and secrets unsealed. */
function forPeople(script: string): string {
  const [, page = ''] = /return (<[\s\S]*>);\n\}\nexport/.exec(script) ?? [];
  return `${page.replace(/></g, '>\n<').replace(SEALED, (_, id, hash, between, sealed) => {
    const secret = JSON.parse(deobfuscate(sealed, `${id}:${hash}`));
    return `"id": "${id}",\n      "hash": "${hash}",${between}"sealed": ${JSON.stringify(secret)}`;
  })}\n`;
}

const SEALED = /"id": "([^"]*)",\s*"hash": "([^"]*)",([^}]*?)"sealed": "([^"]*)"/g;

describe('quizQuestions and sealQuiz', () => {
  it.each(['a-quiz-page', 'a-block-in-a-page'])('publish %s', async (name) => {
    const published = await publishQuiz(
      readFixture(name, 'input.md'),
      name === 'a-quiz-page' ? QUIZ : {title: 'Printer'},
    );
    expect(forPeople(published)).toBe(readFixture(name, 'output.jsx.txt'));
  });

  it('name the words in which a typo may be, for the questions whose author accepts some', async () => {
    const page = '## What? {#one}\n\nAnswer: thermal paper\n\n## And? {#two}\n\nIt needs [[electricity]].\n';
    const typosIn = async (accepted: unknown) =>
      [...forPeople(await publishQuiz(page, {...QUIZ, accept_typos: accepted})).matchAll(/"typos":(\[[^\]]*\])/g)].map(
        ([, words = '']) => JSON.parse(words),
      );
    expect(await typosIn(undefined)).toEqual([]);
    expect(await typosIn('yes')).toEqual([['thermal'], ['electricity']]);
    expect(await typosIn(['two'])).toEqual([['electricity']]);
  });

  it('load nothing of quizzes on a page without one', async () => {
    const published = await publishQuiz('Some text.\n\n```\n:::quiz\n```\n\n:::quizzical\n\nMore.\n\n:::\n', {});
    expect(published).not.toContain('@theme/Quiz');
  });

  it('leave a page alone whose questions cannot be understood', async () => {
    const published = await publishQuiz('## What? {#what}\n\n- [ ] This\n- [ ] That\n', QUIZ);
    expect(published).not.toContain('@theme/Quiz');
    expect(published).toContain('This');
  });

  it('show nothing of what is right, of feedback and of explanations', async () => {
    const published = await publishQuiz(readFixture('unusual-words', 'input.md'), QUIZ);
    const everything = `${published}\n${published.replace(/[A-Za-z0-9+/=]{20,}/g, (text) => atob(text))}`;
    expect(everything).toContain('quagmire');
    expect(everything).not.toMatch(/zyzzyva|31415|27182|xertz|borborygm|snickersnee|widdershins|taradiddle/i);
    expect(everything).not.toMatch(/"?(?:isRight|checked|correct|answer)"?\s*[:=]/i);
  });

  it.each([
    ['https://example.org/', '<a href="https://example.org/" target="_blank" rel="noopener noreferrer">'],
    ['/procedures', '<a href="/staff/procedures/">'],
    ['/staff/docs/lamp#on', '<a href="/staff/docs/lamp/#on">'],
    ['../lamp/', '<a href="../lamp/">'],
    ['mailto:desk@example.org', '<a href="mailto:desk@example.org">'],
  ])('let %s lead out of an explanation as out of a page', async (url, link) => {
    const published = await publishQuiz(`## What? {#what}\n\nAnswer: a\n\n> [x](${url})\n`, QUIZ);
    expect(forPeople(published)).toContain(JSON.stringify(`<p>${link}x</a></p>`));
  });
});
