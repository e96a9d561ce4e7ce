import {describe, expect, it} from 'vitest';
import {insertFact, moveFact, readFacts, removeFact, renameFact, setFact} from '../changeFacts';

const page = (...lines: string[]) => ['---', ...lines, '---', '', '# Title', ''].join('\n');

describe('a text', () => {
  it.each([
    ['plain', 'title: Paper # short', 'New paper', 'title: New paper # short'],
    ['in quotes that an author chose', 'title: "Paper"', 'New', 'title: "New"'],
    ['in single quotes', "title: 'Paper'", "It's new", "title: 'It''s new'"],
    ['in quotes that it no longer needs', 'title: "Paper: a guide"', 'Paper', 'title: Paper'],
    ['that needs quotes now', 'title: Paper', 'Paper: a guide', 'title: "Paper: a guide"'],
    ['in place of nothing', 'title: # later', 'Paper', 'title: Paper # later'],
    ['that becomes empty', 'title: Paper', '', 'title: ""'],
    ['of several lines', 'title: Paper', 'One\nTwo\n', 'title: |\n  One\n  Two'],
    ['below a sign for folding', 'title: >-\n  Old', 'New', 'title: >-\n  New'],
    [
      'that goes on in the next line',
      'title: Load the\n  paper roll',
      'Load a paper roll',
      'title: Load a\n  paper roll',
    ],
    ['that goes on in quotes', 'title: "Load: the\n  paper roll"', 'Load: the roll', 'title: "Load: the\n  roll"'],
    [
      'on lines of its own',
      'title: |\n    One\n\n      two  \n    three',
      'One\n\n  two  \nfour\n',
      'title: |\n    One\n\n      two  \n    four',
    ],
    [
      'below a sign for folding, with one more word',
      'title: >-\n    Load the\n    paper',
      'Load the new paper',
      'title: >-\n    Load the\n    new paper',
    ],
    ['with zeros in front', 'title: Paper', '0123', 'title: 0123'],
  ])('%s', (_, before, value, after) => {
    expect(setFact(page('kind: manual', before, 'owner: clerk'), ['title'], value)).toBe(
      page('kind: manual', after, 'owner: clerk'),
    );
  });

  it('below an old name of its field is changed there', () => {
    const {values} = readFacts(page('kind: session', 'repeats: {every: week}'));
    expect(values).toEqual({kind: 'session', repeats: {every: 'week'}});
  });
});

describe('a list or map', () => {
  const UNITS = [
    'units:',
    '  # the old one',
    '  - asset_tag: "01"',
    '    branch: downtown # desk',
    '  - {asset_tag: "02"}',
  ];

  it('gets a field', () => {
    expect(setFact(page(...UNITS), ['units', 0, 'location'], 'Desk')).toBe(
      page(...UNITS.toSpliced(4, 0, '    location: Desk')),
    );
    expect(setFact(page(...UNITS), ['units', 1, 'location'], 'Desk, left')).toBe(
      page(...UNITS.with(4, '  - {asset_tag: "02", location: "Desk, left"}')),
    );
  });

  it('with an anchor loses its only item, and the place that repeats it keeps its own', () => {
    expect(removeFact(page('tags: &all # of the desk', '  - paper', 'keywords: *all'), ['tags', 0])).toBe(
      page('tags: &all [] # of the desk', 'keywords: [paper]'),
    );
    expect(removeFact(page('tags: &all', '  # the first', '  - paper', 'keywords: *all'), ['tags', 0])).toBe(
      page('tags: &all []', '  # the first', 'keywords: [paper]'),
    );
  });

  it('loses a field, the first one too', () => {
    expect(removeFact(page(...UNITS), ['units', 0, 'asset_tag'])).toBe(
      page('units:', '  # the old one', '  - branch: downtown # desk', '  - {asset_tag: "02"}'),
    );
  });

  it('gets an item in the form of the one above', () => {
    const unit = {asset_tag: '03', branch: 'riverside'};
    expect(insertFact(page(...UNITS), ['units', 1], unit)).toBe(
      page(...UNITS.toSpliced(4, 0, '  - asset_tag: 03', '    branch: riverside')),
    );
    expect(insertFact(page(...UNITS), ['units', 2], unit)).toBe(
      page(...UNITS, '  - {asset_tag: 03, branch: riverside}'),
    );
  });

  it('has items that move with the comments above them', () => {
    const lines = ['units:', '  - a', '  # about b', '  - b # here', '  - c'];
    expect(moveFact(page(...lines), ['units', 1], 0)).toBe(
      page('units:', '  # about b', '  - b # here', '  - a', '  - c'),
    );
  });

  it('is made where there is none, below what it belongs to', () => {
    expect(
      setFact(page('title: A', 'owner: b'), ['repeats', 'moved', '2026-12-03'], {start: '2026-12-04 10:00'}, ['title']),
    ).toBe(page('title: A', 'repeats:', '  moved:', '    2026-12-03: {start: 2026-12-04 10:00}', 'owner: b'));
  });

  it('keeps brackets when it becomes empty', () => {
    expect(removeFact(page('audience: [a]', 'title: A'), ['audience', 0])).toBe(page('audience: []', 'title: A'));
    expect(removeFact(page('audience:', '  - a # b', 'title: A'), ['audience', 0])).toBe(
      page('audience: [] # b', 'title: A'),
    );
  });

  it('has keys with other names', () => {
    expect(
      renameFact(page('moved:', '  2026-12-03: {start: 2026-12-04 10:00}'), ['moved', '2026-12-03'], '2027-01-07'),
    ).toBe(page('moved:', '  2027-01-07: {start: 2026-12-04 10:00}'));
  });
});

describe('an alias', () => {
  it('is written out where its value would change with another', () => {
    const text = page('title: &name Paper', 'model: *name', 'make: *name');
    expect(setFact(text, ['title'], 'New')).toBe(page('title: &name New', 'model: Paper', 'make: Paper'));
    expect(setFact(text, ['model'], 'New')).toBe(page('title: &name Paper', 'model: New', 'make: *name'));
  });
});

describe('a page', () => {
  it('without facts gets some', () => {
    expect(setFact('# Title\r\n', ['title'], 'Paper')).toBe('---\r\ntitle: Paper\r\n---\r\n\r\n# Title\r\n');
    expect(setFact('', ['title'], 'Paper')).toBe('---\ntitle: Paper\n---\n');
    expect(setFact('---\n---\nText', ['title'], 'Paper')).toBe('---\ntitle: Paper\n---\nText');
  });

  it.each([
    page('title: a: b'),
    page('title: a', 'title: b'),
    page('- a'),
    '---\nkind: manual\ntitle: Not closed\n',
    '\n---\nkind: manual\n---\n',
  ])('with facts that cannot be read stays as it is: %j', (text) => {
    expect(readFacts(text).sourceProblem?.message).toBeTruthy();
    expect(setFact(text, ['title'], 'New')).toBe(text);
  });

  it('keeps what is the same already', () => {
    const text = page('kind: manual');
    expect(setFact(text, ['kind'], 'manual')).toBe(text);
    expect(removeFact(text, ['title'])).toBe(text);
    expect(moveFact(text, ['units', 1], 0)).toBe(text);
  });
});
