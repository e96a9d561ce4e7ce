import type {Catalog} from '@deskbook/content/catalog';
import {expansionFor, isCancelledOrPostponed, type Occurrence, occurrencesOf} from '@deskbook/content/occurrences';
import type {Page, PageOf} from '@deskbook/content/page';
import {stepGroupsOf} from '@deskbook/content/pathSteps';
import {type ReferenceField, resolveFrom} from '@deskbook/content/references';
import {manualOfChapter} from '@deskbook/content/relations';
import {compareText} from '@deskbook/text/compareText';
import {groupBy} from '@deskbook/text/groupBy';
import {pagesOfKind} from './pagesOfKind';

export interface UpcomingSession {
  page: PageOf<'session'>;
  next: Occurrence;
  /** Keys of the trainers of all its upcoming dates */
  trainers: readonly string[];
}

/** The training material about a subject. */
export interface Coverage {
  manuals: readonly Page[];
  quizzes: readonly PageOf<'quiz'>[];
  /** Soonest first */
  sessions: readonly UpcomingSession[];
  /** Keys of the sessions' trainers */
  trainers: readonly string[];
}

export const PARTS = ['Manual', 'Quiz', 'Session', 'Trainer'] as const;
export type Part = (typeof PARTS)[number];

export function missingIn({manuals, quizzes, sessions, trainers}: Coverage): Part[] {
  const found = {Manual: manuals, Quiz: quizzes, Session: sessions, Trainer: trainers};
  return PARTS.filter((part) => found[part].length === 0);
}

/** The kinds of pages that explain something; null is a page without a kind */
const EXPLAIN: ReadonlySet<string | null> = new Set([null, 'manual', 'procedure', 'equipment']);

/** Returns a function that finds what covers a subject's pages. Drafts and past sessions don't count. */
export function coverageIn({pages, references, district}: Catalog, buildDay: string) {
  const shown = pages.filter(({isDraft}) => !isDraft);
  const named = (field: ReferenceField, page: Page) =>
    references.filter((each) => each.field === field && each.from === page.path).map(({to}) => to);
  const naming = (field: ReferenceField, page: Page) =>
    references.filter((each) => each.field === field && each.to === page.path).map(({from}) => from);
  const options = expansionFor(district, buildDay);
  const coming = pagesOfKind('session', shown).flatMap((page): UpcomingSession[] => {
    const dates = occurrencesOf(page, options).filter(
      (date) => date.end.slice(0, 10) >= buildDay && !isCancelledOrPostponed(date),
    );
    const [next] = dates;
    return next ? [{page, next, trainers: [...new Set(dates.flatMap(({trainers}) => trainers))]}] : [];
  });
  const quizzesOf = groupBy(pagesOfKind('quiz', shown), (quiz) => [
    quiz.path,
    ...named('covers', quiz),
    ...naming('quiz', quiz),
  ]);
  const sessionsOf = groupBy(coming, ({page}) => [page.path, ...named('teaches', page)]);

  return (subject: readonly Page[]): Coverage => {
    const all = <T>(found: ReadonlyMap<string, readonly T[]>) => [
      ...new Set(subject.flatMap(({path}) => found.get(path) ?? [])),
    ];
    const sessions = all(sessionsOf).toSorted((a, b) => compareText(a.next.startsAt, b.next.startsAt));
    return {
      manuals: subject.filter(({kind, isDraft}) => EXPLAIN.has(kind) && !isDraft),
      quizzes: all(quizzesOf),
      sessions,
      trainers: [...new Set(sessions.flatMap(({trainers}) => trainers))],
    };
  };
}

export interface Step {
  path: PageOf<'path'>;
  /** A topic in words, if it isn't a page */
  title: string;
  page: Page | null;
  /** The page, what it teaches or asks about, and the manuals that those belong to */
  subject: readonly Page[];
}

export function stepsOf(path: PageOf<'path'>, {pages, byPath, references}: Catalog): Step[] {
  const steps = stepGroupsOf(path).flatMap((group) => group.steps);
  return steps.map((step) => {
    const page = byPath.get(resolveFrom(path.path, step)) ?? null;
    const about = references
      .filter(({field, from}) => from === page?.path && (field === 'teaches' || field === 'covers'))
      .flatMap(({to}) => byPath.get(to) ?? []);
    const subject = (page ? [page, ...about] : []).flatMap((each) => [each, manualOfChapter(each, pages) ?? each]);
    return {path, title: page?.title ?? step, page, subject: [...new Set(subject)]};
  });
}
