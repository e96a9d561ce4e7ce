import {groupBy} from '@deskbook/text/groupBy';
import {excerptOf, markWords} from './excerpts';
import {countFacets, fitsFilters} from './facetCounts';
import type {IndexedRecord, LocalIndex} from './localIndex';
import {type RankedRecord, type Ranking, rankRecords} from './rankRecords';
import {scoreOfRareTitle} from './scoreTerms';
import type {Filters, Fragment, PageHit, SearchAnswer, SectionHit} from './searchBackend';
import {SETTINGS} from './searchSettings';
import {stemOf} from './stem';
import type {WantedWords} from './wantedWords';
import {scoreWholePages} from './wholePages';
import {plainLine} from './words';

export interface SearchContext {
  /** Milliseconds since 1970 */
  now: number;
  /** Excludes records before they're ranked. */
  isExcluded?: (record: Pick<IndexedRecord, 'url' | 'anchor'>) => boolean;
}

interface RankedPage {
  url: string;
  score: number;
  /** Whether the query is its title (2), one of its keywords (1), or neither (0) */
  exactness: number;
  cover: number;
  isLast: boolean;
  /** Best first */
  sections: readonly RankedRecord[];
}

export function searchIndex(
  index: LocalIndex,
  {query, filters, limit}: {query: string; filters: Filters; limit: number},
  context: SearchContext,
): SearchAnswer {
  const ranking = rankRecords(index, query);
  const pages = rankPages(index, ranking, findable(index, ranking, context), query);
  const pageOf = ({sections: [first]}: RankedPage) => recordAt(index, first as RankedRecord);
  const fitting = pages.filter((page) => fitsFilters(pageOf(page), filters));
  return {
    pages: fitting.slice(0, limit).map((page) => describePage(index, page, ranking.wanted)),
    total: fitting.length,
    facets: countFacets(pages.map(pageOf), filters),
    ...suggestionsFor(query, ranking, pages.length > 0),
    ...doubtsAbout(index, ranking, pages),
  };
}

/** Returns what speaks for the first page; null if that isn't asked, because it's sure either way. */
export function firstSigns(index: LocalIndex, query: string, context: SearchContext): AnswerSigns | null {
  const ranking = rankRecords(index, query);
  const [first] = rankPages(index, ranking, findable(index, ranking, context), query);
  return first && first.exactness === 0 && !first.isLast ? readSigns(index, ranking, first.sections) : null;
}

/** Returns the sections and introductions of all pages, best first, without duplicates. */
export function rankSections(
  index: LocalIndex,
  query: string,
  context: SearchContext,
): Pick<IndexedRecord, 'url' | 'anchor'>[] {
  const records = findable(index, rankRecords(index, query), context)
    .sort(byScore)
    .map((each) => recordAt(index, each));
  return [...new Map(records.map(({url, anchor}) => [`${url}#${anchor ?? ''}`, {url, anchor}])).values()];
}

function recordAt({records}: LocalIndex, {place}: Pick<RankedRecord, 'place'>): IndexedRecord {
  return records[place] as IndexedRecord;
}

/** Sessions are found until they're over. */
function findable(index: LocalIndex, {found}: Ranking, {now, isExcluded}: SearchContext): RankedRecord[] {
  return found.filter((each) => {
    const record = recordAt(index, each);
    return (record.endsAt === null || record.endsAt > now) && !isExcluded?.(record);
  });
}

/** Best first; ties in index order. */
function byScore(a: RankedRecord, b: RankedRecord): number {
  return b.score - a.score || a.place - b.place;
}

/** Scores a page by its sections and as a whole. Exact titles come first. */
function rankPages(index: LocalIndex, ranking: Ranking, records: readonly RankedRecord[], query: string): RankedPage[] {
  const line = plainLine(query);
  const named = kindsNamed(ranking);
  const ordinary = records.reduce(
    (most, each) => (recordAt(index, each).ranksLast ? most : Math.max(most, each.cover)),
    0,
  );
  const wholes = scoreWholePages(index, ranking.subject);
  const pages: RankedPage[] = [];
  for (const sections of groupBy(records, ({place}) => [index.pageOf[place]]).values()) {
    const exactness = exactnessOf(index, sections, line);
    if (exactness === 0 && sections.every(({cover}) => cover < ordinary * SETTINGS.leastCover)) continue;
    sections.sort(byScore);
    const {url, kind, ranksLast} = recordAt(index, sections[0] as RankedRecord);
    const cover = Math.max(...sections.map((each) => each.cover));
    const isLast = ranksLast && cover < ordinary + SETTINGS.moreCover;
    const worth = named.has(kind) ? SETTINGS.namedKind : (SETTINGS.kinds[kind] ?? 1);
    const whole = wholes[index.pageOf[(sections[0] as RankedRecord).place] as number] as number;
    const score = (scoreOfSections(sections) + whole * SETTINGS.wholePage) * worth;
    pages.push({url, score, exactness, cover, isLast, sections});
  }
  return pages.sort(
    (a, b) =>
      b.exactness - a.exactness ||
      Number(a.isLast) - Number(b.isLast) ||
      b.score - a.score ||
      byScore(a.sections[0] as RankedRecord, b.sections[0] as RankedRecord),
  );
}

/** Keywords count because authors list what they expect people to type. */
function exactnessOf({lines, records}: LocalIndex, sections: readonly RankedRecord[], query: string): number {
  if (lines.titles[(sections[0] as RankedRecord).place] === query) return 2;
  return sections.some(({place}) => records[place]?.heading === null && lines.keywords[place]?.includes(query)) ? 1 : 0;
}

/** Doubts the first page if too little speaks for it. */
function doubtsAbout(index: LocalIndex, ranking: Ranking, [first]: readonly RankedPage[]): Partial<SearchAnswer> {
  if (!first || first.exactness > 0) return {};
  const isAnswer = !first.isLast && weighSigns(readSigns(index, ranking, first.sections)) >= SETTINGS.leastAnswer;
  if (isAnswer) return {};
  // Don't suggest a correction if the rest of the query wasn't found with it.
  return {seemsUnanswered: true, ...(first.cover < 1 && {didYouMean: null})};
}

/** Returns the kinds that the query names: "quiz", or "class" for a session if it's a synonym. */
function kindsNamed({words, wanted}: Ranking): ReadonlySet<string> {
  const stems = new Set([...words, ...wanted.terms].map(stemOf));
  return new Set(Object.keys(SETTINGS.kinds).filter((kind) => kind !== 'page' && stems.has(stemOf(kind))));
}

/** The best section, plus a little for each further one. */
function scoreOfSections(sections: readonly RankedRecord[]): number {
  return sections.reduce((sum, {score}, nth) => sum + score * SETTINGS.nextSection ** nth, 0);
}

function describePage(index: LocalIndex, {url, sections}: RankedPage, wanted: WantedWords): PageHit {
  const [best] = sections as [RankedRecord, ...RankedRecord[]];
  const {title, kind, breadcrumbs, about, branches, dates} = recordAt(index, best);
  // A page's keywords are in its introduction, which would hide the section that answers.
  const answering = sections.find((section) => recordAt(index, section).heading !== null) ?? best;
  const shown = sections.filter(({score}) => score >= answering.score * SETTINGS.leastSection);
  // A long section is split into several records.
  const whole = groupBy(shown, (section) => [recordAt(index, section).anchor]);
  return {
    url,
    title: markWords(title, wanted),
    kind,
    breadcrumbs,
    about,
    branches,
    dates,
    sections: [...whole.values()]
      .slice(0, SETTINGS.sectionsShown)
      .map(([section]) => describeSection(index, section as RankedRecord, wanted)),
  };
}

function describeSection(index: LocalIndex, section: RankedRecord, wanted: WantedWords): SectionHit {
  const {url, anchor, heading} = recordAt(index, section);
  return {
    url: anchor === null ? url : `${url}#${anchor}`,
    heading: heading === null ? null : markWords(heading, wanted),
    excerpt: readExcerpt(index, section, wanted),
  };
}

/** Returns the text around the matches, or else the page's description. */
function readExcerpt({texts}: LocalIndex, {place}: RankedRecord, wanted: WantedWords): Fragment[] {
  const {description = '', text = ''} = texts?.[place] ?? {};
  const fromText = excerptOf(text, wanted);
  if (description === '' || fromText.some(({isMatch}) => isMatch)) return fromText;
  return excerptOf(description, wanted);
}

function suggestionsFor(query: string, {words, corrections}: Ranking, isAnswered: boolean) {
  const corrected = [...corrections.values()].some((correction) => correction !== null);
  const isLost = (word: string) => corrections.get(word) === null;
  const known = words.filter((word) => !isLost(word));
  return {
    didYouMean: corrected ? correctWords(query, corrections) : null,
    fewerWords: isAnswered && known.length > 0 && known.length < words.length ? withoutLost(query, isLost) : null,
  };
}

const CHUNKS = /[^\s\p{Pd}/]+/gu;

/** Replaces the misspelled words and leaves the rest of the query as typed. */
function correctWords(query: string, corrections: ReadonlyMap<string, string | null>): string {
  return query.replace(CHUNKS, (chunk) => corrections.get(plainLine(chunk)) ?? chunk);
}

function withoutLost(query: string, isLost: (word: string) => boolean): string {
  return query
    .split(/\s+/)
    .filter((chunk) => !chunk || !plainLine(chunk).split(' ').every(isLost))
    .join(' ')
    .trim();
}

/** What sets a page that answers a query apart from one that only has its words. */
export interface AnswerSigns {
  /** The share of the query that the page has, times how much its words say; as a logarithm */
  readonly strength: number;
  /**
   * How many of the page's names (title, headings, keywords) have a word of the query, compared with how many names a
   * page of this site has; as a logarithm
   */
  readonly mentions: number;
  /** The share of the query that the site doesn't know, or only as something misspelled */
  readonly unknown: number;
}

/** @param sections the page's, best first */
function readSigns(
  {records, names, pageOf}: Pick<LocalIndex, 'records' | 'names' | 'pageOf'>,
  {unknown}: Pick<Ranking, 'unknown'>,
  sections: readonly RankedRecord[],
): AnswerSigns {
  const [{score}] = sections as [RankedRecord, ...RankedRecord[]];
  const mentions = sections.reduce((sum, section) => sum + section.mentions, 0);
  const share = Math.max(...sections.map(({answers}) => answers));
  return {
    strength: Math.log(share * Math.sqrt(score / scoreOfRareTitle(records.length))),
    mentions: Math.log((1 + mentions) / (1 + names.places.length / new Set(pageOf).size)),
    unknown,
  };
}

/** How much speaks for an answer, as the logarithm of the odds, without a constant. */
export function weighSigns({strength, mentions, unknown}: AnswerSigns): number {
  const {answerSigns: worth} = SETTINGS;
  return worth.strength * strength + worth.mentions * mentions + worth.unknown * unknown;
}
