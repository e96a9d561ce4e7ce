import {audienceOf} from './audience';
import type {Catalog} from './catalog';
import {expansionFor, isCancelledOrPostponed, type Occurrence, occurrencesOf} from './occurrences';
import {type Page, type PageOf, pageIdOf} from './page';
import {slugOf} from './scheduled';
import {type SignUp, signUpOf} from './signUps';

/** An upcoming session in My training. */
export interface SessionOverview {
  /** Its path in the docs folder, without the extension. */
  id: string;
  slug: string;
  title: string;
  /** `url` and `file` include the base URL. */
  url: string;
  file: string;
  /** Role keys. */
  roles: readonly string[];
  /** The next dates that take place, in order. */
  dates: readonly SessionOverviewDate[];
  signUp: SignUp;
}

export interface SessionOverviewDate extends Pick<Occurrence, 'start' | 'endsAt'> {
  /** The branch; null if online only. */
  place: string | null;
  isFull: boolean;
}

/** Enough until the next build, so dates don't run out. */
const MAX_DATES = 3;

type Docs = ReadonlyMap<string, {permalink: string; unlisted: boolean}>;

/** @param docs Docusaurus's data about pages, by path in the docs folder */
export function sessionOverviews(
  {district, pages}: Pick<Catalog, 'district' | 'pages'>,
  docs: Docs,
  buildDay: string,
): SessionOverview[] {
  const options = expansionFor(district, buildDay);
  return pages
    .filter((page): page is PageOf<'session'> & Page => page.kind === 'session')
    .flatMap((page) => {
      const doc = docs.get(page.path);
      const occurrences = occurrencesOf(page, options);
      const coming = occurrences.filter((date) => date.end.slice(0, 10) >= buildDay && !isCancelledOrPostponed(date));
      if (!doc || doc.unlisted || coming.length === 0) return [];
      const slug = slugOf(doc.permalink);
      return [
        {
          id: pageIdOf(page),
          slug,
          title: page.title,
          url: doc.permalink,
          file: `${district.base_url}calendar/session/${slug}.ics`,
          roles: audienceOf(page, district),
          dates: coming.slice(0, MAX_DATES).map(({start, endsAt, branch, status}) => ({
            start,
            endsAt,
            place: branch === null ? null : (district.branches[branch]?.name ?? branch),
            isFull: status === 'full',
          })),
          signUp: signUpOf(page, doc.permalink, {occurrences, district, buildDay}),
        },
      ];
    });
}
