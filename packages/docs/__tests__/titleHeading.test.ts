import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import titleHeading from '../remark/titleHeading';

async function publish(title: string, value: string): Promise<string> {
  const file = new VFile({value, data: {frontMatter: {title}}});
  const processor = unified().use(remarkParse).use(titleHeading).use(remarkStringify);
  return processor.stringify((await processor.run(processor.parse(file), file)) as Root);
}

it.each([
  ['## Holds\n\nText.\n', '# Holds\n\nText.\n'],
  ['## Holds\n\n## More\n\n### Part\n', '# Holds\n\n## More\n\n### Part\n'],
  ['### Holds\n\n#### More\n\n##### Part\n', '# Holds\n\n## More\n\n### Part\n'],
  ['[All](a.md)\n\n# Holds\n\nText.\n', '# Holds\n\n[All](a.md)\n\nText.\n'],
  ['## Old\n\n# Holds\n\n# More\n', '# Holds\n\n## Old\n\n# More\n'],
])('the heading with the title moves to the top: %j', async (text, published) => {
  expect(await publish('Holds', text)).toBe(published);
});

it('markup in the heading makes no difference', async () => {
  expect(await publish('Holds & more', '### **Holds** & `more` {#holds}\n')).toBe('# **Holds** & `more` {#holds}\n');
});

it.each(['## Steps\n\n## Holds\n', '# Steps\n\n## Holds\n', 'Text.\n'])(
  'a page without its title as a heading stays as it is: %j',
  async (text) => {
    expect(await publish('Holds', text)).toBe(text);
  },
);
