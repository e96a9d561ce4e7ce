import type {BlogContent} from '@docusaurus/plugin-content-blog';
import {describe, expect, it} from 'vitest';
import {latestChanges, latestPosts} from '../node/news';
import {deskOf} from './deskOf';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7];

describe('the latest posts', () => {
  const post = (title: string, more = {}) => ({
    metadata: {title, permalink: `/blog/${title}/`, date: new Date('2026-09-15T00:00:00Z'), description: '', ...more},
  });
  const posts = (...blogPosts: ReturnType<typeof post>[]) => latestPosts({blogPosts} as unknown as BlogContent);

  it('say where they are, of which day, and what about', () => {
    expect(posts(post('printers', {description: 'New printers have come.'}))).toEqual([
      {title: 'printers', to: '/blog/printers/', date: '2026-09-15', what: 'New printers have come.'},
    ]);
  });

  it('say null where nobody said what about', () => {
    expect(posts(post('printers'))[0]?.what).toBeNull();
  });

  it('are five, in the order of the blog', () => {
    expect(posts(...NUMBERS.map((number) => post(`${number}`))).map(({title}) => title)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });

  it('are not those that are unlisted', () => {
    expect(posts(post('a', {unlisted: true}), post('b')).map(({title}) => title)).toEqual(['b']);
  });

  it('are none without a blog', () => {
    expect(latestPosts(undefined)).toEqual([]);
  });
});

describe('the latest changes', () => {
  const change = (date: string, subject = 'Change it') => ({commit: 'abc123', date, subject});

  function changes(...given: Parameters<typeof deskOf>) {
    const {catalog, history, docs, docsPath} = deskOf(...given);
    return latestChanges(catalog, history, docs, docsPath);
  }

  it('say which page, when, and what changed', () => {
    expect(
      changes({'a/b.md': '# Holds'}, {changes: {'a/b.md': change('2026-09-01', 'Say what the light means')}}),
    ).toEqual([{title: 'Holds', to: '/docs/a/b/', date: '2026-09-01', what: 'Say what the light means'}]);
  });

  it('begin with the newest, and those of one day are in the order of their titles', () => {
    const pages = {'1.md': '# Old', '2.md': '# Zeta', '3.md': '# Alpha', '4.md': '# New'};
    const days = {'1.md': '2026-01-01', '2.md': '2026-02-01', '3.md': '2026-02-01', '4.md': '2026-03-01'};
    const of = Object.fromEntries(Object.entries(days).map(([path, day]) => [path, change(day)]));
    expect(changes(pages, {changes: of}).map(({title}) => title)).toEqual(['New', 'Alpha', 'Zeta', 'Old']);
  });

  it('are five', () => {
    const pages = Object.fromEntries(NUMBERS.map((number) => [`${number}.md`, `# ${number}`]));
    const of = Object.fromEntries(NUMBERS.map((number) => [`${number}.md`, change(`2026-0${number}-01`)]));
    expect(changes(pages, {changes: of}).map(({title}) => title)).toEqual(['7', '6', '5', '4', '3']);
  });

  it('name no draft, no unlisted page and no page without a history', () => {
    const of = {'a.md': change('2026-09-01'), 'b.md': change('2026-09-01')};
    const pages = {'a.md': '# A', 'b.md': '# B', 'c.md': '# C'};
    expect(changes(pages, {changes: of, drafts: ['a.md'], unlisted: ['b.md']})).toEqual([]);
  });
});
