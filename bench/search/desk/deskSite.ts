import {join} from 'node:path';
import {placesOf} from '../../../packages/content/checkContent';
import {EXTENSIONS} from '../../../packages/deskbook/plugins';
import {asksForHelpDesk, asksForOnCall} from '../../../packages/search/domain/asksForHelpDesk';
import {buildIndex} from '../../../packages/search/domain/buildIndex';
import {type AnswerSigns, firstSigns, searchIndex} from '../../../packages/search/domain/searchIndex';
import type {SearchRecord} from '../../../packages/search/domain/searchRecord';
import {readRecordSource} from '../../../packages/search/node/collectRecords';
import {readSynonyms} from '../../../packages/search/node/readSynonyms';
import {siteRecords} from '../../../packages/search/node/siteRecords';
import {HELP_DESK} from './deskQueries';

/** What a person gets in the search box. */
export interface DeskAnswer {
  /** Addresses, best first. The help desk's card comes before them if it's shown. */
  readonly places: readonly string[];
  /** Whether the box says that no page answers, or seems to. */
  readonly seemsUnanswered: boolean;
}

export interface DeskSite {
  ask(query: string): DeskAnswer;
  /** What speaks for the first page; null if the box decides without asking that. */
  signsOf(query: string): AnswerSigns | null;
  /** Resolves an answer in a query set to an address; null if the site doesn't have it. */
  resolve(answer: string): string | null;
}

const MAX_SHOWN = 10;

/**
 * Opens a site's search with the index that its build creates. Browsers read the same index from files.
 *
 * @param siteDir absolute path
 * @param now Unix time in milliseconds; past sessions aren't found
 */
export async function openDeskSite(siteDir: string, now: number): Promise<DeskSite> {
  const source = readRecordSource(
    {siteDir, docsPath: 'docs', blogPath: 'blog'},
    (catalog) => placesOf(EXTENSIONS, catalog),
    new Date(now),
  );
  const records = await siteRecords(source);
  const index = buildIndex(records, readSynonyms(join(siteDir, 'docs')));
  const {base_url: baseUrl, help_desk: helpDesk} = source.catalog.district;
  const hasCard = (query: string) => asksForOnCall(query) || asksForHelpDesk(query, helpDesk.name);
  return {
    ask(query) {
      const {pages, seemsUnanswered = false} = searchIndex(index, {query, filters: {}, limit: MAX_SHOWN}, {now});
      const urls = pages.map(({url}) => url);
      if (hasCard(query)) return {places: [HELP_DESK, ...urls], seemsUnanswered: false};
      return {places: urls, seemsUnanswered: seemsUnanswered || pages.length === 0};
    },
    signsOf: (query) => (hasCard(query) ? null : firstSigns(index, query, {now})),
    resolve: (answer) => resolveAnswer(answer, records, (path) => source.addressOf(path, 'docs'), baseUrl),
  };
}

function resolveAnswer(
  answer: string,
  records: readonly SearchRecord[],
  addressOf: (path: string) => string | undefined,
  baseUrl: string,
): string | null {
  if (answer === HELP_DESK) return HELP_DESK;
  if (!answer.startsWith('/')) return addressOf(answer) ?? null;
  const url = baseUrl + answer.slice(1);
  return records.some((record) => record.url === url) ? url : null;
}
