import type {Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import stackedTables from '../stackedTables';

async function publish(markdown: string, kind = 'procedure'): Promise<string> {
  const file = new VFile({value: markdown, data: {frontMatter: {kind}}});
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(stackedTables);
  return toHtml((await processor.run(processor.parse(file), file)) as Root);
}

const WORDS = '| What you see | What to do |\n| --- | --- |\n| No light | Call |';

it.each(['procedure', 'equipment'])('a table of words has blocks for rows on a phone: %s', async (kind) => {
  const html = await publish(WORDS, kind);
  expect(html).toContain('<table class="stacked-table" role="table">');
  expect(html.replace(/\n/g, '')).toContain(
    '<tr role="row"><th scope="row" role="rowheader">No light</th><td role="cell">Call</td></tr>',
  );
});

it.each([
  ['of another kind of page', WORDS, 'manual'],
  ['with numbers to compare', WORDS.replace('| --- |', '| ---: |'), 'procedure'],
  ['of many columns', '|a|b|c|d|\n|-|-|-|-|\n|1|2|3|4|', 'procedure'],
])('a table %s stays as it is', async (_, markdown, kind) => {
  expect(await publish(markdown, kind)).not.toMatch(/stacked|role/);
});
