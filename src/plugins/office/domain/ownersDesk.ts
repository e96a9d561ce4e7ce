import type {Catalog} from '../../../content/catalog';
import {expansionFor, type Occurrence, occurrencesOf} from '../../../content/occurrences';
import type {Page, PageOf} from '../../../content/page';
import {reviewBy} from '../../../content/reviews';
import {compareText} from '../../../shared/compareText';
import {groupBy} from '../../../shared/groupBy';
import {type FollowUp, openFollowUps} from './followUps';

type PageWithKind = Exclude<Page, {kind: null}>;

export interface PageToReview {
  page: PageWithKind;
  /** The day by which it is to be reviewed; null where it does not say. */
  due: string | null;
}

export interface SessionToGive {
  page: PageOf<'session'>;
  /** The dates to come, in their order. */
  dates: readonly Occurrence[];
}

/** Everything that is one person's to look after. */
export interface Desk {
  /** A key of `people`; null for what has no owner. */
  owner: string | null;
  /** The first due first, those without a date last. */
  pages: readonly PageToReview[];
  /** What the committees still wait for, the first due first. */
  followUps: readonly FollowUp[];
  /** The sessions that they train. */
  sessions: readonly SessionToGive[];
  /** The contracts whose contact they are; of nobody, those without one. */
  contracts: readonly PageOf<'contract'>[];
}

/** These run out by themselves: nobody misses a review date on them. */
const PASSING: ReadonlySet<string> = new Set(['session', 'purchase']);

/** All pages that somebody has to look after, the first due first, those without a date last. */
export function pagesToReview(pages: readonly Page[]): PageToReview[] {
  return pages
    .filter((page): page is PageWithKind => page.kind !== null && !page.isDraft)
    .map((page) => ({page, due: reviewBy(page)}))
    .filter(({page, due}) => due || !PASSING.has(page.kind))
    .toSorted((a, b) => compareText(a.due ?? '~', b.due ?? '~') || compareText(a.page.path, b.page.path));
}

/** The desks of those who have something on it, in the order of `people`, and last what has no owner. */
export function ownersDesks({pages, district}: Catalog, today: string): Desk[] {
  const shown = pages.filter((page): page is PageWithKind => page.kind !== null && !page.isDraft);
  const ofKind = <K extends PageWithKind['kind']>(kind: K) =>
    shown.filter((page): page is PageWithKind & PageOf<K> => page.kind === kind);
  const toReview = pagesToReview(pages);
  const followUps = ofKind('committee')
    .flatMap(openFollowUps)
    .toSorted((a, b) => compareText(a.facts.due, b.facts.due));
  const options = expansionFor(district, today);
  const dates = ofKind('session').flatMap((page) =>
    occurrencesOf(page, options)
      .filter(({end}) => end.slice(0, 10) >= today)
      .map((date) => ({page, date})),
  );

  const pagesOf = groupBy(toReview, ({page}) => [page.data.owner ?? null]);
  const followUpsOf = groupBy<FollowUp, string | null>(followUps, ({facts}) => [facts.owner]);
  const datesOf = groupBy<(typeof dates)[number], string | null>(dates, ({date}) => date.trainers);
  const contractsOf = groupBy(ofKind('contract'), ({data}) => [data.contact ?? null]);
  return [...Object.keys(district.people), null]
    .map((owner) => ({
      owner,
      pages: pagesOf.get(owner) ?? [],
      followUps: followUpsOf.get(owner) ?? [],
      sessions: [...groupBy(datesOf.get(owner) ?? [], ({page}) => [page])].map(([page, given]) => ({
        page,
        dates: given.map(({date}) => date),
      })),
      contracts: contractsOf.get(owner) ?? [],
    }))
    .filter((desk) => [desk.pages, desk.followUps, desk.sessions, desk.contracts].some((list) => list.length > 0));
}
