import type {PageLink} from '@deskbook/content/facts';
import type {LearningStep} from '@deskbook/content/learningSteps';
import {countAskedQuestions, type Page, type PageOf, pageIdOf} from '@deskbook/content/page';
import {stepGroupsOf} from '@deskbook/content/pathSteps';
import type {Kind} from '@deskbook/content/schemas/index';
import type {SignUp} from '@deskbook/content/signUps';
import {parseDuration} from '@deskbook/text/dates/dates';
import type {ComingDate, ComingDates} from './comingDates';

/** A step of a learning path. `to` is null for a topic and for an unpublished page. */
export interface PathStep extends PageLink {
  /** How the step gets done, and the ID under which that's saved */
  learning: LearningStep;
  /** null for a topic, `page` for a page without a kind */
  kind: Kind | 'page' | null;
  /** How long it takes, `15 min`: from the page, or estimated from the length of its text */
  time: string | null;
  questions: number | null;
  /** For a session */
  coming: ComingDates | null;
  /** For a session that readers can open */
  signUp: SignUp | null;
}

export interface PathGroup {
  title: string | null;
  text: string | null;
  steps: readonly PathStep[];
}

export interface PathDate extends Omit<ComingDate, 'from'> {
  session: Pick<PathStep, 'title' | 'to' | 'learning' | 'signUp'>;
}

export interface PathFacts {
  /** Path of its page in the docs folder, without an extension */
  id: string;
  dueIn: string | null;
  groups: readonly PathGroup[];
  /** Upcoming dates of its sessions, sorted by end. One is shown at a time. */
  dates: readonly PathDate[];
}

interface Lookups {
  /** Returns the page that a path in the front matter refers to. */
  pageAt(path: string): Page | undefined;
  link(page: Page): PageLink;
  comingDates(page: PageOf<'session'>): ComingDates | null;
  signUp(page: PageOf<'session'>): SignUp | null;
  learningStep(step: string, page: Page | undefined): LearningStep;
}

/** How many dates to include, to last until the next build */
const MAX_DATES = 6;

export function pathFactsOf(page: PageOf<'path'>, lookups: Lookups): PathFacts {
  const groups = stepGroupsOf(page).map(({title, text, steps}) => ({
    title,
    text,
    steps: steps.map((step) => describeStep(step, lookups)),
  }));
  return {
    id: pageIdOf(page),
    dueIn: page.data.due_in ?? null,
    groups,
    dates: nextDates(groups.flatMap(({steps}) => steps)),
  };
}

function describeStep(step: string, {pageAt, link, comingDates, signUp, learningStep}: Lookups): PathStep {
  const page = pageAt(step);
  const learning = learningStep(step, page);
  if (!page) {
    return {learning, title: step, to: null, kind: null, time: null, questions: null, coming: null, signUp: null};
  }
  return {
    ...link(page),
    learning,
    kind: page.kind ?? 'page',
    time: timeOf(page),
    questions: page.kind === 'quiz' ? countAskedQuestions(page) : null,
    coming: page.kind === 'session' ? comingDates(page) : null,
    signUp: page.kind === 'session' ? signUp(page) : null,
  };
}

function timeOf(page: Page): string | null {
  switch (page.kind) {
    case 'procedure':
      return page.data.time_needed ?? null;
    case 'session':
      return page.data.duration ?? null;
    case 'quiz':
      return null;
    default:
      return `${readingMinutes(page.body)} min`;
  }
}

const WORDS_A_MINUTE = 200;

/** Returns how many minutes it takes to read a text. */
export function readingMinutes(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  return Math.max(Math.round(words / WORDS_A_MINUTE), 1);
}

/** Returns what a step adds to the path's total (`shared/sumUp.ts`). Pages and tasks add their minutes. */
export function shareOf({kind, time}: PathStep): string {
  return kind === 'session' || kind === 'quiz' ? kind : String(minutesIn(time));
}

function minutesIn(time: string | null): number {
  const parsed = time ? parseDuration(time) : undefined;
  if (parsed?.unit === 'hour') return parsed.amount * 60;
  return parsed?.unit === 'min' ? parsed.amount : 0;
}

function nextDates(steps: readonly PathStep[]): PathDate[] {
  return steps
    .flatMap(({title, to, learning, coming, signUp}) =>
      (coming?.dates ?? []).map(({from: _, ...date}) => ({...date, session: {title, to, learning, signUp}})),
    )
    .filter(({status}) => status === 'scheduled' || status === 'full')
    .toSorted((a, b) => (a.endsAt < b.endsAt ? -1 : 1))
    .slice(0, MAX_DATES);
}

/** Returns the anchor of a group of steps. The title wouldn't do, because the text may have the same heading. */
export function groupId(index: number): string {
  return `part-${index + 1}`;
}
