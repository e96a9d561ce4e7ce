import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {readCatalog} from '@deskbook/content/catalog';
import {parseMarkdown} from '@deskbook/text/markdown/parseMarkdown';
import {formatProblem} from '@deskbook/text/problems/formatProblems';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {describe, expect, it} from 'vitest';
import {checkYears} from '../domain/checkYears';
import {monthsIn, placeInYear} from '../domain/yearDates';
import showYears from '../remark/showYears';

describe('the months of something', () => {
  it.each([
    ['October', 10, 10],
    ['By January 5', 1, 1],
    ['November 1–30', 11, 11],
    ['Dec. 15 to Feb. 3', 12, 2],
    ['March - May', 3, 5],
    ['July, and again in December', 7, 7],
    ['sept. 1', 9, 9],
  ])('%s', (text, from, to) => {
    // A fourth letter is no month's short name.
    expect(monthsIn(text.replace('sept', 'sep'))).toEqual({from, to});
  });

  it('are not found in other words', () => {
    expect(monthsIn('Every Monday, marching on')).toBeUndefined();
    expect(monthsIn('')).toBeUndefined();
  });

  it('count from the first of the strip', () => {
    expect([10, 12, 1, 9].map((month) => placeInYear(month, 10))).toEqual([0, 2, 3, 11]);
  });
});

function draw(markdown: string) {
  const tree = parseMarkdown(markdown);
  showYears()(tree);
  const {name, attributes, children: inner} = tree.children[0] as unknown as MdxJsxFlowElement;
  const props = attributes.map((each) => {
    const value = each.value as unknown as {data: {estree: {body: [{expression: {value: unknown}}]}}};
    return 'name' in each ? [each.name, value.data.estree.body[0].expression.value] : [];
  });
  return {name, ...Object.fromEntries(props), inner: inner.map(({type}) => type)};
}

describe('a year', () => {
  it('is drawn above its list, beginning with the first entry', () => {
    expect(draw(':::year\n\n- October: list\n- **January 5**: requests\n- Whenever: nothing\n\n:::')).toEqual({
      name: 'Year',
      first: 10,
      entries: '[{"from":10,"to":10},{"from":1,"to":1},null]',
      inner: ['list'],
    });
  });

  it('is drawn above a table, and may begin with another month', () => {
    const table = '| When | What |\n|---|---|\n| May–June | Hearing |';
    expect(draw(`:::year{from=July}\n\n${table}\n\n:::`)).toMatchObject({
      first: 7,
      entries: '[{"from":5,"to":6}]',
      inner: ['table'],
    });
  });
});

describe('the check', () => {
  const problemsOf = async (body: string) => {
    const page = `---\nkind: manual\ntitle: A\n---\n\n${body}\n`;
    const siteDir = temporarySite({'docs/a.md': page});
    const {catalog} = readCatalog({siteDir, docsPath: 'docs'});
    return (await checkYears({catalog, posts: [], docsPath: 'docs'})).map(formatProblem).join('\n');
  };

  it('names what says no month, and a year without a list', async () => {
    expect(await problemsOf(':::year\n\n- October: list\n- Fall: hearing\n\n:::')).toMatch(
      /docs\/a\.md:9:1 +error +this does not say in which month it is\s+found +Fall\s+expected +a month before a colon/,
    );
    expect(await problemsOf(':::year\n\nText.\n\n:::')).toContain('this :::year block has neither a list nor a table');
    expect(await problemsOf(':::year{from=Autumn}\n\n- May: list\n\n:::')).toMatch(
      /found +from=Autumn[\s\S]*fix +from=July/,
    );
    expect(await problemsOf(':::year\n\n- May: list\n\n:::')).toBe('');
  });
});
