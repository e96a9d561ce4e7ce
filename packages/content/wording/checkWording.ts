import {foldText} from '@deskbook/text/foldText';
import {markdown} from '@deskbook/text/markdown/markdownText';
import {isTooDeep} from '@deskbook/text/markdown/parseBody';
import {type Position, type Problem, positionIn, problemAt, startOf} from '@deskbook/text/problems/problems';
import {rememberLast} from '@deskbook/text/remember';
import {escapeRegExp} from '@deskbook/text/strings';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import type {WrittenFile} from '../page';
import type {District} from '../schemas/district';

/** Front matter that readers see as sentences. */
const FIELDS = ['title', 'description', 'subtitle'];

/** Suggests other words for wording to avoid in the text and in the front matter that readers see. */
export function checkWording(files: readonly WrittenFile[], {wording}: Pick<District, 'wording'>): Problem[] {
  if (!wording.check) return [];
  const allowed = new Set(wording.allow.map((words) => words.toLowerCase()));
  const phrases = [...PHRASES.filter(({avoid}) => !allowed.has(avoid)), ...wording.phrases];
  const find = finderOf('phrases', JSON.stringify(phrases));
  return files.flatMap(({path: file, body, bodyLine, source}) => [
    ...FIELDS.flatMap((field) =>
      find(`${file} ${field}`, textAt(source, field) ?? '').map((finding) =>
        suggestion(source?.placeOf([field]) ?? startOf(file), finding),
      ),
    ),
    ...inProse(body, find(file, body)).map((finding) =>
      suggestion({file, ...positionIn(body, finding.offset, bodyLine)}, finding),
    ),
  ]);
}

/** Cached, because searching all pages for so many phrases takes as long as the rest of the check. */
const finderOf = rememberLast((_name: string, phrases: string) => {
  const find = wordingFinder(JSON.parse(phrases));
  return rememberLast((_place: string, text: string) => find(text));
});

/** Drops findings outside prose. Most pages have none, so they needn't be parsed for this. */
function inProse(body: string, findings: readonly WordingFinding[]): readonly WordingFinding[] {
  if (findings.length === 0) return [];
  const stretches = notProse(body);
  return findings.filter(({offset}) => !stretches.some(({from, to}) => from <= offset && offset < to));
}

function suggestion(place: Position, {found, message, fix}: WordingFinding): Problem {
  return problemAt(place, {severity: 'suggestion', message, found: found.replace(/\s+/g, ' '), expected: fix});
}

/** A phrase to avoid and its replacement. */
interface WordingFinding {
  offset: number;
  found: string;
  message: string;
  fix: string;
}

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY_FIRST = new RegExp(`(?<![\\d,.:/-])\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})\\b`, 'g');
const CLOCK_24 = /(?<![\d:.-])(?:1[3-9]|2[0-3]):[0-5]\d(?![\d:])/g;

/** Finds phrases to avoid, dates with the day first, and 24-hour times. */
function wordingFinder(phrases: readonly Phrase[]): (prose: string) => WordingFinding[] {
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
  const words = longestFirst.map((phrase) => phrase.split(' ').map(escapeRegExp).join('\\s+'));
  return words.length > 0 ? new RegExp(`(?<![\\p{L}\\d-])(?:${words.join('|')})(?![\\p{L}\\d-])`, 'giu') : undefined;
}

function twelveHour(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return `${Number(hour) - 12}:${minute} PM`;
}

interface Phrase {
  avoid: string;
  write: string;
}

/** Default phrases to avoid: words that sound translated, dated or British. */
const PHRASES: readonly Phrase[] = [
  {avoid: 'afterwards', write: 'afterward'},
  {avoid: 'all that', write: 'everything that'},
  {avoid: 'amongst', write: 'among'},
  {avoid: 'an own', write: 'its own, their own'},
  {avoid: 'anew', write: 'again'},
  {avoid: 'at present', write: 'now'},
  {avoid: 'at the moment', write: 'now'},
  {avoid: 'by post', write: 'by mail'},
  {avoid: 'centre', write: 'center'},
  {avoid: 'colour', write: 'color'},
  {avoid: 'colours', write: 'colors'},
  {avoid: 'dearer', write: 'more expensive'},
  {avoid: 'email', write: 'e-mail'},
  {avoid: 'emails', write: 'e-mails'},
  {avoid: 'fortnight', write: 'two weeks'},
  {avoid: 'furthermore', write: 'also'},
  {avoid: 'in any case', write: 'always, anyway'},
  {avoid: 'in order to', write: 'to'},
  {avoid: 'in the event that', write: 'if'},
  {avoid: 'kept by', write: 'owner'},
  {avoid: 'look whether', write: 'check whether'},
  {avoid: 'mend', write: 'fix'},
  {avoid: 'mended', write: 'fixed'},
  {avoid: 'mends', write: 'fixes'},
  {avoid: 'mobile telephone', write: 'cell phone'},
  {avoid: 'mobile telephones', write: 'cell phones'},
  {avoid: 'nobody but', write: 'only'},
  {avoid: 'offer the patron to', write: 'invite the patron to'},
  {avoid: 'prior to', write: 'before'},
  {avoid: 'programme', write: 'program'},
  {avoid: 'shall', write: 'will, must'},
  {avoid: 'stands in', write: 'is in'},
  {avoid: 'stands on the page', write: 'is on the page'},
  {avoid: 'stands there', write: 'is there'},
  {avoid: 'straight away', write: 'right away'},
  {avoid: 'tell the asset tag', write: 'give the asset tag'},
  {avoid: 'thus', write: 'so'},
  {avoid: 'towards', write: 'toward'},
  {avoid: 'utilize', write: 'use'},
  {avoid: 'whilst', write: 'while'},
];

const NOT_PROSE =
  /^(?:FencedCode|CodeBlock|InlineCode|CommentBlock|Comment|HTMLBlock|HTMLTag|URL|Autolink|LinkLabel|LinkReference)$/;
const HEADING_ID = /\{#[^{}\n]*\}/g;

/** Returns the ranges of a body that aren't sentences: code, comments, tags, addresses and ids. */
export function notProse(body: string): {from: number; to: number}[] {
  if (isTooDeep(body)) return [{from: 0, to: body.length}];
  const stretches = [...body.matchAll(HEADING_ID)].map(({0: id, index}) => ({from: index, to: index + id.length}));
  markdown.parse(body).iterate({
    enter({name, from, to}) {
      if (!NOT_PROSE.test(name)) return true;
      stretches.push({from, to});
      return false;
    },
  });
  return stretches;
}
