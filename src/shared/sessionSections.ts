/** Anchors of what a session's page has beside its text. */
export const DATES_ID = 'dates';
export const AGENDA_ID = 'agenda';
export const MATERIALS_ID = 'slides-and-handouts';

/** The title of the section for the trainer, as the guide for authors names it, in small letters. */
export const TRAINERS_SECTION = 'for the trainer';
