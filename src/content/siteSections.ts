/** The sections of the site that pages are in, in the order of their menu. */
export const SECTION_NAMES = ['procedures', 'manuals', 'equipment', 'training', 'office'] as const;

export type SiteSection = (typeof SECTION_NAMES)[number];

/** The index pages that list some kinds of pages, in the order in which a page names its neighbors. */
export const INDEX_NAMES = ['procedures', 'equipment', 'sessions', 'quizzes', 'manuals', 'paths', 'office'] as const;

export type IndexName = (typeof INDEX_NAMES)[number];
