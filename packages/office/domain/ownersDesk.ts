import type {Catalog} from '@deskbook/content/catalog';
import {expansionFor, type Occurrence, occurrencesOf} from '@deskbook/content/occurrences';
import type {Page, PageOf, PageWithKind} from '@deskbook/content/page';
import {reviewBy} from '@deskbook/content/reviews';
import type {District} from '@deskbook/content/schemas/district';
import {compareText} from '@deskbook/text/compareText';
import {groupBy} from '@deskbook/text/groupBy';
import {hyphenated} from '@deskbook/text/strings';
import {deadlineName, isOpen, type RecordDeadline, recordDeadlines} from './deadlines';
import {type FollowUp, openFollowUps} from './followUps';
import type {DeadlineOfPage} from './register';

export interface PageToReview {
  page: PageWithKind;
  /** The review date; null if it has none */
  due: string | null;
}

export interface SessionToGive {
  page: PageOf<'session'>;
  /** Upcoming dates, sorted */
  dates: readonly Occurrence[];
}

/** Everything that one person looks after. */
export interface Desk {
  /** A key of `people`; null for what has no owner */
  owner: string | null;
  /** By due date; pages without a date come last */
  pages: readonly PageToReview[];
  /** Open follow-ups of committees, earliest due date first */
  followUps: readonly FollowUp[];
  /** Sessions that they teach, by next date */
  sessions: readonly SessionToGive[];
  /** Dates of contracts and systems to act on, of which they are the owner or the contact, earliest first */
  deadlines: readonly RecordDeadline[];
  /** Contracts without an end, which have no such date */
  openEnded: readonly PageOf<'contract'>[];
}

/** These kinds expire by themselves, so nobody misses a review date on them. */
const PASSING: ReadonlySet<string> = new Set(['session', 'purchase']);

/** Returns all pages that someone has to look after, by due date; those without a date come last. */
export function pagesToReview(pages: readonly Page[]): PageToReview[] {
  return pages
    .filter((page): page is PageWithKind => page.kind !== null && !page.isDraft)
    .map((page) => ({page, due: reviewBy(page)}))
    .filter(({page, due}) => due || !PASSING.has(page.kind))
    .toSorted((a, b) => compareText(a.due ?? '~', b.due ?? '~') || compareText(a.page.path, b.page.path));
}

/** Returns the desks that aren't empty, in the order of `people`; what has no owner comes last. */
export function ownersDesks({pages, district}: Catalog, today: string): Desk[] {
  const shown = pages.filter((page): page is PageWithKind => page.kind !== null && !page.isDraft);
  const ofKind = <K extends PageWithKind['kind']>(kind: K) =>
    shown.filter((page): page is PageWithKind & PageOf<K> => page.kind === kind);
  const toReview = pagesToReview(pages);
  const followUps = ofKind('committee')
    .flatMap((committee) => openFollowUps(committee, today))
    .toSorted((a, b) => compareText(a.facts.due, b.facts.due));
  const options = expansionFor(district, today);
  const dates = ofKind('session').flatMap((page) =>
    occurrencesOf(page, options)
      .filter(({end}) => end.slice(0, 10) >= today)
      .map((date) => ({page, date})),
  );
  const deadlines = recordDeadlines({pages: shown, district}).filter((each) => isOpen(each, today));
  const openEnded = ofKind('contract').filter(({data}) => !data.ends_on);

  const pagesOf = groupBy(toReview, ({page}) => [page.data.owner ?? null]);
  const followUpsOf = groupBy<FollowUp, string | null>(followUps, ({facts}) => [facts.owner]);
  const datesOf = groupBy<(typeof dates)[number], string | null>(
    dates.toSorted((a, b) => compareText(a.date.start, b.date.start)),
    ({date}) => date.trainers,
  );
  const deadlinesOf = groupBy(deadlines, ({page}) => peopleOf(page));
  const openEndedOf = groupBy(openEnded, peopleOf);
  return [...Object.keys(district.people), null]
    .map((owner) => ({
      owner,
      pages: pagesOf.get(owner) ?? [],
      followUps: followUpsOf.get(owner) ?? [],
      sessions: [...groupBy(datesOf.get(owner) ?? [], ({page}) => [page])].map(([page, given]) => ({
        page,
        dates: given.map(({date}) => date),
      })),
      deadlines: deadlinesOf.get(owner) ?? [],
      openEnded: openEndedOf.get(owner) ?? [],
    }))
    .filter(({owner: _owner, ...lists}) => Object.values(lists).some((list) => list.length > 0));
}

/** Returns who has to know of a record's dates: its owner and the contact; null if there is nobody. */
function peopleOf({kind, data}: RecordDeadline['page']): (string | null)[] {
  const people = [data.owner, kind === 'contract' ? data.contact : undefined].filter((key) => key !== undefined);
  return people.length > 0 ? [...new Set(people)] : [null];
}

/** Returns an owner's dates of contracts and systems, reviews and follow-ups, for their calendar. */
export function ownerDeadlines({
  pages,
  followUps,
  deadlines,
}: Pick<Desk, 'pages' | 'followUps' | 'deadlines'>): DeadlineOfPage[] {
  const reviews = pages.flatMap(({page: {path, title, data}, due}) =>
    due
      ? [
          {
            name: deadlineName('review', path),
            date: due,
            title: `Review: ${title}`,
            description: `Last reviewed on ${data.last_reviewed_on}.`,
            remindBefore: [7],
            path,
          },
        ]
      : [],
  );
  const tasks = followUps.map(({committee: {path, title}, decision, facts}) => ({
    name: `${deadlineName('follow-up', path)}-${decision.date}-${hyphenated(facts.task)}`,
    date: facts.due,
    title: facts.task,
    description: `${title}: ${decision.decision}`,
    remindBefore: [7],
    path,
  }));
  return [...deadlines, ...reviews, ...tasks];
}

/** Path of an owner's page, without the base URL. */
export function ownerPage(key: string): string {
  return `office/owners/${key}/`;
}

export function nameOfPerson(key: string, {people}: Pick<District, 'people'>): string {
  return people[key]?.name ?? key;
}
