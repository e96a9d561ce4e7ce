import {describe, expect, it} from 'vitest';
import {buildIndex} from '../domain/buildIndex';
import {searchIndex} from '../domain/searchIndex';
import type {SearchRecord} from '../domain/searchRecord';
import {scoreWholePages} from '../domain/wholePages';
import {recordOf} from './recordOf';

function urlsFor(query: string, records: readonly SearchRecord[]): string[] {
  const index = buildIndex(records, []);
  return searchIndex(index, {query, filters: {}, limit: 10}, {now: 0}).pages.map(({url}) => url);
}

describe('pages that match equally well', () => {
  it('rank tasks at a desk above what is learned or bought', () => {
    const text = 'Somebody asks for gift cards.';
    const records = ['session', 'quiz', 'purchase', 'procedure'].map((kind) =>
      recordOf(kind, {title: 'Scam', kind, text}),
    );
    expect(urlsFor('gift cards', records)[0]).toBe('procedure');
  });

  it('do not outrank the page whose title is the query', () => {
    const records = [
      recordOf('procedure', {kind: 'procedure', title: 'Report a scam', keywords: ['scam drill'], text: 'Scam drill.'}),
      recordOf('session', {kind: 'session', title: 'Scam drill'}),
    ];
    expect(urlsFor('scam drill', records)[0]).toBe('session');
  });
});

describe('a question whose words are in several sections', () => {
  it('finds the page that has them all, before a section that has the most common ones', () => {
    const sectionOf = (url: string, heading: string, text: string) =>
      recordOf(url, {title: url, anchor: heading, heading, text});
    const records = [
      sectionOf('other', 'Scanners', 'A scanner and a cord. Scanner, scanner, cord, cord.'),
      sectionOf('whole', 'Scanners', 'A scanner and a cord.'),
      sectionOf('whole', 'Stands', 'The stand of the magnifier.'),
      ...Array.from({length: 5}, (_, at) => sectionOf(`rest${at}`, 'Rest', 'Nothing of it.')),
    ];
    expect(urlsFor('scanner cord magnifier', records)[0]).toBe('whole');
  });
});

describe('names', () => {
  it('rank first: pages with that title, then pages with that keyword', () => {
    const text = 'A new employee. New, as every employee.';
    const records = [
      recordOf('often', {title: 'The new employee and their sheets', text, description: text, kind: 'procedure'}),
      recordOf('keyword', {title: 'The first week', keywords: ['new employee'], kind: 'path'}),
      recordOf('title', {title: 'New employee', kind: 'quiz'}),
    ];
    expect(urlsFor('new employee', records)).toEqual(['title', 'keyword', 'often']);
  });

  it('are not the first cells of a table: a row about it is not the page about it', () => {
    const records = [
      recordOf('speeds', {anchor: 'links', heading: 'Links', keywords: ['bookmobile'], text: 'Bookmobile – slow.'}),
      recordOf('van', {title: 'The Bookmobile on the road', text: 'How to drive the bookmobile.'}),
    ];
    expect(urlsFor('bookmobile', records)[0]).toBe('van');
  });

  it('are compared separately: words from one keyword count for more than words from several', () => {
    const records = [
      recordOf('several', {title: 'A', keywords: ['phone is off', 'screen saver', 'black ink']}),
      recordOf('one', {title: 'B', keywords: ['phone screen is black', 'no sound', 'bad line']}),
    ];
    expect(urlsFor('phone screen black', records)[0]).toBe('one');
  });

  it('are distinguished by the task: “get” is not a function word', () => {
    const text = 'You are reimbursed within a month.';
    const records = [
      recordOf('faq', {
        title: 'Reimbursed',
        keywords: ['being reimbursed'],
        description: text,
        text: `${text} ${text}`,
      }),
      recordOf('get', {title: 'Travel, part 4: get reimbursed', text: 'Send the voucher.'}),
    ];
    expect(urlsFor('reimbursed', records)[0]).toBe('faq');
    expect(urlsFor('get reimbursed', records)[0]).toBe('get');
  });

  it('do not match by function words alone', () => {
    const records = [
      recordOf('how', {title: 'How many of us'}),
      recordOf('holds', {title: 'Holds', keywords: ['how many holds']}),
    ];
    expect(urlsFor('how many holds', records)).toEqual(['holds']);
    expect(urlsFor('how many', records)[0]).toBe('how');
  });
});

describe('a kind named in the query', () => {
  it('is not ranked lower', () => {
    const records = ['quiz', 'procedure'].map((kind) =>
      recordOf(kind, {title: 'Telephones', kind, keywords: kind === 'quiz' ? ['quiz'] : [], text: 'Dial nine.'}),
    );
    expect(urlsFor('telephones dial', records)[0]).toBe('procedure');
    expect(urlsFor('dial quiz', records)[0]).toBe('quiz');
  });
});

describe('pages for a few people', () => {
  const records = [
    recordOf('guide', {ranksLast: true, title: 'Printer pages', text: 'Write reciept and front matter for a printer.'}),
    recordOf('desk', {title: 'Desk', text: 'The receipt printer is at the desk.'}),
  ];

  it('rank after all others', () => {
    expect(urlsFor('printer', records)).toEqual(['desk', 'guide']);
  });

  it('rank first if only they match', () => {
    expect(urlsFor('printer front matter', records)[0]).toBe('guide');
  });

  it('are not a source of corrections', () => {
    expect(urlsFor('reciept', records)).toEqual(['desk', 'guide']);
    const index = buildIndex(records, []);
    const ask = (query: string) => searchIndex(index, {query, filters: {}, limit: 1}, {now: 0}).didYouMean;
    expect(ask('reciept printer')).toBe('receipt printer');
    expect(ask('mattor')).toBeNull();
  });
});

describe('an asset tag', () => {
  it('finds the machine before pages that mention the tag in passing, even often', () => {
    const records = [
      recordOf('messages', {anchor: 'tags', heading: 'Tags', codes: ['01001'], text: '01001 stands twice. 01001!'}),
      recordOf('printer', {kind: 'equipment', codes: ['Epson', 'TM-T88VI', '01001', '01002', '01003', '01004']}),
    ];
    expect(urlsFor('01001', records)[0]).toBe('printer');
  });
});

it('scores no page as a whole for words that the site doesn’t know', () => {
  const unknown = {scores: {of: new Float64Array(2), places: []}, weight: 1};
  expect([...scoreWholePages({pageOf: [0, 1]}, [unknown])]).toEqual([0, 0]);
});
