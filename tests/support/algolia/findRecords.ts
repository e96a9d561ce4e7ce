import {distance} from 'fastest-levenshtein';
import type {Query} from './contract';
import type {Index, Stored} from './indices';

/** A word of the query with its variants, and whether it's a prefix. */
interface Wanted {
  forms: readonly string[];
  isPrefix: boolean;
}

interface Match {
  record: Stored;
  /** How many of the words match, and the rank of the best matching attribute. */
  words: number;
  attribute: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Approximates Algolia's ranking: all words, the last one as a prefix, one typo, synonyms. */
export function findRecords(index: Index, query: Query): Record<string, unknown> {
  const wanted = readWords(query.query ?? '', index);
  const all = [...index.records.values()].filter((record) => passes(record, query));
  const isAnswered = ({words}: Match) => words === wanted.length;
  const matches = all.map((record) => matchRecord(record, wanted, index));
  const complete = matches.filter(isAnswered);
  const isOptional = index.settings.removeWordsIfNoResults === 'allOptional';
  const found = complete.length > 0 || !isOptional ? complete : matches.filter(({words}) => words > 0);
  const groups = groupRecords(rank(found, index), index.settings.attributeForDistinct, Number(query.distinct ?? 0));
  const shown = groups.slice(0, query.hitsPerPage ?? 20).flat();
  return {
    hits: shown.map((record) => describeHit(record, wanted, query)),
    nbHits: groups.length,
    page: 0,
    nbPages: Math.ceil(groups.length / (query.hitsPerPage ?? 20)),
    hitsPerPage: query.hitsPerPage ?? 20,
    processingTimeMS: 1,
    query: query.query ?? '',
    params: '',
    index: query.indexName,
    ...(query.facets ? {facets: countFacets(groups.flat(), query.facets)} : {}),
  };
}

function readWords(query: string, {synonyms}: Index): Wanted[] {
  const words = query.toLowerCase().match(WORD) ?? [];
  return words.map((word, place) => {
    const same = synonyms.filter((synonym) =>
      synonym.type === 'synonym' ? synonym.synonyms.includes(word) : synonym.input === word,
    );
    return {
      forms: [word, ...same.flatMap(({synonyms: others}) => others.map((other) => other.toLowerCase()))],
      isPrefix: place === words.length - 1,
    };
  });
}

function fits(text: string, {forms, isPrefix}: Wanted): boolean {
  const word = text.toLowerCase();
  return forms.some(
    (form) =>
      word === form ||
      (isPrefix && word.startsWith(form)) ||
      (form.length >= 4 && Math.abs(form.length - word.length) <= 1 && distance(form, word) === 1),
  );
}

function passes(record: Stored, {facetFilters = [], numericFilters = []}: Query): boolean {
  const hasValue = (filter: string) => {
    const [, facet, value] = /^(\w+):\\?(.+)$/.exec(filter) as unknown as [string, string, string];
    return [record[facet]].flat().includes(value);
  };
  const isAbove = (filter: string) => {
    const [attribute, , bound] = filter.split(' ') as [string, string, string];
    return Number(record[attribute]) > Number(bound);
  };
  return facetFilters.every((any) => any.some(hasValue)) && numericFilters.every(isAbove);
}

function matchRecord(record: Stored, wanted: readonly Wanted[], {settings}: Index): Match {
  const attributes = (settings.searchableAttributes ?? []).map((name) => name.replace(/^unordered\((.+)\)$/, '$1'));
  const texts = attributes.map((name) => wordsIn(record[name]));
  const places = wanted
    .map((word) => texts.findIndex((words) => words.some((text) => fits(text, word))))
    .filter((place) => place !== -1);
  return {record, words: places.length, attribute: Math.min(...places, attributes.length)};
}

function wordsIn(value: unknown): string[] {
  return [value]
    .flat()
    .filter((text) => typeof text === 'string')
    .flatMap((text) => text.match(WORD) ?? []);
}

function rank(matches: readonly Match[], {settings}: Index): Stored[] {
  const custom = (settings.customRanking ?? []).map((rule) => /^(asc|desc)\((\w+)\)$/.exec(rule) ?? []);
  const byRules = (a: Stored, b: Stored) =>
    custom
      .map(([, way, name = '']) => (Number(a[name]) - Number(b[name])) * (way === 'asc' ? 1 : -1))
      .find((difference) => difference !== 0) ?? 0;
  return matches
    .toSorted((a, b) => b.words - a.words || a.attribute - b.attribute || byRules(a.record, b.record))
    .map(({record}) => record);
}

/** @param most records per group; 0 means no groups */
function groupRecords(records: readonly Stored[], attribute: string | undefined, most: number): Stored[][] {
  if (!attribute || most === 0) return records.map((record) => [record]);
  const groups = new Map<unknown, Stored[]>();
  for (const record of records) {
    const group = groups.get(record[attribute]) ?? [];
    if (group.length < most) groups.set(record[attribute], [...group, record]);
  }
  return [...groups.values()];
}

function countFacets(records: readonly Stored[], facets: readonly string[]): Record<string, Record<string, number>> {
  const count = (facet: string) => {
    const counts: Record<string, number> = {};
    for (const value of records.flatMap((record) => [record[facet]].flat() as string[])) {
      counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  };
  return Object.fromEntries(facets.map((facet) => [facet, count(facet)]));
}

function describeHit(record: Stored, wanted: readonly Wanted[], query: Query): Record<string, unknown> {
  const {attributesToRetrieve = [], attributesToHighlight = [], attributesToSnippet = []} = query;
  const pick = (names: readonly string[], of: (name: string) => unknown) =>
    Object.fromEntries(
      names.filter((name) => typeof record[name.split(':')[0] as string] === 'string').map((name) => [name, of(name)]),
    );
  const highlighted = pick(attributesToHighlight, (name) => mark(record[name] as string, wanted, query));
  const snippets = attributesToSnippet.map((entry) => {
    const [name, words = '10'] = entry.split(':') as [string, string?];
    return [name, mark(cut(String(record[name] ?? ''), wanted, Number(words), query), wanted, query)];
  });
  return {
    objectID: record.objectID,
    ...Object.fromEntries(attributesToRetrieve.map((name) => [name, record[name]])),
    _highlightResult: highlighted,
    _snippetResult: Object.fromEntries(snippets),
  };
}

function mark(text: string, wanted: readonly Wanted[], {highlightPreTag = '<em>', highlightPostTag = '</em>'}: Query) {
  const matchedWords = new Set<string>();
  const value = text.replace(WORD, (word) => {
    const matched = wanted.filter((one) => fits(word, one));
    for (const {forms} of matched) matchedWords.add(forms[0] as string);
    return matched.length > 0 ? highlightPreTag + word + highlightPostTag : word;
  });
  const matchLevel = matchedWords.size === 0 ? 'none' : matchedWords.size < wanted.length ? 'partial' : 'full';
  return {value, matchLevel, matchedWords: [...matchedWords]};
}

/** Returns this many words around the first match. */
function cut(text: string, wanted: readonly Wanted[], most: number, {snippetEllipsisText = '…'}: Query): string {
  const pieces = text.split(/(?<=\s)/);
  const first = pieces.findIndex((piece) =>
    (piece.match(WORD) ?? []).some((word) => wanted.some((w) => fits(word, w))),
  );
  const start = Math.max(0, Math.min(first - Math.floor(most / 2), pieces.length - most));
  const kept = pieces
    .slice(start, start + most)
    .join('')
    .trim();
  return `${start > 0 ? snippetEllipsisText : ''}${kept}${start + most < pieces.length ? snippetEllipsisText : ''}`;
}
