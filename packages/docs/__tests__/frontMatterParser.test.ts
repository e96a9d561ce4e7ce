import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {addressOfPage} from '@deskbook/content/addresses/pageAddress';
import {contentOf} from '@deskbook/content/checkContent';
import {describe, expect, it} from 'vitest';
import {createFrontMatterParser} from '../node/frontMatterParser';

const BY_DOCUSAURUS = {frontMatter: {by: 'Docusaurus'}, content: ''};

/** What Docusaurus knows about a file of a site. */
async function parse(path: string, text: string) {
  const siteDir = temporarySite({'docs/next.md': ''});
  const parseFrontMatter = createFrontMatterParser(contentOf(siteDir));
  return parseFrontMatter?.({
    filePath: join(siteDir, path),
    fileContent: text,
    defaultParseFrontMatter: async () => BY_DOCUSAURUS,
  });
}

describe('the front matter of a page', () => {
  it('keeps dates and numbers as written, and converts what Docusaurus needs in another form', async () => {
    const text =
      '---\ntitle: Holds\nlast_reviewed_on: 2026-05-01\nasset: 0123\nkeywords: a, b\n---\n# Holds\n\nText.\n';
    expect(await parse('docs/holds.md', text)).toEqual({
      frontMatter: {
        excerpt: 'Text.',
        title: 'Holds',
        last_reviewed_on: '2026-05-01',
        asset: '0123',
        keywords: ['a', 'b'],
      },
      content: '# Holds\n\nText.\n',
    });
  });

  it.each([
    ['docs/Forms (old)/A list (2).md', '', '/Forms-old/A-list-2'],
    ['docs/forms (old)/index.md', '', '/forms-old'],
    ['docs/forms (old)/a.md', 'slug: b', '/forms-old/b'],
  ])('has an address without parentheses, which the router takes for a pattern: %s', async (path, front, slug) => {
    expect((await parse(path, `---\n${front}\n---\n`))?.frontMatter.slug).toBe(slug);
    const written = front ? {slug: 'b'} : {};
    expect(addressOfPage(path.slice('docs/'.length), written, '/')).toBe(`/docs${slug}/`);
  });

  it('leaves out fields of a kind that mean nothing to Docusaurus', async () => {
    const text = '---\nkind: contract\ntitle: Wide area network\npartner: A company\ncontact: a desk\n---\n';
    expect((await parse('docs/wan.md', text))?.frontMatter).toEqual({
      kind: 'contract',
      title: 'Wide area network',
      excerpt: '',
    });
  });

  it('says which extra parts a page has, not what is in them', async () => {
    const text =
      '---\nkind: session\ntitle: Class\nacknowledge: [circulation]\nfeedback: yes\nmaterials: {Slides: /slides.pdf}\n---\n';
    expect((await parse('docs/class.md', text))?.frontMatter).toMatchObject({
      acknowledge: true,
      feedback: true,
      materials: true,
    });
  });

  it('keeps a quiz’s settings', async () => {
    const text = '---\nkind: quiz\ntitle: Holds\npassing_score: 70\n---\n';
    const settings = {kind: 'quiz', title: 'Holds', passing_score: '70'};
    expect((await parse('docs/quiz.md', text))?.frontMatter).toEqual(settings);
  });

  it.each(['', '---\ntitle: "Holds\n---\n'])('has the catalog’s title if the page begins with %j', async (begin) => {
    for (const content of ['# My holds\n\nText.', 'Text.\n\n### My holds\n']) {
      const frontMatter = {title: 'My holds', excerpt: 'Text.'};
      expect(await parse('docs/deep/holds.md', begin + content)).toEqual({frontMatter, content});
    }
  });

  it('drops what would stop Docusaurus', async () => {
    const text = '---\ntitle: Holds\npagination_next: nowhere\npagination_prev: next\nsidebar_position: first\n---\n';
    expect((await parse('docs/holds.md', text))?.frontMatter).toEqual({
      title: 'Holds',
      excerpt: '',
      pagination_prev: 'next',
    });
  });
});

describe('the front matter of a post', () => {
  it('is converted for Docusaurus', async () => {
    const text = '---\ntitle: 911\ntags: circulation, holds\ndraft: yes\ndate: 2026-09-15\nlayout: post\n---\nText.\n';
    expect(await parse('blog/2026-09-15-post.md', text)).toEqual({
      frontMatter: {
        title: '911',
        tags: ['circulation', 'holds'],
        draft: true,
        date: '2026-09-15',
        layout: 'post',
      },
      content: 'Text.\n',
    });
  });

  it('drops what would stop Docusaurus', async () => {
    const text = '---\ntitle: [Holds]\nauthors: [nobody]\nslug: 50%\ntoc_min_heading_level: 9\ndescription:\n---\n';
    expect((await parse('blog/2026-09-15-post.md', text))?.frontMatter).toEqual({});
  });

  it('sets a date if the one in the file name does not exist', async () => {
    expect((await parse('blog/2026-13-45-post.md', 'Text.'))?.frontMatter).toEqual({date: new Date(0)});
  });

  it('sets an address if the file name can’t be one', async () => {
    expect((await parse('blog/2026-09-15-50%.md', 'Text.'))?.frontMatter).toEqual({slug: '/2026/09/15/50'});
  });

  it('is empty if it is not YAML', async () => {
    expect((await parse('blog/2026-09-15-post.md', '---\ntitle: "A\n---\n'))?.frontMatter).toEqual({});
  });
});

describe('the front matter of other files', () => {
  it.each(['blog-of-old/a.md', 'docs-of-old/a.md', 'src/pages/a.md'])('is left to Docusaurus in %s', async (path) => {
    expect(await parse(path, '---\nkeywords: a, b\n---\n')).toEqual(BY_DOCUSAURUS);
  });

  it('is ours even if the name of a file in the docs folder begins with two dots', async () => {
    expect(await parse('docs/..a.md', '# A')).toEqual({frontMatter: {title: 'A', excerpt: ''}, content: '# A'});
  });
});
