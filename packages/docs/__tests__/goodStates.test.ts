import type {Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import goodStates from '../remark/goodStates';

async function publish(value: string): Promise<string> {
  const file = new VFile({value});
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(goodStates);
  return toHtml((await processor.run(processor.parse(file), file)) as Root);
}

it('a cell that begins with a check mark is shown as good', async () => {
  const html = await publish('| A | B |\n|---|---|\n| ✓ **Ready**, no job | not ✓ |');
  expect(html).toContain('<td><span class="good"><strong>Ready</strong>, no job</span></td>');
  expect(html).toContain('<td>not ✓</td>');
});

it('a check mark outside of tables stays text', async () => {
  expect(await publish('✓ Ready')).toBe('<p>✓ Ready</p>');
});
