import {describe, expect, it} from 'vitest';
import {buildIndex} from '../domain/buildIndex';
import {searchIndex} from '../domain/searchIndex';
import {recordOf} from './recordOf';

/** What the first result quotes of a text, with brackets around what is marked. */
function quote(query: string, text: string, synonyms: readonly (readonly string[])[] = []): string {
  const index = buildIndex([recordOf('/page/', {title: 'A page', text})], synonyms);
  const {pages} = searchIndex(index, {query, filters: {}, limit: 1}, {now: 0});
  const excerpt = pages[0]?.sections[0]?.excerpt ?? [];
  return excerpt.map(({text, isMatch}) => (isMatch ? `[${text}]` : text)).join('');
}

describe('what a result highlights', () => {
  it.each([
    ['how do i turn it on', '[Turn] it on only once. How it does that is told here.'],
    ['patron forgot her pin', 'Here a [patron] who [forgot] the [PIN] gets one.'],
    ['turn on', 'Each one is [turned] on.'],
  ])('skips function words in "%s"', (query, marked) => {
    expect(quote(query, marked.replace(/[[\]]/g, ''))).toBe(marked);
  });

  it.each([
    ['down', 'Listen is [down]. Downtown has its own server.'],
    ['downt', 'Listen is down. [Downtown] has its own server.'],
    ['printer', 'A [printer] is on. Big [printers] jam.'],
  ])('marks whole words for "%s", and completes only what is not one yet', (query, marked) => {
    expect(quote(query, marked.replace(/[[\]]/g, ''))).toBe(marked);
  });

  it.each([
    ['phone', 'Ask at the desk, or take the [desk] [phone].'],
    ['telephone', 'Ask at the desk, or take the [desk] [phone].'],
    ['desk phone', 'Ask at the [desk], or lift the [telephone].'],
  ])('matches a multi-word synonym for "%s" only if its words are together', (query, marked) => {
    expect(quote(query, marked.replace(/[[\]]/g, ''), [['telephone', 'phone', 'desk phone']])).toBe(marked);
  });

  it('separates lines that end without a period', () => {
    expect(quote('paper', 'Load paper\nOpen the cutter\nDone.\nGo on')).toBe(
      'Load [paper] · Open the cutter · Done. Go on',
    );
  });
});
