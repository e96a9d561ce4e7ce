/** Anchors of generated sections on a session's page. */
export const DATES_ID = 'dates';
export const AGENDA_ID = 'agenda';
export const MATERIALS_ID = 'slides-and-handouts';

/** The trainer's section, as documented in the authors' guide. */
const TRAINERS_SECTION = {id: 'for-the-trainer', words: 'for the trainer'};

/**
 * Whether a heading begins a section for the session's trainer. Spaces, punctuation and capitals don't matter, and
 * neither do the words if the id is right, so the heading may be in any language.
 *
 * @param id the id in the page or the one that the author wrote
 */
export function isTrainersHeading(text: string, id: string | undefined): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return id === TRAINERS_SECTION.id || words === TRAINERS_SECTION.words;
}
