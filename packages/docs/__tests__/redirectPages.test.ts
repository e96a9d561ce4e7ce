import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {redirectsOf} from '@deskbook/content/addresses/redirects';
import {contentOf, readContent} from '@deskbook/content/checkContent';
import {describe, expect, it} from 'vitest';
import {lateRedirects, redirectPages} from '../domain/redirectPages';

const DISTRICT = `name: M
url: https://staff.example.org
time_zone: UTC
help_desk: {name: H, email: h@example.org}
`;

function redirects() {
  const siteDir = temporarySite({
    'docs/district.yml': DISTRICT,
    'docs/new.md': '---\ntitle: New\nredirect_from: [/docs/old, "/docs/old&er/"]\n---\n',
    'docs/draft.md': '---\ntitle: Draft\ndraft: yes\nredirect_from: [/docs/secret/]\n---\n',
    'blog/2026-01-02-post.md': '---\ntitle: Post\nredirect_from: /blog/2026/01/01/post/\n---\n',
  });
  return redirectsOf(readContent(contentOf(siteDir), new Date(), []).addressed);
}

describe('former addresses', () => {
  it('have a page that redirects, under the base URL, except for drafts', () => {
    const pages = redirectPages(redirects(), '/staff/');
    expect([...pages.keys()]).toEqual([
      'docs/old/index.html',
      'docs/old&er/index.html',
      'blog/2026/01/01/post/index.html',
    ]);
    expect(pages.get('docs/old/index.html')).toContain('<meta http-equiv="refresh" content="0; url=/staff/docs/new/">');
    expect(pages.get('blog/2026/01/01/post/index.html')).toContain('href="/staff/blog/2026/01/02/post/"');
  });

  it('are made under npm start only when a browser requests one', () => {
    const {paths} = lateRedirects(redirects(), '/');
    expect(['docs/old/', 'docs/old&er/', 'docs/new/', '', 'docs/old/x'].map((path) => paths.test(path))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(lateRedirects([], '/').paths.test('docs/')).toBe(false);
  });
});
