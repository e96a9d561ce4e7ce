import type {BlogContent} from '@docusaurus/plugin-content-blog';
import {describe, expect, it} from 'vitest';
import {latestPosts} from '../node/planPages';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7];

describe('the latest posts', () => {
  const post = (title: string, more = {}) => ({
    metadata: {title, permalink: `/blog/${title}/`, date: new Date('2026-09-15T00:00:00Z'), description: '', ...more},
  });
  const posts = (...blogPosts: ReturnType<typeof post>[]) => latestPosts({blogPosts} as unknown as BlogContent);

  it('have an address, a day and a sentence', () => {
    expect(posts(post('printers', {description: 'New printers have come.'}))).toEqual([
      {title: 'printers', to: '/blog/printers/', date: '2026-09-15', what: 'New printers have come.', machine: null},
    ]);
  });

  it('say which machine they are about', () => {
    expect(posts(post('printers', {machine: '/docs/e/printer/'}))[0]?.machine).toBe('/docs/e/printer/');
  });

  it('have null if there is no sentence', () => {
    expect(posts(post('printers'))[0]?.what).toBeNull();
  });

  it('are four, in the blog’s order', () => {
    expect(posts(...NUMBERS.map((number) => post(`${number}`))).map(({title}) => title)).toEqual(['1', '2', '3', '4']);
  });

  it('leave out unlisted posts', () => {
    expect(posts(post('a', {unlisted: true}), post('b')).map(({title}) => title)).toEqual(['b']);
  });

  it('are empty without a blog', () => {
    expect(latestPosts(undefined)).toEqual([]);
  });
});
