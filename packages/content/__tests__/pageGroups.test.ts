import {describe, expect, it} from 'vitest';
import {readCatalog} from '../catalog';
import {sectionOf} from '../kinds';
import {groupPages} from '../pageGroups';
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

/** The groups of some pages as `label (address): paths`. */
function groupsOf(pages: Record<string, string>): string[] {
  const files = Object.entries(pages).map(([path, text]) => [`docs/${path}`, text]);
  const siteDir = temporarySite({'docs/district.yml': DISTRICT, ...Object.fromEntries(files)});
  const {catalog} = readCatalog({siteDir, docsPath: 'docs'});
  return groupPages(
    catalog.pages.map((page) => ({page})),
    catalog.district,
  ).map(
    ({group, items}) => `${group.label ?? group.kind} (${group.to}): ${items.map(({page}) => page.path).join(', ')}`,
  );
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

describe('sectionOf', () => {
  it('returns the section for a kind', () => {
    expect([sectionOf({kind: 'quiz'}), sectionOf({kind: 'fund'}), sectionOf({kind: null})]).toEqual([
      'training',
      'office',
      undefined,
    ]);
  });
});
