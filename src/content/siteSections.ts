import type {Kind} from './schemas/index';

/** The sections of the site that pages are in, with the kinds of each in the order of their groups. */
export const SITE_SECTIONS = {
  procedures: ['procedure'],
  manuals: ['manual'],
  equipment: ['equipment'],
  training: ['session', 'path', 'quiz'],
  office: ['system', 'contract', 'fund', 'purchase', 'committee'],
} as const satisfies Record<string, readonly Kind[]>;

export type SiteSection = keyof typeof SITE_SECTIONS;

export const SECTION_NAMES = Object.keys(SITE_SECTIONS) as SiteSection[];

/** The section of a page. A page without a kind is in none: it stays with its folder. */
export function sectionOf({kind}: {kind: Kind | null}): SiteSection | undefined {
  return kind === null
    ? undefined
    : SECTION_NAMES.find((name) => (SITE_SECTIONS[name] as readonly Kind[]).includes(kind));
}
