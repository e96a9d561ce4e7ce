import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import helpDeskNumber from '../remark/helpDeskNumber';

async function typesIn(value: string, frontMatter: Record<string, unknown> = {kind: 'procedure'}): Promise<string[]> {
  const file = new VFile({value, data: {frontMatter}});
  const processor = unified().use(remarkParse).use(helpDeskNumber);
  const tree = (await processor.run(processor.parse(file), file)) as Root;
  return tree.children.map((node) => ('name' in node ? `${node.name}` : node.type));
}

describe('the help desk’s number', () => {
  it('comes first if a section says when to call', async () => {
    expect(await typesIn('## When to call\n\nRight away.')).toEqual(['heading', 'HelpDeskNumber', 'paragraph']);
  });

  it('comes last if a section says what to try, before the next section', async () => {
    expect(await typesIn("## If it didn't work\n\nTry again.\n\n### More\n\nAnd again.\n\n## After\n\nEnd.")).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'HelpDeskNumber',
      'heading',
      'paragraph',
    ]);
  });

  it('matches the title with a curly apostrophe too', async () => {
    expect(await typesIn('## If it didn’t work\n\nTry again.')).toContain('HelpDeskNumber');
  });

  it('is in no other section, and on no page without a kind', async () => {
    expect(await typesIn('## Whom to ask\n\nUs.')).toEqual(['heading', 'paragraph']);
    expect(await typesIn('## When to call\n\nNever.', {})).toEqual(['heading', 'paragraph']);
  });
});
