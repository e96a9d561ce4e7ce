import {groupBy} from '@deskbook/text/groupBy';
import type {SearchResponse} from 'algoliasearch/lite';
import type {AlgoliaObject} from './algoliaObject';
import {MATCH_BEGINS, MATCH_ENDS, type PlannedQueries} from './algoliaQueries';
import {sortCounts} from './facetCounts';
import {
  FACETS,
  type Facet,
  type FacetCount,
  type Fragment,
  type PageHit,
  type SearchAnswer,
  type SearchRequest,
  type SectionHit,
} from './searchBackend';
import {plainLine} from './words';

type Retrieved = Pick<AlgoliaObject, 'url' | 'anchor' | 'title' | 'heading' | 'kind' | 'breadcrumbs' | 'description'> &
  // Records pushed by older versions lack these.
  Partial<Pick<AlgoliaObject, 'about' | 'branch' | 'dates'>>;

type Response = SearchResponse<Retrieved>;
type AlgoliaHit = Response['hits'][number];

/** A text with markers around its matches */
interface Marked {
  value: string;
  matchLevel: 'none' | 'partial' | 'full';
}

/** @param results in the order of the queries */
export function readAnswer(
  results: readonly Response[],
  {chosen}: PlannedQueries,
  {query, filters}: SearchRequest,
): SearchAnswer {
  const [found, ...counts] = results as [Response, ...Response[]];
  const isCounted = (facet: Facet) => chosen.includes(facet);
  const countOf = (facet: Facet) =>
    isCounted(facet) ? counts[counts.length - chosen.length + chosen.indexOf(facet)] : counts[0];
  return {
    pages: exactTitleFirst([...groupBy(found.hits, ({url}) => [url]).values()].map(readPage), query),
    total: found.nbHits ?? 0,
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, sortCounts(filters[facet], Object.entries(countOf(facet)?.facets?.[facet] ?? {}))]),
    ) as Record<Facet, FacetCount[]>,
    // Algolia corrects typos and drops words by itself.
    didYouMean: null,
    fewerWords: null,
  };
}

function readPage(hits: readonly AlgoliaHit[]): PageHit {
  const [first] = hits as [AlgoliaHit];
  const {url, title, kind, breadcrumbs, about = [], branch: branches = [], dates = []} = first;
  const best = hits.map((hit) => highlightOf(hit, 'title')).find(isMatched);
  return {
    url,
    title: readMarks(best?.value ?? title),
    kind,
    breadcrumbs,
    about,
    branches,
    dates,
    sections: withoutRepeats(hits.filter((hit, index) => index === 0 || isWorthShowing(hit)).map(readSection)),
  };
}

/** A long section is split into several records. */
function withoutRepeats(sections: readonly SectionHit[]): SectionHit[] {
  return sections.filter(({url}, index) => sections.findIndex((other) => other.url === url) === index);
}

/** Every section carries its page's title, so a match in the title alone doesn't make a section worth showing. */
function isWorthShowing(hit: AlgoliaHit): boolean {
  return [highlightOf(hit, 'heading'), snippetOf(hit, 'text'), snippetOf(hit, 'description')].some(isMatched);
}

function readSection(hit: AlgoliaHit): SectionHit {
  const {url, anchor, heading} = hit;
  return {
    url: anchor === null ? url : `${url}#${anchor}`,
    heading: heading === null ? null : readMarks(highlightOf(hit, 'heading')?.value ?? heading),
    excerpt: readExcerpt(hit),
  };
}

/** Returns the text around the matches, or else the page's description. */
function readExcerpt(hit: AlgoliaHit): Fragment[] {
  const [text, description] = [snippetOf(hit, 'text'), snippetOf(hit, 'description')];
  const matched = [text, description].find(isMatched);
  return readMarks(matched?.value ?? (hit.description || text?.value || ''));
}

function isMatched(marked: Marked | undefined): marked is Marked {
  return marked !== undefined && marked.matchLevel !== 'none';
}

function highlightOf(hit: AlgoliaHit, attribute: string): Marked | undefined {
  return hit._highlightResult?.[attribute] as Marked | undefined;
}

function snippetOf(hit: AlgoliaHit, attribute: string): Marked | undefined {
  return hit._snippetResult?.[attribute] as Marked | undefined;
}

const MARKS = new RegExp(`${MATCH_BEGINS}([^${MATCH_ENDS}]*)${MATCH_ENDS}`, 'u');

/** Splits a text into fragments. The split puts the matches at odd indexes. */
export function readMarks(marked: string): Fragment[] {
  return marked
    .split(MARKS)
    .map((text, index) => ({text, isMatch: index % 2 === 1}))
    .filter(({text}) => text !== '');
}

/** A page whose title is exactly the query comes first. */
function exactTitleFirst(pages: readonly PageHit[], query: string): PageHit[] {
  const wanted = plainLine(query);
  const isExact = ({title}: PageHit) => plainLine(title.map(({text}) => text).join('')) === wanted;
  return [...pages.filter(isExact), ...pages.filter((page) => !isExact(page))];
}
