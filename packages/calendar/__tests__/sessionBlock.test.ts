import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import sessionBlock from '../remark/sessionBlock';

async function typesIn(frontMatter: object, value = 'Text.'): Promise<string[]> {
  const file = new VFile({value, data: {frontMatter: frontMatter as Record<string, unknown>}});
  const processor = unified().use(remarkParse).use(sessionBlock, {audience: 'staff'});
  const tree = (await processor.run(processor.parse(file), file)) as Root;
  const types = tree.children.map((node) => ('name' in node ? `${node.name}` : node.type));
  return types.filter((type) => type !== 'mdxjsEsm');
}

describe('sessionBlock', () => {
  it('adds how to take part above the text, dates before the first section, and the agenda after the learners’ part', async () => {
    const text = 'Text.\n\n## What to bring\n\nA card.\n\n## For the trainer\n\nNotes.';
    expect(await typesIn({kind: 'session'}, text)).toEqual([
      'SessionBlock',
      'paragraph',
      'SessionDates',
      'heading',
      'paragraph',
      'SessionAgenda',
      'heading',
      'TrainerNotes',
    ]);
  });

  it('folds the trainer’s part, up to the next section', async () => {
    const text = '## For the trainer\n\nFirst.\n\n### Prepare\n\nThen.\n\n## After\n\nEnd.';
    expect(await typesIn({kind: 'session'}, text)).toEqual([
      'SessionBlock',
      'SessionDates',
      'SessionAgenda',
      'heading',
      'TrainerNotes',
      'heading',
      'paragraph',
    ]);
  });

  it('adds materials after the agenda, if there are any', async () => {
    expect(await typesIn({kind: 'session', materials: {Slides: '/slides.pdf'}})).toEqual([
      'SessionBlock',
      'paragraph',
      'SessionDates',
      'SessionAgenda',
      'SessionMaterials',
      'TrainerNotes',
    ]);
  });

  it('ends a page without trainer’s notes with the tools', async () => {
    expect(await typesIn({kind: 'session'})).toEqual([
      'SessionBlock',
      'paragraph',
      'SessionDates',
      'SessionAgenda',
      'TrainerNotes',
    ]);
    expect((await typesIn({kind: 'session'}, '## For the trainer')).at(-1)).toBe('TrainerNotes');
  });

  it.each([{kind: 'manual'}, {}])('leaves other pages alone', async (frontMatter) => {
    expect(await typesIn(frontMatter)).toEqual(['paragraph']);
  });
});
