import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {ThemeConfig} from '@docusaurus/theme-common';
import {describe, expect, it} from 'vitest';
import {fitIntoBar} from '../domain/navigation';
import {withNavigation} from '../node/barAndFooter';
import {planPages} from '../node/planPages';
import {deskOf, pageText} from './deskOf';

type Given = Parameters<typeof deskOf>[1];

const SESSION = pageText('session', 'Basics', 'start: 2026-12-03 10:00\nduration: 60 min\nbranch: downtown');
const EVERYTHING = {
  'p.md': pageText('procedure', 'Load paper'),
  'm.md': pageText('manual', 'LISTEN'),
  'e.md': pageText('equipment', 'Printer'),
  's.md': SESSION,
  'f.md': pageText('fund', 'General Fund'),
  '02-my-notes/a.md': '# A note',
};
const POST = {metadata: {title: 'News', date: new Date('2026-09-01'), permalink: '/blog/news/', unlisted: false}};
const NEWS = {blogPosts: [POST]} as unknown as BlogContent;

const linksOf = (pages: Record<string, string>, given?: Given) =>
  planPages(deskOf(pages, given)).navigation.map(({label, to}) => `${label} ${to}`);

describe('the navigation', () => {
  it('links to every section with pages, and to each folder of pages without a kind', () => {
    expect(linksOf(EVERYTHING, {blog: NEWS})).toEqual([
      'Procedures /procedures/',
      'Manuals /manuals/',
      'Equipment /equipment/',
      'Training /training/',
      'Calendar /calendar/',
      'News /blog/',
      'The IT office /office/',
      'My notes /docs/my-notes/',
    ]);
  });

  it('has no calendar without sessions, no news without posts, and no office without records', () => {
    expect(linksOf({'q.md': pageText('quiz', 'Quiz'), 'office/hours.md': '# Hours'})).toEqual([
      'Training /training/',
      'Office /docs/office/',
    ]);
  });

  it('has no folder whose pages are listed in a section or unlisted', () => {
    const pages = {'manuals/a.md': pageText('manual', 'LISTEN'), 'manuals/notes.md': '# Notes', 'old/b.md': '# B'};
    expect(linksOf(pages, {unlisted: ['old/b.md']})).toEqual(['Manuals /manuals/']);
  });

  it('links to all pages if no page is in a folder', () => {
    expect(linksOf({'a.md': '# A'})).toEqual(['All pages /pages/']);
    expect(linksOf({})).toEqual([]);
  });

  it('links to what the district chose, in its order and words', () => {
    const district = `navigation:
  - 02-my-notes/
  - {page: /docs/my-notes/, label: Our notes}
  - {page: /manuals/, label: Handbooks}
  - /calendar/
  - {page: "p.md#steps", label: Paper}
  - {page: "https://catalog.example.org/search", label: Catalog}
  - https://intranet.example.org/`;
    // Without a post and a quiz, these are left out.
    const others = '\n  - /blog/\n  - p.md\n  - /my-training/';
    expect(linksOf(EVERYTHING, {district: district + others})).toEqual([
      'My notes /docs/my-notes/',
      'Our notes /docs/my-notes/',
      'Handbooks /manuals/',
      'Calendar /calendar/',
      'Paper /docs/p/#steps',
      'Catalog https://catalog.example.org/search',
      'intranet.example.org https://intranet.example.org/',
      'Load paper /docs/p/',
      'My training /my-training/',
    ]);
  });

  it('knows the sections of its pages', () => {
    const {navigation} = planPages(deskOf({...EVERYTHING, 'office-hours/b.md': '# B'}));
    expect(navigation.map(({section}) => section)).toContain('office-hours/');
    expect(navigation.find(({section}) => section === 'training')?.also).toContain('quizzes/');
  });
});

describe('the pages of folders', () => {
  it('are listed by subfolder if the folder has no page of its own', () => {
    const pages = {
      'a/one.md': '# One',
      'a/deep/er/two.md': '# Two',
      'b/index.md': '# B',
      'manuals/c.md': pageText('manual', 'C'),
    };
    const lists = planPages(deskOf(pages)).indexes.filter(({name}) => name === 'folder');
    expect(lists).toMatchObject([{path: 'docs/a/', title: 'A', description: ''}]);
    expect(lists[0]?.cards.map(({title}) => title)).toEqual(['One', 'Two']);
    expect(lists[0]?.groups).toEqual([
      {id: 'pages', label: 'General', kind: null, members: [0]},
      {id: 'deep', label: 'Deep', kind: null, members: [1]},
    ]);
  });
});

describe('the navbar and the footer', () => {
  const CONFIGURED = {
    navbar: {title: 'District', items: [{to: '/more/', label: 'More of ours'}]},
  } as unknown as ThemeConfig;
  const shownOf = (pages: Record<string, string>, given?: Given, configured = CONFIGURED) => {
    const source = deskOf(pages, given);
    return withNavigation(configured, {...source, navigation: planPages(source).navigation});
  };

  it('have the office at the other end, and the site’s own links last', () => {
    const {items} = shownOf(EVERYTHING).navbar;
    expect(items[0]).toMatchObject({label: 'The IT office', position: 'right'});
    expect(items.slice(1).map(({label, position}) => `${position} ${label}`)).toEqual([
      'left Procedures',
      'left Manuals',
      'left Equipment',
      'left Training',
      'left Calendar',
      'left My notes',
      'undefined More of ours',
    ]);
  });

  it('put what does not fit into a menu', () => {
    const folders = Array.from({length: 12}, (_, count) => [`folder-number-${count}/a.md`, '# A']);
    const {navbar, footer} = shownOf(Object.fromEntries(folders));
    const more = navbar.items.find(({type}) => type === 'custom-more') as {items?: unknown[]} | undefined;
    expect(navbar.items.length - 2 + (more?.items?.length ?? 0)).toBe(12);
    expect(footer?.links.filter((link) => (link as {className?: string}).className === 'phone-only')).toHaveLength(12);
  });

  it('link to help pages by title, and to other sites', () => {
    const pages = {'index.md': '# Welcome', 'glossary.md': '# Words', 'a.md': '# A'};
    const {footer} = shownOf(pages, {district: 'navigation: [{page: "https://example.org/", label: Catalog}]'});
    expect(footer?.links).toEqual([
      {html: '<b>Westplex Library District</b>'},
      {to: '/pages/', label: 'All pages'},
      {to: '/docs/glossary/', label: 'Words'},
      {to: '/docs/', label: 'Welcome'},
      {label: 'Catalog', href: 'https://example.org/', className: 'phone-only'},
      {html: 'IT help desk: <a href="mailto:helpdesk@example.org">helpdesk@example.org</a>'},
    ]);
  });

  it.each([
    ['555-0100', 'IT help desk: <a href="tel:555-0100">555-0100</a>, '],
    ['(212) 555-0100', '<a href="tel:+1-212-555-0100">(212) 555-0100</a>, '],
    // No phone could dial it.
    ['Desk "A&B"', 'IT help desk: Desk &#34;A&#38;B&#34;, '],
  ])('have the help desk’s number: %s', (phone, html) => {
    const source = deskOf({});
    const help_desk = {...source.catalog.district.help_desk, phone};
    const catalog = {...source.catalog, district: {...source.catalog.district, help_desk}};
    const {footer} = withNavigation(CONFIGURED, {...source, catalog, navigation: []});
    expect((footer?.links.at(-1) as {html?: string} | undefined)?.html).toContain(html);
  });
});

describe('fitIntoBar', () => {
  const links = (...labels: string[]) => labels.map((label) => ({label}));

  it('keeps all links if there is room', () => {
    const all = links('Procedures', 'Manuals', 'Equipment', 'Training', 'Calendar', 'News', 'The IT office');
    expect(fitIntoBar(all, 'Westplex Library District')).toEqual([all, []]);
  });

  it('keeps as many as fit next to a longer name', () => {
    const [shown, others] = fitIntoBar(links(...Array(9).fill('Procedures')), 'A long name of a library district');
    expect(shown).toHaveLength(5);
    expect(others).toHaveLength(4);
  });
});
