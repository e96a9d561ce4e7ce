import {describe, expect, it} from 'vitest';
import {change, dataOf, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: quiz
title: Receipt printer`;

describe('a page of any kind', () => {
  it('accepts the fields of every kind', () => {
    const lines =
      'owner: systems-analyst\nlast_reviewed_on: "2026-05-01"\nreview_in: 1 year\naudience: [circulation]\nsystems: [listen, win]\nbranches: [downtown]\nkeywords: [receipts]';
    expect(dataOf('quiz', `${MINIMAL}\n${lines}`)).toEqual({
      kind: 'quiz',
      title: 'Receipt printer',
      owner: 'systems-analyst',
      last_reviewed_on: '2026-05-01',
      review_in: '1 year',
      audience: ['circulation'],
      systems: ['listen', 'win'],
      branches: ['downtown'],
      keywords: ['receipts'],
    });
  });

  it("accepts Docusaurus's own fields", () => {
    const lines =
      'slug: /receipts\ntags: [printers]\nsidebar_position: 2\ndraft: no\nunlisted: yes\nhide_title: false\npagination_next: null';
    expect(dataOf('quiz', `${MINIMAL}\n${lines}`)).toMatchObject({
      slug: '/receipts',
      tags: ['printers'],
      sidebar_position: 2,
      draft: false,
      unlisted: true,
      hide_title: false,
    });
  });
});

describe('the kind is refused', () => {
  it.each([
    [
      'where it is misspelt',
      'kind: quizz',
      `docs/page.md:3:7  error  "quizz" is not a kind of page
    found     quizz
    expected  one of: manual, procedure, equipment, session, path, quiz, system, contract, fund, purchase, committee
    fix       kind: quiz`,
    ],
    [
      'where it is unknown',
      'kind: event',
      `docs/page.md:3:7  error  "event" is not a kind of page
    found     event
    expected  one of: manual, procedure, equipment, session, path, quiz, system, contract, fund, purchase, committee
    fix       kind: manual`,
    ],
    [
      'where it is empty',
      'kind:',
      `docs/page.md:3:1  error  "" is not a kind of page
    expected  one of: manual, procedure, equipment, session, path, quiz, system, contract, fund, purchase, committee
    fix       kind: manual`,
    ],
    [
      'where it is a list',
      'kind: [quiz]',
      `docs/page.md:3:7  error  "[\\"quiz\\"]" is not a kind of page
    found     ["quiz"]
    expected  one of: manual, procedure, equipment, session, path, quiz, system, contract, fund, purchase, committee
    fix       kind: manual`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});

describe('a name is refused', () => {
  it.each([
    [
      'of an unknown person',
      'owner: system-analyst',
      `docs/page.md:4:8  error  owner "system-analyst" is not in district.yml
    found     system-analyst
    expected  one of: systems-analyst, network-administrator, training-librarian
    fix       owner: systems-analyst`,
    ],
    [
      'of an unknown role',
      'audience: [circulation, librarians]',
      `docs/page.md:4:25  error  audience[2] "librarians" is not in district.yml
    found     librarians
    expected  one of: circulation, reference
    fix       - circulation`,
    ],
    [
      'of an unknown system',
      'systems: [listn]',
      `docs/page.md:4:11  error  systems[1] "listn" is not in district.yml
    found     listn
    expected  one of: listen, win
    fix       - listen`,
    ],
    [
      'of an unknown branch',
      'branches: [river]',
      `docs/page.md:4:12  error  branches[1] "river" is not in district.yml
    found     river
    expected  one of: downtown, riverside, north-county
    fix       - riverside`,
    ],
    [
      'in a list where one is needed',
      'owner: [systems-analyst]',
      `docs/page.md:4:8  error  "owner" holds a list
    expected  one of: systems-analyst, network-administrator, training-librarian
    fix       owner: systems-analyst`,
    ],
    [
      'outside a list',
      'audience: circulation, reference',
      `docs/page.md:4:11  error  "audience" is one line of text
    found     circulation, reference
    expected  a list, such as [one, two]
    fix       audience: [circulation, reference]`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
