import {describe, expect, it} from 'vitest';
import type {IndexName} from '../domain/frontDesk';
import {planPages} from '../node/planPages';
import {deskOf, pageText} from './deskOf';

const PAGES = {
  'a.md': pageText('procedure', 'Load paper', 'systems: [listen]'),
  'b.md': pageText('procedure', 'Ask for money', 'listed_under: Money'),
  'c.md': pageText('procedure', 'Reset a PIN', 'systems: [listen]'),
  'm/index.md': pageText('manual', 'LISTEN', 'systems: [listen]'),
  'm/a.md': pageText('manual', 'Holds'),
  'n.md': pageText('manual', 'WIN', 'systems: [win]'),
  'q.md': pageText('quiz', 'Printer quiz'),
  'p.md': pageText('path', 'First week'),
  'how-to/x.md': '# Plain',
  'y.md': '# Root',
};

const AT_WORK = {'b2.md': pageText('procedure', 'Spend money', 'workplace: office\nlisted_under: Money')};

/** The groups of an index page as `id label kind: titles`. */
function groupsOn(name: IndexName): string[] {
  const index = planPages(deskOf(PAGES)).indexes.find((each) => each.name === name);
  return (index?.groups ?? []).map(
    ({id, label, kind, members}) =>
      `${id} ${label} ${kind}: ${members.map((member) => index?.cards[member]?.title).join(', ')}`,
  );
}

describe('the groups of an index page', () => {
  it('are systems and places that pages name', () => {
    expect(groupsOn('procedures')).toEqual([
      'listen LISTEN null: Load paper, Reset a PIN',
      'money Money null: Ask for money',
    ]);
  });

  it('are workplaces with these inside, if the district has any', () => {
    const workplaces = `workplaces: {desk: {name: At the desk, roles: [all-staff]}, office: {name: In the office}}`;
    const {indexes} = planPages(deskOf({...PAGES, ...AT_WORK}, {district: workplaces}));
    const found = indexes.find(({name}) => name === 'procedures');
    expect(found?.groups.map(({label, inside = []}) => [label, inside.map((group) => group.label)])).toEqual([
      ['At the desk', ['LISTEN', 'Money']],
      ['In the office', ['Money']],
    ]);
  });

  it('are kinds if it lists several', () => {
    expect(groupsOn('training')).toEqual(['paths null path: First week', 'quizzes null quiz: Printer quiz']);
  });

  it('is a single one for all manuals, each of which lists its chapters', () => {
    expect(groupsOn('manuals')).toEqual(['manuals null null: LISTEN, WIN']);
    const manuals = planPages(deskOf(PAGES)).indexes.find(({name}) => name === 'manuals');
    expect(manuals?.cards.map(({chapters}) => chapters)).toEqual([[{title: 'Holds', to: '/docs/m/a/'}], []]);
  });

  it('are kinds and folders on the list of all pages', () => {
    expect(groupsOn('pages').map((line) => line.replace(/:.*/, ''))).toEqual([
      'manual null manual',
      'procedure null procedure',
      'path null path',
      'quiz null quiz',
      'folder-how-to How to null',
      'folder-none null null',
    ]);
  });
});
