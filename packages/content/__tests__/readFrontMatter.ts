import type {Names} from '@deskbook/text/names';
import {formatProblem} from '@deskbook/text/problems/formatProblems';
import type {Page} from '../page';
import {type Reading, readPage} from '../readPage';
import {type FrontMatterOf, type Kind, schemasFor} from '../schemas/index';

/** The names of the district that the tests of pages live in. */
export const NAMES: Names = {
  people: ['systems-analyst', 'network-administrator', 'training-librarian'],
  roles: ['circulation', 'reference'],
  systems: ['listen', 'win'],
  branches: ['downtown', 'riverside', 'north-county'],
  funds: ['general', 'capital-projects'],
  workplaces: ['desk'],
};

/** Reads a page made of front matter and a body; the front matter begins on line 2. */
export function readText(frontMatter: string, body = '', path = 'page.md'): Reading {
  return readPage(
    {path, text: `---\n${frontMatter}\n---\n${body}`},
    {docsPath: 'docs', schemas: schemasFor(NAMES), hasPage: (id) => id === 'next'},
  );
}

export function pageOf(path: string, frontMatter: string, body = ''): Page {
  return readText(frontMatter, body, path).page;
}

/** The problems of a page as its author reads them. */
export function problemsIn(frontMatter: string): string {
  return readText(frontMatter).problems.map(formatProblem).join('\n');
}

/** The checked front matter; fails where the page has a problem. */
export function dataOf<K extends Kind>(kind: K, frontMatter: string): FrontMatterOf<K> {
  const {page, problems} = readText(frontMatter);
  if (problems.length > 0 || page.kind !== kind) throw new Error(problems.map(formatProblem).join('\n'));
  return page.data as FrontMatterOf<K>;
}

/** Front matter with other lines in place of the one that has their key; without a key after `-key`. */
export function change(frontMatter: string, lines: string): string {
  return lines.startsWith('-') ? withoutKey(frontMatter, lines.slice(1)) : withLines(frontMatter, lines);
}

function withLines(frontMatter: string, lines: string): string {
  return `${withoutKey(frontMatter, lines.split(':')[0] ?? '')}\n${lines}`;
}

function withoutKey(frontMatter: string, key: string): string {
  return frontMatter
    .split('\n')
    .filter((line) => !line.startsWith(`${key}:`))
    .join('\n');
}
