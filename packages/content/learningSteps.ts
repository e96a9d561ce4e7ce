import {type Acknowledged, acknowledgedOn} from './acknowledge';
import {audienceOf} from './audience';
import {type Page, type PageOf, pageIdOf} from './page';
import {slugOfPage} from './scheduled';
import type {District} from './schemas/district';

/** How a step is completed: pass a quiz, attend a session, sign a page, or read and check it off. */
export type StepKind = 'quiz' | 'session' | 'signed' | 'read';

/** What the browser needs to know about a learning path's step to tell whether it's done. */
export interface LearningStep {
  /** The page's id, or a topic's text. */
  id: string;
  kind: StepKind;
  /** For a session: the slug that rosters use. */
  session?: string;
  /** For a page to sign: anyone who signed before this date is asked again. */
  again?: string | null;
  /** How long it counts: as its page says, and as the path says of all of its steps. Left out for ever. */
  validFor?: readonly string[];
}

/**
 * @param step as written in the path
 * @param page the page it links to; undefined for a topic
 */
export function learningStepOf(
  step: string,
  page: Page | undefined,
  path: PageOf<'path'>,
  district: District,
): LearningStep {
  const {ownValidity, ...learning} = describeStep(step, page, path, district);
  const validFor = [ownValidity, path.data.valid_for].filter((each) => each !== undefined && each !== null);
  return validFor.length > 0 ? {...learning, validFor} : learning;
}

function describeStep(
  step: string,
  page: Page | undefined,
  path: PageOf<'path'>,
  district: District,
): LearningStep & {ownValidity?: string | null} {
  if (!page) return {id: step, kind: 'read'};
  const id = pageIdOf(page);
  if (page.kind === 'quiz') return {id, kind: 'quiz', ownValidity: page.data.valid_for};
  if (page.kind === 'session') return {id, kind: 'session', session: slugOfPage(page)};
  const asked = acknowledgedOn(page, district);
  if (!asked || !concerns(asked, path, district)) return {id, kind: 'read'};
  return {id, kind: 'signed', again: asked.again, ownValidity: asked.validFor};
}

/** If a path is for other roles than those asked to sign, its learners only read the page. */
function concerns({roles}: Acknowledged, path: PageOf<'path'>, district: District): boolean {
  return audienceOf(path, district).some((role) => roles.includes(role));
}
