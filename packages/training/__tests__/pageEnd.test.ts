import type {Root} from 'mdast';
import {VFile} from 'vfile';
import {afterEach, describe, expect, it, vi} from 'vitest';
import pageEnd from '../remark/pageEnd';

function endOf(frontMatter: Record<string, unknown>): string[] {
  const file = new VFile();
  file.data.frontMatter = frontMatter;
  const tree: Root = {type: 'root', children: [{type: 'paragraph', children: []}]};
  pageEnd({audience: 'staff'})(tree, file);
  return tree.children.slice(1).map((node) => (node as {name?: string}).name ?? node.type);
}

afterEach(() => vi.unstubAllEnvs());

describe('the end of a page', () => {
  it('is its text where it asks for nothing', () => {
    expect(endOf({kind: 'manual'})).toEqual([]);
    expect(endOf({acknowledge: true})).toEqual([]);
    expect(endOf({kind: 'manual', feedback: true})).toEqual([]);
  });

  it('is what it asks of its readers', () => {
    expect(endOf({kind: 'manual', acknowledge: true})).toEqual(['ReadAndSign']);
    expect(endOf({kind: 'session', acknowledge: true, feedback: true})).toEqual(['SessionFeedback', 'ReadAndSign']);
  });
});
