import {deobfuscate} from '@deskbook/records/domain/obfuscate';
import {createProcessorUncached} from '@docusaurus/mdx-loader/lib/processor';
import {describe, expect, it} from 'vitest';
import type {QuestionSecret} from '../../domain/question';
import quizzes from '../remark';

const FILE = `${process.cwd()}/docs/quizzes/printer.md`;
const QUIZ = '---\nkind: quiz\ntitle: The printer\n---\n\n';
const CHOICE = '- [ ] The cable\n- [x] The roll\n';

interface Where {
  /** `md` with `{#id}`, as before Docusaurus 4, or `mdx`. */
  format?: 'md' | 'mdx';
  frontMatter?: Record<string, unknown>;
  place?: 'remarkPlugins' | 'beforeDefaultRemarkPlugins';
}

/** Compiles a page as Docusaurus does, with all its own transformers. */
async function compile(
  text: string,
  {format = 'mdx', frontMatter = {kind: 'quiz', title: 'The printer'}, place = 'remarkPlugins'}: Where = {},
): Promise<string> {
  const hooks = {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'};
  const markdownConfig = {emoji: true, anchors: {maintainCase: false}, mdx1Compat: {comments: format === 'md'}, hooks};
  const options = {
    markdownConfig,
    siteDir: process.cwd(),
    staticDirs: [`${process.cwd()}/packages/deskbook/static`],
    admonitions: true,
    jsx: true,
    resolveMarkdownLink: ({linkPathname}: {linkPathname: string}) =>
      `/docs/${linkPathname.replace(/^\.\/|\.md$/g, '')}`,
    [place]: [quizzes],
  };
  const {process: compilePage} = (await createProcessorUncached({options, format} as never)) as unknown as {
    process(page: object): Promise<{content: string}>;
  };
  return (await compilePage({content: text, filePath: FILE, frontMatter, compilerName: 'client'})).content;
}

const SEALED = /"?id"?: "([^"]*)",\s*"?hash"?: "([^"]*)",.*?"?sealed"?: "([^"]*)"/gs;

function secretsIn(script: string): Map<string, QuestionSecret> {
  return new Map(
    Array.from(script.matchAll(SEALED), ([, id = '', hash, sealed = '']) => [
      id,
      JSON.parse(deobfuscate(sealed, `${id}:${hash}`)),
    ]),
  );
}

/** Returns the message of the error that ends a build. */
async function errorOf(text: string, where?: Where): Promise<string> {
  return compile(text, where).then(
    () => 'no error',
    (error: Error) => error.message,
  );
}

describe('a quiz page', () => {
  it('has a quiz in the place of its questions, and nothing of what is right outside of it', async () => {
    const script = await compile(`${QUIZ}Read on.\n\n## What is out? {/* #out */}\n\n${CHOICE}\n> It has no ink.\n`);

    expect(script).toContain('import Quiz from "@theme/Quiz"');
    expect(script).toMatch(/<_components\.p>\{"Read on\."\}<\/_components\.p>.*<Quiz quiz=/s);
    expect(script).toMatch(/"?id"?: "docs\/quizzes\/printer"/);
    expect(script).not.toContain('no ink');
    expect(secretsIn(script).get('out')).toMatchObject({
      key: {type: 'single-choice', right: [1]},
      explanation: '<p>It has no ink.</p>',
    });
  });

  it.each(['md', 'mdx'] as const)(
    'finds a drawing and its parts where Docusaurus has bundled the image (%s)',
    async (format) => {
      const picture = '![Printer](../equipment/img/receipt-printer-front.svg)';
      const script = await compile(
        `${QUIZ}## Which? {#which}\n\n${picture}\n\n- [x] #6\n- [ ] #5\n`.replace(
          '{#which}',
          format === 'md' ? '{#which}' : '',
        ),
        {format},
      );

      expect(script).toMatch(/<QuizParts\.Picture viewBox=.+ title=.{1,2}Printer"/);
      expect(script).not.toContain('receipt-printer-front.svg');
      expect(script).toMatch(/<QuizParts\.Option index=.0.>.{1,2}Lever/);
      expect([...secretsIn(script).values()]).toMatchObject([{key: {type: 'hotspot', right: [1]}}]);
    },
  );

  it('ends the build if its drawing lacks a part', async () => {
    const picture = '![Printer](../equipment/img/receipt-printer-front.svg)';
    expect(await errorOf(`${QUIZ}## Which?\n\n${picture}\n\n- [x] #6\n- [ ] #lid\n`)).toContain(
      'the drawing "receipt-printer-front.svg" has no part "lid"',
    );
  });

  it.each([
    ['{/* #out */}', 'mdx', 'out'],
    ['{#out}', 'md', 'out'],
    ['', 'mdx', 'what-is-out'],
  ] as const)('takes the id of a question from %j in its heading (%s)', async (written, format, id) => {
    const script = await compile(`${QUIZ}## What is out? ${written}\n\n${CHOICE}`, {format});

    expect([...secretsIn(script).keys()]).toEqual([id]);
    expect(script).toMatch(/<QuizParts\.Prompt>\{?"?What is out\?\s*"?\}?<\/QuizParts\.Prompt>/);
  });

  it('is listed in the table of contents without its questions', async () => {
    const script = await compile(
      `---\n---\n\n## Before\n\n:::quiz\n\n## What? {/* #what */}\n\n${CHOICE}\n:::\n\n## After\n`,
      {frontMatter: {}},
    );
    const [contents = ''] = /export const toc = \[[\s\S]*?\];/.exec(script) ?? [];

    expect(contents).toContain('"before"');
    expect(contents).toContain('"after"');
    expect(contents).not.toContain('"what"');
    expect([...secretsIn(script).keys()]).toEqual(['what']);
  });

  it('resolves links of explanations, and keeps HTML in them', async () => {
    const script = await compile(
      `${QUIZ}## What? {/* #what */}\n\n${CHOICE}\n> See [the roll](./roll.md#new), [it][ref] and <kbd>Feed</kbd>.\n\n[ref]: https://example.org\n`,
    );

    expect(secretsIn(script).get('what')?.explanation).toBe(
      '<p>See <a href="/docs/roll#new">the roll</a>, <a href="https://example.org" target="_blank" rel="noopener noreferrer">it</a> and <kbd>Feed</kbd>.</p>',
    );
  });

  it('may have images as options, and an option that stays in its place', async () => {
    const options = '- [x] ![The sun](/img/logo.svg)\n- [ ] ![A lamp](/img/logo.svg)\n- [ ] None {pin}\n';
    const images = await compile(`${QUIZ}## What? {/* #what */}\n\n${options}`);
    expect(images).toContain('<Quiz');
    expect(images).toMatch(/"?pinned"?: \[false, false, true\]/);
    expect(images).not.toContain('pin}');
  });

  it('finds blanks after an emoji and an escaped character', async () => {
    const script = await compile(
      `${QUIZ}## Fill it in {/* #fill */}\n\nSo :smile: \\* [[one]] :+1: a:b [[two]] [[three]].\n`,
    );

    expect(secretsIn(script).get('fill')?.key).toMatchObject({accepted: [['one'], ['two'], ['three']]});
    expect(script).toMatch(/So 😄 \* .*👍/s);
  });

  it('ignores comments between questions', async () => {
    const script = await compile(`${QUIZ}## One?\n\n${CHOICE}\n{/* Harder: */}\n\n## Two?\n\n${CHOICE}`);

    expect([...secretsIn(script).keys()]).toEqual(['one', 'two']);
  });

  it('leaves pages without questions alone', async () => {
    expect(await compile('## What?\n\n- [x] This\n', {frontMatter: {}})).not.toContain('@theme/Quiz');
  });
});

describe('a build ends with the line and what to do', () => {
  it.each([
    ['an option', `## What? {/* #what */}\n\n- [ ] This\n- [ ] That\n`, ':6:1', 'no option in this question is marked'],
    ['an image in an explanation', `## What?\n\n${CHOICE}\n> ![](/img/logo.svg)\n`, ':11:3', 'cannot contain an image'],
    ['a component in one', `## What?\n\n${CHOICE}\n> <Tabs />\n`, ':11:3', 'cannot contain a component'],
    ['code in one', `## What?\n\n${CHOICE}\n> {1 + 1}\n`, ':11:3', 'cannot contain code in braces'],
  ])('for %s', async (_, body, line, message) => {
    const error = await errorOf(QUIZ + body);
    expect(error).toContain(message);
    expect(error).toContain(`docs/quizzes/printer.md${line}`);
  });

  it('for a setting that is wrong, nearly one, or names a missing question', async () => {
    const page = (line: string) => `---\nkind: quiz\n${line}\ntitle: T\n---\n\n## What? {/* #what */}\n\n${CHOICE}`;

    expect(await errorOf(page('passing_score: much'))).toMatch(/printer\.md:3:16 {2}error {2}"passing_score"/);
    expect(await errorOf(page('pasing_score: 80'))).toMatch(/printer\.md:3:1 .*\n.*\n.*\n.*fix +passing_score: …/);
    expect(await errorOf(page('points: {wat: 2}'))).toMatch(/printer\.md:3:10 .*not in this quiz/);
    expect(await errorOf(page('draft: true\nsidebar_position: 3\nowner: me\npassing_score: 70'))).toBe('no error');
  });

  it('for an id that another heading has', async () => {
    const page = `---\n---\n\n## Other {/* #what */}\n\n:::quiz\n\n## What? {/* #what */}\n\n${CHOICE}\n:::\n`;
    expect(await errorOf(page, {frontMatter: {}})).toMatch(/printer\.md:8:1 .*belongs to another heading/);
  });

  it('if the transformer is in the wrong list', async () => {
    expect(await errorOf(`${QUIZ}## What?\n\n${CHOICE}`, {place: 'beforeDefaultRemarkPlugins'})).toContain(
      'belongs in remarkPlugins',
    );
  });
});
