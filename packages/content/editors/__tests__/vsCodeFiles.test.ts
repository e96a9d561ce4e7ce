import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {CHECKING, formatCheck} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {NAMES, problemsIn} from '../../__tests__/readFrontMatter';
import {KINDS} from '../../schemas/index';
import {vsCodeFiles} from '../vsCodeFiles';

const files = new Map(vsCodeFiles(NAMES).map(({path, text}) => [path, JSON.parse(text)]));

/** What the check prints of sites with mistakes; `badSites.test.ts` compares it with the check. */
const BAD_SITES = join(import.meta.dirname, '../../__tests__/__fixtures__/bad');

describe('the problem matcher', () => {
  const {pattern, background} = files.get('.vscode/tasks.json').tasks[0].problemMatcher;
  const problem = new RegExp(pattern.regexp);
  const end = new RegExp(background.endsPattern);

  it.each(readdirSync(BAD_SITES))('finds each problem of the site %s, and the last line', (name) => {
    const lines = readFileSync(join(BAD_SITES, name, 'expected.txt'), 'utf8')
      .trimEnd()
      .split('\n');
    const found = lines.map((line) => problem.exec(line)).filter((match) => match !== null);
    const counted = lines.at(-1)?.match(/\d+/g)?.map(Number) ?? [];

    expect(found.filter((match) => match[pattern.severity] === 'error').length).toBe(counted[0]);
    expect(found.filter((match) => match[pattern.severity] === 'warning').length).toBe(counted[1]);
    expect(lines.findIndex((line) => end.test(line))).toBe(lines.length - 1);
  });

  it("reads a problem's position and message", () => {
    const found = problem.exec('docs/our pages/c: d.md:5:9  error  branch "river" is not in district.yml: sorry');

    expect(['file', 'line', 'column', 'severity', 'message'].map((part) => found?.[pattern[part]])).toEqual([
      'docs/our pages/c: d.md',
      '5',
      '9',
      'error',
      'branch "river" is not in district.yml: sorry',
    ]);
  });

  it('detects when a round begins and ends', () => {
    expect(CHECKING).toMatch(new RegExp(background.beginsPattern));
    expect(formatCheck([], 12)).toMatch(end);
  });
});

describe('the snippets', () => {
  const snippets = Object.values<{prefix: string; body: string[]}>(files.get('.vscode/deskbook.code-snippets'));

  it('exist for each kind of page', () => {
    expect(snippets.map(({prefix}) => prefix)).toEqual([...KINDS]);
  });

  it.each(snippets)('insert valid front matter: $prefix', ({body}) => {
    const typed = body.map(withoutTabStops).join('\n');

    expect(typed).toMatch(/^---\n[\s\S]*\n---\n\n$/);
    expect(problemsIn(typed.slice(4, -6))).toBe('');
  });

  it("offer the district's keys and the current date", () => {
    const {body} = snippets.find(({prefix}) => prefix === 'procedure') ?? {body: []};

    expect(body).toContain(`owner: \${2|${NAMES.people.join(',')}|}`);
    expect(body).toContain(`last_reviewed_on: \${3:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}`);
  });
});

/** A line as VS Code types it, of a choice the first word. */
function withoutTabStops(line: string): string {
  return line
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-12-03')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace('$0', '');
}
