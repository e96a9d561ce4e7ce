import type {Page} from '../../../content/page';
import {reviewBy} from '../../../content/reviews';
import {nameInWords} from '../../../shared/nameInWords';
import type {DatedState, Link, OfficeSource} from './register';

/** A page in the list of reviews. */
export interface ReviewRow {
  page: Exclude<Page, {kind: null}>;
  link: Link;
  kind: string;
  owner: string;
  /** The names of the branches that it is for; all of them where it names none. */
  branches: readonly string[];
  /** `YYYY-MM-DD`; null where the page does not say. */
  due: string | null;
}

export const NO_OWNER = 'No owner';
export const NO_DATE = 'No review date';

/** A page that is due today is not overdue yet. */
export const REVIEW_STATES: readonly DatedState[] = [
  {label: 'Later', tone: 'quiet'},
  {label: 'Due in 90 days', fromDay: -90, tone: 'quiet'},
  {label: 'Due in 30 days', fromDay: -30, tone: 'attention'},
  {label: 'Overdue', fromDay: 1, tone: 'bad'},
];

/** Every page of a kind that readers can open, the most urgent first. */
export function reviewRows({catalog, addressOf}: OfficeSource): ReviewRow[] {
  const {people, branches} = catalog.district;
  return catalog.pages
    .flatMap((page): ReviewRow[] => {
      const to = addressOf(page.path);
      if (!page.kind || !to) return [];
      const {owner, branches: named = []} = page.data;
      return [
        {
          page,
          link: {text: page.title, to},
          kind: nameInWords(page.kind),
          owner: owner ? (people[owner]?.name ?? owner) : NO_OWNER,
          branches: named.map((key) => branches[key]?.name ?? key),
          due: reviewBy(page),
        },
      ];
    })
    .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.page.title.localeCompare(b.page.title, 'en'));
}
