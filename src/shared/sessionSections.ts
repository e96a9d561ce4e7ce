/** Anchors of generated sections on a session's page. */
export const DATES_ID = 'dates';
export const AGENDA_ID = 'agenda';
export const MATERIALS_ID = 'slides-and-handouts';

/** Lower-cased heading of the trainer's section, as documented in the authors' guide. */
export const TRAINERS_SECTION = 'for the trainer';
