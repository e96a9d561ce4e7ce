import {foldText} from '@deskbook/text/strings';
import type {Phrase} from './phrases';

/** A phrase to avoid and its replacement. */
export interface WordingFinding {
  offset: number;
  found: string;
  message: string;
  fix: string;
}

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY_FIRST = new RegExp(`(?<![\\d,.:/-])\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})\\b`, 'g');
const CLOCK_24 = /(?<![\d:.-])(?:1[3-9]|2[0-3]):[0-5]\d(?![\d:])/g;

/** Finds phrases to avoid, dates with the day first, and 24-hour times. */
export function wordingFinder(phrases: readonly Phrase[]): (prose: string) => WordingFinding[] {
  const byWords = new Map(phrases.map(({avoid, write}) => [foldText(avoid), write]));
  const pattern = anyOf([...byWords.keys()]);
  return (prose) =>
    [
      ...[...(pattern ? prose.matchAll(pattern) : [])].map(({0: found, index}) => ({
        offset: index,
        found,
        message: `avoid "${foldText(found)}"`,
        fix: byWords.get(foldText(found)) ?? '',
      })),
      ...[...prose.matchAll(DAY_FIRST)].map(({0: found, 1: day, 2: month, index}) => ({
        offset: index,
        found,
        message: 'this date has the day first',
        fix: `${month} ${day}`,
      })),
      ...[...prose.matchAll(CLOCK_24)].map(({0: found, index}) => ({
        offset: index,
        found,
        message: 'this time is on a 24-hour clock',
        fix: twelveHour(found),
      })),
    ].toSorted((a, b) => a.offset - b.offset);
}

/** Matches whole words, in any case, across line breaks. */
function anyOf(phrases: readonly string[]): RegExp | undefined {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  const words = longestFirst.map((phrase) => phrase.split(' ').map(escapeForRegExp).join('\\s+'));
  return words.length > 0 ? new RegExp(`(?<![\\p{L}\\d-])(?:${words.join('|')})(?![\\p{L}\\d-])`, 'giu') : undefined;
}

function escapeForRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function twelveHour(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return `${Number(hour) - 12}:${minute} PM`;
}
