import type {LocalIndex} from './localIndex';
import type {RankedRecord, Ranking} from './rankRecords';
import {scoreOfRareTitle} from './scoreTerms';
import {SETTINGS} from './searchSettings';

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
export function readSigns(
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
