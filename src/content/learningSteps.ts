import {type Acknowledged, acknowledgedOn} from './acknowledge';
import {audienceOf} from './audience';
import type {Page, PageOf} from './page';
import {pageIdOf} from './pageId';
import type {District} from './schemas/district';
import {slugOfPage} from './sessionSlug';

/** How a step is done: by passing a quiz, coming to a session, signing a page, or by reading and ticking. */
export type StepKind = 'quiz' | 'session' | 'signed' | 'read';

/** A step of a learning path, as far as a browser has to know it to tell whether it is done. */
export interface LearningStep {
  /** The id of its page, or the words of a topic. */
  id: string;
  kind: StepKind;
  /** Of a session: the slug by which rosters name it. */
  session?: string;
  /** Of a page to sign: who signed before this date is asked again. */
  again?: string | null;
}

/**
 * @param step as the path names it
 * @param page the one that it leads to; undefined for a topic
 */
export function learningStepOf(
  step: string,
  page: Page | undefined,
  path: PageOf<'path'>,
  district: District,
): LearningStep {
  if (!page) return {id: step, kind: 'read'};
  const id = pageIdOf(page);
  if (page.kind === 'quiz') return {id, kind: 'quiz'};
  if (page.kind === 'session') return {id, kind: 'session', session: slugOfPage(page)};
  const asked = acknowledgedOn(page, district);
  if (!asked || !concerns(asked, path, district)) return {id, kind: 'read'};
  return {id, kind: 'signed', again: asked.again};
}

/** A path for other roles has the page to read only. */
function concerns({roles}: Acknowledged, path: PageOf<'path'>, district: District): boolean {
  return audienceOf(path, district).some((role) => roles.includes(role));
}
