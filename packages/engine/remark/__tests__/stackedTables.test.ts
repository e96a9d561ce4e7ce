import type {Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import {element} from '../hastNodes';
import stackedTables from '../stackedTables';

async function publish(markdown: string, kind = 'procedure'): Promise<string> {
  const file = new VFile({value: markdown, data: {frontMatter: {kind}}});
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(stackedTables);
  return toHtml((await processor.run(processor.parse(file), file)) as Root);
}

const WORDS = '| What you see | What to do |\n| --- | --- |\n| No light | Call |';

it.each(['procedure', 'equipment'])('rows of a text table become blocks on a phone: %s', async (kind) => {
  const html = await publish(WORDS, kind);
  expect(html).toContain('<table class="stacked-table" role="table">');
  expect(html.replace(/\n/g, '')).toContain(
    '<tr role="row"><th scope="row" role="rowheader">No light</th><td role="cell">Call</td></tr>',
  );
});

it.each([
  ['of two columns on another kind of page', WORDS, 'manual'],
  ['with numbers to compare', WORDS.replace('--- |\n', '---: |\n'), 'procedure'],
  ['with two columns of numbers', '|a|b|c|\n|-|-:|-:|\n|1|2|3|', 'manual'],
  ['of many columns', '|a|b|c|d|e|\n|-|-|-|-|-|\n|1|2|3|4|5|', 'procedure'],
])('a table %s stays unchanged', async (_, markdown, kind) => {
  expect(await publish(markdown, kind)).not.toMatch(/stacked|role/);
});

it("a manual's table repeats its headers in the blocks, even with an amount", async () => {
  const html = await publish(
    '| Level | Example | Within |\n| --- | --- | ---: |\n| 1 | No LISTEN | 15 min |',
    'manual',
  );
  expect(html.replace(/\n/g, '')).toContain(
    '<th data-label="Level" scope="row" role="rowheader">1</th>' +
      '<td data-label="Example" role="cell">No LISTEN</td>' +
      '<td align="right" data-label="Within" role="cell">15 min</td>',
  );
});

it('a three-column table in a procedure repeats its headers too', async () => {
  const html = await publish(
    '| Exception | Posted | What to do |\n| --- | --- | --- |\n| Card has expired | Yes | Go on |',
  );
  expect(html.match(/data-label="[^"]*"/g)).toEqual(['data-label="Posted"', 'data-label="What to do"']);
});

it('a light table keeps its own blocks', async () => {
  const table = element('table', 'lights-table', [
    element(
      'thead',
      null,
      ['Lights', 'What you see', 'What to do'].map((value) => element('th', null, [{type: 'text', value}])),
    ),
  ]);
  const file = new VFile({data: {frontMatter: {kind: 'equipment'}}});
  await unified()
    .use(stackedTables)
    .run({type: 'root', children: [table]} as Root, file);
  expect(toHtml(table)).not.toContain('stacked');
});

it('a form prints unchanged', async () => {
  const headers = ['a', 'b', 'c'].map((value) => element('th', null, [{type: 'text', value}]));
  const form = element('div', 'paper', [element('table', null, headers)]);
  const file = new VFile({data: {frontMatter: {kind: 'manual'}}});
  await unified()
    .use(stackedTables)
    .run({type: 'root', children: [form]} as Root, file);
  expect(toHtml(form)).not.toContain('stacked');
});

it("a session's table repeats its headers in the blocks", async () => {
  const markdown = '| Minute | You | They |\n| ---: | --- | --- |\n| 5 | Say it | |\n| Then | Go | Come |';
  const html = (await publish(markdown, 'session')).replace(/\n/g, '');
  expect(html).toContain(
    '<tr role="row"><th data-label="Minute" scope="row" role="rowheader">5</th>' +
      '<td data-label="You" role="cell">Say it</td><td data-label="They" role="cell"></td></tr>',
  );
  expect(html).toContain('<th scope="row" role="rowheader">Then</th>');
  expect(html).not.toContain('align');
});

it('a two-column table in a session labels only minutes', async () => {
  const html = await publish('| Minute | Say |\n| ---: | --- |\n| 5½ | Hello |', 'session');
  expect(html.match(/data-label="[^"]*"/g)).toEqual(['data-label="Minute"']);
});

it('scores in a session stay columns', async () => {
  expect(await publish('| What | A | B |\n| --- | ---: | ---: |\n| Price | 50 | 40 |', 'session')).not.toMatch(
    /stacked/,
  );
});
