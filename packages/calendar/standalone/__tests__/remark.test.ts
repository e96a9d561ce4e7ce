import {join} from 'node:path';
import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import type {SessionPart} from '../../domain/sessionPart';
import {writePageData} from '../node/pageData';
import calendarBlocks from '../remark';

const SITE = '/site';

async function namesIn(value: string, frontMatter: object = {}, path = 'docs/a.md'): Promise<string[]> {
  const file = new VFile({path: join(SITE, path), value, data: {frontMatter: frontMatter as Record<string, unknown>}});
  const processor = unified().use(remarkParse).use(remarkDirective).use(wrapTitle).use(calendarBlocks);
  const {children} = (await processor.run(processor.parse(file), file)) as Root;
  return children.filter(({type}) => type !== 'mdxjsEsm').map((node) => ('name' in node ? `${node.name}` : node.type));
}

/** As Docusaurus does. */
function wrapTitle() {
  return ({children}: Root) => {
    const [first] = children;
    if (first?.type === 'heading' && first.depth === 1) {
      children[0] = {type: 'mdxJsxFlowElement', name: 'header', attributes: [], children: [first]} as never;
    }
  };
}

/** What the plugin does before pages are compiled. */
function load(...paths: string[]): Promise<void> {
  const actions = {createData: async (name: string) => `/site/.docusaurus/plugin/default/${name}`};
  return writePageData(new Map(paths.map((path) => [path, {} as SessionPart])), SITE, actions);
}

describe('a page in any site', () => {
  it('of a session has the blocks below its title and around its text', async () => {
    await load('docs/a.md');
    const text = '# Title\n\nText.\n\n## Section\n\nMore.';
    expect(await namesIn(text, {kind: 'session', materials: {}})).toEqual([
      'header',
      'SessionBlock',
      'paragraph',
      'SessionDates',
      'heading',
      'paragraph',
      'SessionAgenda',
      'SessionMaterials',
    ]);
  });

  it('of another kind has only what it asks for', async () => {
    await load();
    expect(await namesIn('Text.\n\n:::upcoming-sessions{count=3}\n:::\n\nMore.')).toEqual([
      'paragraph',
      'UpcomingSessions',
      'paragraph',
    ]);
    expect(await namesIn('::upcoming-sessions')).toEqual(['UpcomingSessions']);
  });

  it('that the docs plugin doesn’t have can’t be a session', async () => {
    await load('docs/a.md');
    await expect(namesIn('Text.', {kind: 'session'}, 'blog/a.md')).rejects.toThrow(
      'has to be a page of the docs plugin',
    );
  });
});
