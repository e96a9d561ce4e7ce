import {describe, expect, it} from 'vitest';
import {readCatalog} from '../catalog';
import {sectionOf} from '../kinds';
import type {Page} from '../page';
import {type GroupedPages, groupByWorkplace, groupPages} from '../pageGroups';
import {temporarySite} from './temporarySite';

const DISTRICT = `name: Westplex
people: {analyst: {name: Analyst}}
systems: {win: {name: Network (WIN)}, listen: {name: LISTEN}}`;

const pageText = (kind: string, lines = '') => `---
kind: ${kind}
title: A page
owner: analyst
last_reviewed_on: 2026-05-01
review_in: 6 months
${lines}
---
`;

function catalogOf(pages: Record<string, string>, more = '') {
  const files = Object.entries(pages).map(([path, text]) => [`docs/${path}`, text]);
  const siteDir = temporarySite({'docs/district.yml': `${DISTRICT}\n${more}`, ...Object.fromEntries(files)});
  return readCatalog({siteDir, docsPath: 'docs'}).catalog;
}

const described = ({group, items}: GroupedPages<{page: Page}>) =>
  `${group.label ?? group.kind} (${group.to}): ${items.map(({page}) => page.path).join(', ')}`;

/** The groups of some pages as `label (address): paths`. */
function groupsOf(pages: Record<string, string>, more = ''): string[] {
  const {pages: read, district} = catalogOf(pages, more);
  return groupPages(
    read.map((page) => ({page})),
    district,
  ).map(described);
}

describe('groupPages', () => {
  it("sorts procedures by main system, in the district's order, then by the groups that they name", () => {
    expect(
      groupsOf({
        'a.md': pageText('procedure', 'listed_under: Money'),
        'b.md': pageText('procedure', 'systems: [listen, win]'),
        'c.md': pageText('procedure'),
        'd.md': pageText('procedure', 'systems: [listen, win]\nmain_system: win'),
        'e.md': pageText('procedure', 'listed_under: Buildings'),
      }),
    ).toEqual([
      'Network (WIN) (procedures/#network-win): d.md',
      'LISTEN (procedures/#listen): b.md',
      'Buildings (procedures/#buildings): e.md',
      'Money (procedures/#money): a.md',
      'Other (procedures/#other): c.md',
    ]);
  });

  it("prefers the group that a page names over its system; a system's name means that system", () => {
    expect(
      groupsOf({
        'a.md': pageText('equipment', 'systems: [win]\nlisted_under: Service desks'),
        'b.md': pageText('equipment', 'systems: [win]\nlisted_under: LISTEN'),
        'c.md': pageText('equipment', 'systems: [listen]'),
      }),
    ).toEqual(['LISTEN (equipment/#listen): b.md, c.md', 'Service desks (equipment/#service-desks): a.md']);
  });

  it('has groups with the name of a workplace first, in the order of the district', () => {
    expect(
      groupsOf(
        {
          'a.md': pageText('equipment', 'listed_under: Attic'),
          'b.md': pageText('equipment', 'listed_under: On the road'),
          'c.md': pageText('equipment', 'listed_under: At the desk'),
          'd.md': pageText('equipment', 'systems: [win]'),
        },
        'workplaces: {road: {name: On the road}, desk: {name: At the desk}}',
      ).map((line) => line.replace(/ \(.*/, '')),
    ).toEqual(['On the road', 'At the desk', 'Network', 'Attic']);
  });

  it('sorts training and office pages by kind', () => {
    const session = pageText('session', 'start: 2026-12-03 10:00\nduration: 1 hour\nonline: https://example.org/');
    expect(groupsOf({'a.md': pageText('quiz'), 'b.md': session, 'c.md': pageText('path')})).toEqual([
      'session (sessions/): b.md',
      'path (paths/): c.md',
      'quiz (quizzes/): a.md',
    ]);
    expect(groupsOf({'a.md': pageText('fund'), 'b.md': pageText('system')})).toEqual([
      'system (office/#systems): b.md',
      'fund (office/#funds): a.md',
    ]);
  });
});

const WORKPLACES = `
roles: {circulation: {name: Circulation}, it: {name: IT}, all: {name: All staff, everyone: true}}
workplaces:
  desk: {name: At the desk, roles: [circulation, all]}
  closet: {name: In the closet}
  office: {name: In the office, roles: [it]}`;

/** The workplaces of some procedures, each as `label #id` with its groups. */
function workplacesOf(pages: Record<string, string>, more = WORKPLACES): string[] {
  const {pages: read, district} = catalogOf(pages, more);
  return groupByWorkplace(
    read.map((page) => ({page})),
    district,
  ).flatMap(({label, id, groups}) => [`${label} #${id}`, ...groups.map(described)]);
}

describe('groupByWorkplace', () => {
  it('puts a procedure where it says, or else where the first of its roles works', () => {
    expect(
      workplacesOf({
        'a.md': pageText('procedure', 'audience: [it, circulation]\nsystems: [win]'),
        'b.md': pageText('procedure', 'audience: [it]\nsystems: [listen]'),
        'c.md': pageText('procedure', 'audience: [it]\nworkplace: closet\nsystems: [win]'),
        'd.md': pageText('procedure', 'systems: [listen]'),
      }),
    ).toEqual([
      'At the desk #at-the-desk',
      'Network (WIN) (procedures/#network-win): a.md',
      'LISTEN (procedures/#listen): d.md',
      'In the closet #in-the-closet',
      'Network (WIN) (procedures/#network-win-in-the-closet): c.md',
      'In the office #in-the-office',
      'LISTEN (procedures/#listen-in-the-office): b.md',
    ]);
  });

  it('lists last what is done at no place that the district names', () => {
    const pages = {
      'a.md': pageText('procedure', 'audience: [circulation]'),
      'b.md': pageText('procedure', 'audience: [it]'),
    };
    const lines = 'roles: {circulation: {name: Circulation}, it: {name: IT}}';
    expect(workplacesOf(pages, `${lines}\nworkplaces: {desk: {name: At the desk, roles: [circulation]}}`)).toEqual([
      'At the desk #at-the-desk',
      'Other (procedures/#other): a.md',
      'null #other-places',
      'Other (procedures/#other-other-places): b.md',
    ]);
  });

  it('has nothing to tell apart if all is done at one place', () => {
    expect(workplacesOf({'a.md': pageText('procedure'), 'b.md': pageText('procedure')})).toEqual([]);
    expect(workplacesOf({'a.md': pageText('procedure')}, '')).toEqual([]);
  });
});

describe('sectionOf', () => {
  it('returns the section for a kind', () => {
    expect([sectionOf({kind: 'quiz'}), sectionOf({kind: 'fund'}), sectionOf({kind: null})]).toEqual([
      'training',
      'office',
      undefined,
    ]);
  });
});
