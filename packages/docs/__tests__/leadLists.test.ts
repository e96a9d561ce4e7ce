import type {Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import leadLists from '../remark/leadLists';

async function publish(value: string, kind = 'equipment'): Promise<string> {
  const file = new VFile({value, data: {frontMatter: {kind}}});
  const processor = unified().use(remarkParse).use(remarkRehype).use(leadLists);
  return toHtml((await processor.run(processor.parse(file), file)) as Root);
}

it.each(['- **Leave it on,** at night too.\n- **Wait** for it.', '- **Leave it on.**\n\n- **Wait.**'])(
  'a list in an equipment guide whose items all begin with bold words is styled: %j',
  async (list) => {
    expect(await publish(list)).toContain('<ul class="lead-list">');
  },
);

it('other lists stay as they are', async () => {
  expect(await publish('- **Leave it on.**\n- Then wait.')).toContain('<ul>');
  expect(await publish('- **Leave it on.**', 'procedure')).toContain('<ul>');
});
