import {acknowledgedOn} from '../../../content/acknowledge';
import type {Catalog} from '../../../content/catalog';
import {isCancelledOrPostponed} from '../../../content/isCancelledOrPostponed';
import {expansionFor, type Occurrence, occurrencesOf} from '../../../content/occurrences';
import type {Page} from '../../../content/page';
import {pageIdOf} from '../../../content/pageId';
import {versionOf} from '../../../content/pageVersion';
import {slugOf} from '../../../content/sessionSlug';
import {type FeedbackQuestion, feedbackQuestionsOf} from '../../../learning/domain/feedback';

/** What readers of a page are asked to sign. */
export interface SigningPart {
  /** The path of its page in the docs folder, without an ending. */
  page: string;
  title: string;
  /** A hash of what a reader sees now. */
  version: string;
  /** Names of the roles that are asked; empty where everybody is. */
  roles: readonly string[];
  /** Who signed it before this date is asked again; null where nobody is. */
  again: string | null;
}

/** What those who came to a session are asked. */
export interface FeedbackPart {
  /** The slug of the session. */
  session: string;
  questions: readonly FeedbackQuestion[];
  /** Those that take place, in their order: by the date that was planned first, and the instant from which it can be answered. */
  dates: readonly {date: string; startsAt: string}[];
}

/** What the training plugin puts beside the facts of a page. */
export interface TrainingParts {
  signing?: SigningPart;
  feedback?: FeedbackPart;
}

export function trainingParts({district}: Catalog, buildDay: string) {
  const options = expansionFor(district, buildDay);
  return (page: Page, {permalink}: {permalink: string}): TrainingParts => {
    const asked = acknowledgedOn(page, district);
    const isForAll = asked?.roles.length === Object.keys(district.roles).length;
    const questions = page.kind === 'session' ? feedbackQuestionsOf(page.data) : [];
    return {
      ...(asked && {
        signing: {
          page: pageIdOf(page),
          title: page.title,
          version: versionOf(page),
          roles: isForAll ? [] : asked.roles.map((key) => district.roles[key]?.name ?? key),
          again: asked.again,
        },
      }),
      ...(page.kind === 'session' &&
        questions.length > 0 && {
          feedback: {
            session: slugOf(permalink),
            questions,
            dates: datesAround(occurrencesOf(page, options), buildDay),
          },
        }),
    };
  };
}

/** So many of those that are over, and so many that begin while nobody builds the site. */
const MOST_PAST = 6;
const MOST_TO_COME = 30;

function datesAround(occurrences: readonly Occurrence[], buildDay: string): FeedbackPart['dates'] {
  const live = occurrences.filter((date) => !isCancelledOrPostponed(date));
  const past = live.filter(({start}) => start.slice(0, 10) < buildDay);
  return [...past.slice(-MOST_PAST), ...live.slice(past.length, past.length + MOST_TO_COME)].map(
    ({originalDate, startsAt}) => ({date: originalDate, startsAt}),
  );
}
