/** The site's sections, in menu order. */
export const SECTION_NAMES = ['procedures', 'manuals', 'equipment', 'training', 'office'] as const;

export type SiteSection = (typeof SECTION_NAMES)[number];

/** Index pages of kinds, in the order in which a page lists its neighbors. */
export const INDEX_NAMES = ['procedures', 'equipment', 'sessions', 'quizzes', 'manuals', 'paths', 'office'] as const;

export type IndexName = (typeof INDEX_NAMES)[number];
