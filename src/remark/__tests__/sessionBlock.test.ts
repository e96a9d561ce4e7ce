import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import sessionBlock from '../sessionBlock';

async function typesIn(frontMatter: object, value = 'Text.'): Promise<string[]> {
  const file = new VFile({value, data: {frontMatter: frontMatter as Record<string, unknown>}});
  const processor = unified().use(remarkParse).use(sessionBlock);
  const tree = (await processor.run(processor.parse(file), file)) as Root;
  return tree.children.map((node) => ('name' in node ? `${node.name}` : node.type));
}

describe('sessionBlock', () => {
  it('puts the block above the text of a session', async () => {
    expect(await typesIn({kind: 'session'})).toEqual(['mdxjsEsm', 'SessionBlock', 'paragraph']);
  });

  it('folds what is for the trainer, up to the next section', async () => {
    const text =
      '## What to bring\n\nA card.\n\n## For the trainer\n\nFirst.\n\n### Prepare\n\nThen.\n\n## After\n\nEnd.';
    expect(await typesIn({kind: 'session'}, text)).toEqual([
      'mdxjsEsm',
      'SessionBlock',
      'mdxjsEsm',
      'heading',
      'paragraph',
      'heading',
      'TrainerNotes',
      'heading',
      'paragraph',
    ]);
  });

  it('does not fold a section with nothing in it', async () => {
    expect(await typesIn({kind: 'session'}, '## For the trainer')).toEqual(['mdxjsEsm', 'SessionBlock', 'heading']);
  });

  it.each([{kind: 'manual'}, {}])('leaves other pages alone', async (frontMatter) => {
    expect(await typesIn(frontMatter)).toEqual(['paragraph']);
  });
});
