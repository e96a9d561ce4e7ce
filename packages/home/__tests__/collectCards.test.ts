import {describe, expect, it} from 'vitest';
import {collectCards} from '../node/collectCards';
import {deskOf, pageText} from './deskOf';

const cardsOf = (...desk: Parameters<typeof deskOf>) => collectCards(deskOf(...desk)).cards;
const cardOf = (text: string, path = 'a.md') => cardsOf({[path]: text})[0];
const session = (lines: string) => cardOf(pageText('session', 'A', `duration: 60 min\n${lines}`));

describe('a card', () => {
  it('has the facts from Docusaurus and the page, and leaves out missing ones', () => {
    expect(cardOf(pageText('fund', 'General Fund'), 'office/general.md')).toEqual({
      title: 'General Fund',
      to: '/docs/office/general/',
      kind: 'fund',
      description: 'About General Fund.',
      branches: [],
      systems: [],
      roles: ['circulation', 'reference', 'all-staff'],
      keywords: [],
      folder: '',
      note: null,
      dates: [],
      hasMoreDates: false,
      assetTags: [],
      ratio: null,
      machine: null,
      size: null,
      chapters: [],
    });
  });

  it('has the values that lists are filtered by', () => {
    const lines = 'branches: [riverside]\nsystems: [win, listen]\naudience: [reference]\nkeywords: [slip]';
    expect(cardOf(pageText('manual', 'A', lines))).toMatchObject({
      branches: ['riverside'],
      systems: ['win', 'listen'],
      roles: ['reference'],
      keywords: ['slip'],
    });
  });

  it('is for each role if the page is for everyone', () => {
    const roles = (lines: string) => cardOf(pageText('manual', 'A', lines))?.roles;
    expect(roles('audience: [all-staff]')).toEqual(['circulation', 'reference', 'all-staff']);
    expect(roles('')).toEqual(['circulation', 'reference', 'all-staff']);
  });

  it('names the folder of a page without a kind', () => {
    expect(cardOf('# A', 'how-tos/a.md')).toMatchObject({kind: null, title: 'A', folder: 'How tos'});
  });

  it('is for a path’s roles and audience, as its header says', () => {
    expect(cardOf(pageText('path', 'A', 'roles: [circulation]'))?.roles).toEqual(['circulation']);
    expect(cardOf(pageText('path', 'A', 'roles: [circulation]\naudience: [reference]'))?.roles).toEqual([
      'circulation',
      'reference',
    ]);
  });

  it.each([
    ['procedure', 'time_needed: 15 min', '15 min'],
    ['procedure', '', null],
    ['equipment', 'category: Receipt printer', 'Receipt printer'],
    ['equipment', 'category: a', null],
    ['manual', 'applies_to: LISTEN 5', null],
  ])('has the right note for a %s with %j: %j', (kind, lines, note) => {
    expect(cardOf(pageText(kind, 'A', lines))?.note).toBe(note);
  });
});

describe('the size of a card', () => {
  const units = 'units: [{asset_tag: 0123, branch: riverside}, {asset_tag: 0124, branch: downtown}]';

  it('is how many questions a quiz asks, not how many it has', () => {
    const questions = '\n## One? {#one}\n\n## Two? {#two}';
    expect(cardOf(pageText('quiz', 'A', 'draw: 1') + questions)?.size).toBe(1);
    expect(cardOf(pageText('quiz', 'A', 'draw: 5') + questions)?.size).toBe(2);
  });

  it.each([
    ['quiz', '## One? {#one}\n\n## Two? {#two}\n\n### More {#more}', 2],
    ['path', 'steps: [{title: Week 1, steps: [Greet everybody]}, Meet the team]', 2],
    ['equipment', units, 2],
    ['equipment', '', 0],
    ['procedure', '', null],
  ])('is the number of parts of a %s: %j', (kind, text, size) => {
    const isBody = text.startsWith('#');
    expect(cardOf(pageText(kind, 'A', isBody ? '' : text) + (isBody ? `\n${text}` : ''))?.size).toBe(size);
  });
});

describe('the card of a model', () => {
  const units = 'units: [{asset_tag: 0123, branch: riverside}, {asset_tag: 0124, branch: riverside}]';

  it('is for the branches that have one, without repeats, and knows its asset tags', () => {
    expect(cardOf(pageText('equipment', 'A', units))).toMatchObject({
      branches: ['riverside'],
      assetTags: ['0123', '0124'],
    });
  });

  it('is for the branches that it names, if any', () => {
    expect(cardOf(pageText('equipment', 'A', `branches: [downtown]\n${units}`))?.branches).toEqual(['downtown']);
  });
});

describe('the card of a session', () => {
  it('is for its branch, and has its dates from the day of the build on', () => {
    const card = session(
      'branch: downtown\nstart: 2026-09-24 10:00\nrepeats: {every: week, count: 3, cancelled: [2026-10-08]}',
    );
    expect(card?.branches).toEqual(['downtown']);
    expect(card?.dates).toEqual([
      {
        start: '2026-10-01 10:00',
        endsAt: '2026-10-01T16:00:00Z',
        status: 'scheduled',
        place: 'Downtown',
        movedFrom: null,
      },
      {
        start: '2026-10-08 10:00',
        endsAt: '2026-10-08T16:00:00Z',
        status: 'cancelled',
        place: 'Downtown',
        movedFrom: null,
      },
    ]);
  });

  it('has the place of each date', () => {
    const repeats = 'repeats: {every: week, count: 2, moved: {2026-10-08: {branch: riverside}}}';
    const places = (lines: string) => session(`start: 2026-10-01 10:00\n${lines}`)?.dates.map(({place}) => place);
    expect(places(`branch: downtown\n${repeats}`)).toEqual(['Downtown', 'Riverside']);
    expect(places('online: https://example.org/')).toEqual(['online']);
  });

  it('has no dates if all have passed', () => {
    expect(session('branch: downtown\nstart: 2026-09-30 10:00')?.dates).toEqual([]);
  });
});

describe('collectCards', () => {
  it('sorts the cards by title, ignoring case', () => {
    const titles = cardsOf({'1.md': '# beta', '2.md': '# Alpha', '3.md': '# Élan', '4.md': '# Gamma'}).map(
      ({title}) => title,
    );
    expect(titles).toEqual(['Alpha', 'beta', 'Élan', 'Gamma']);
  });

  it('leaves out drafts and unlisted pages', () => {
    const pages = {'a.md': '# A', 'b.md': '# B', 'c.md': '# C'};
    expect(cardsOf(pages, {drafts: ['a.md'], unlisted: ['b.md']}).map(({title}) => title)).toEqual(['C']);
  });

  it('keeps chapters separate, with their manual as a note', () => {
    const {cards, chapters} = collectCards(
      deskOf({'m/index.md': pageText('manual', 'LISTEN'), 'm/a.md': pageText('manual', 'Holds')}),
    );
    expect(cards.map(({title}) => title)).toEqual(['LISTEN']);
    expect(chapters.map(({title, note}) => [title, note])).toEqual([['Holds', 'LISTEN']]);
  });
});
