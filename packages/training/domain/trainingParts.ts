import {acknowledgedOn} from '@deskbook/content/acknowledge';
import type {Catalog} from '@deskbook/content/catalog';
import {expansionFor, isCancelledOrPostponed, type Occurrence, occurrencesOf} from '@deskbook/content/occurrences';
import {type Page, pageIdOf} from '@deskbook/content/page';
import {versionOf} from '@deskbook/content/pageVersion';
import {slugOf} from '@deskbook/content/scheduled';
import {type FeedbackQuestion, feedbackQuestionsOf} from '@deskbook/records/domain/feedback';

export interface SigningPart {
  /** Path of the page in the docs folder, without the extension */
  page: string;
  title: string;
  /** Hash of the content readers see now */
  version: string;
  /** Names of the roles that are asked; empty if everyone is */
  roles: readonly string[];
  /** Signatures before this date no longer count; null if all do */
  again: string | null;
  /** How long a signature counts; null for ever */
  validFor: string | null;
}

/** A session's questions for attendees. */
export interface FeedbackPart {
  /** Session slug */
  session: string;
  questions: readonly FeedbackQuestion[];
  /** Original dates of those not canceled or postponed, in order, each with the instant feedback opens */
  dates: readonly {date: string; startsAt: string}[];
}

/** What this plugin adds to a page's data. */
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
          validFor: asked.validFor,
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

/** How many past dates to list, and how many future ones in case the site isn't rebuilt for a while. */
const MOST_PAST = 6;
const MOST_TO_COME = 30;

function datesAround(occurrences: readonly Occurrence[], buildDay: string): FeedbackPart['dates'] {
  const live = occurrences.filter((date) => !isCancelledOrPostponed(date));
  const past = live.filter(({start}) => start.slice(0, 10) < buildDay);
  return [...past.slice(-MOST_PAST), ...live.slice(past.length, past.length + MOST_TO_COME)].map(
    ({originalDate, startsAt}) => ({date: originalDate, startsAt}),
  );
}
