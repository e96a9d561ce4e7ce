import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {versionOf} from '../pageVersion';
import {readPage} from '../readPage';
import {schemasFor} from '../schemas/index';
import {NAMES} from './readFrontMatter';

const CONTEXT = {docsPath: 'docs', schemas: schemasFor(NAMES), hasPage: () => true};

function versionOfText(text: string, path = 'manuals/privacy.md'): string {
  return versionOf(readPage({path, text}, CONTEXT).page);
}

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const words = fc.array(word, {minLength: 1, maxLength: 12});

/** What a page says, apart from how it is written. */
interface Said {
  title: string;
  description: string;
  heading: string;
  paragraph: string[];
  items: string[][];
  strong: string[];
  code: string;
  cells: [string, string];
}

const said: fc.Arbitrary<Said> = fc.record({
  title: word,
  description: word,
  heading: word,
  paragraph: words,
  items: fc.array(words, {minLength: 1, maxLength: 4}),
  strong: fc.array(word, {minLength: 1, maxLength: 3}),
  code: word,
  cells: fc.tuple(word, word),
});

/** How it is written. */
const style = fc.record({
  breaks: fc.constantFrom(' ', '\n'),
  lines: fc.constantFrom('\n', '\r\n'),
  bullet: fc.constantFrom('-', '*', '+'),
  emphasis: fc.constantFrom('**', '__'),
  heading: fc.constantFrom(
    (text: string) => `## ${text}`,
    (text: string) => `## ${text} ##`,
    (text: string) => `${text}\n---`,
  ),
  fence: fc.constantFrom('```', '~~~'),
  gap: fc.constantFrom('\n\n', '\n\n\n', '\n\n<!-- to be checked -->\n\n'),
  pad: fc.constantFrom('', '  '),
  frontMatter: fc.shuffledSubarray(['title', 'description', 'owner', 'last_reviewed_on'], {minLength: 4}),
  owner: fc.constantFrom('analyst', 'librarian'),
});

type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function write({title, description, heading, paragraph, items, strong, code, cells}: Said, how: Style): string {
  const facts: Record<string, string> = {title, description, owner: how.owner, last_reviewed_on: '2026-05-01'};
  const {pad} = how;
  const text = [
    ['---', ...how.frontMatter.map((key) => `${key}: ${facts[key]}`), '---'].join('\n'),
    how.heading(heading),
    [...paragraph, `${how.emphasis}${strong.join(how.breaks)}${how.emphasis}`].join(how.breaks),
    items.map((item) => `${how.bullet} ${item.join(how.breaks === '\n' ? '\n  ' : ' ')}`).join('\n'),
    `${how.fence}\n${code}\n${how.fence}`,
    `| ${cells[0]}${pad} | ${cells[1]} |\n| ---${pad} | :--- |\n| ${cells[1]} |${pad} ${cells[0]} |`,
  ].join(how.gap);
  return text.replaceAll('\n', how.lines);
}

describe("a page's version", () => {
  it('stays the same however the page is formatted', () => {
    fc.assert(
      fc.property(said, style, style, (page, one, other) => {
        expect(versionOfText(write(page, other))).toBe(versionOfText(write(page, one)));
      }),
    );
  });

  it('changes with a single word', () => {
    const places = ['title', 'description', 'heading', 'code'] as const;
    fc.assert(
      fc.property(said, style, fc.constantFrom(...places), word, (page, how, place, changed) => {
        fc.pre(changed !== page[place]);
        expect(versionOfText(write({...page, [place]: changed}, how))).not.toBe(versionOfText(write(page, how)));
      }),
    );
    fc.assert(
      fc.property(said, style, word, (page, how, more) => {
        for (const changed of [
          {...page, paragraph: [more, ...page.paragraph]},
          {...page, items: [...page.items, [more]]},
          {...page, strong: [...page.strong, more]},
        ])
          expect(versionOfText(write(changed, how))).not.toBe(versionOfText(write(page, how)));
      }),
    );
  });

  it('depends on its pictures, in any folder', () => {
    const page = (image: string) => versionOfText(`# Signs\n\n${image}\n`);
    expect(page('![The red sign](../img/red.png)')).toBe(page('![The red sign](./red.png)'));
    expect(page('![The red sign](red.png)')).not.toBe(page('![The red sign](blue.png)'));
    expect(page('![The red sign](red.png)')).not.toBe(page('![A sign](red.png)'));
  });

  it("doesn't depend on link targets", () => {
    expect(versionOfText('See [holds](holds.md).')).toBe(versionOfText('See [holds](../listen/holds.md#shelf).'));
  });

  it('changes with the order of steps', () => {
    expect(versionOfText('1. Lock\n2. Leave\n')).not.toBe(versionOfText('1. Leave\n2. Lock\n'));
  });
});
