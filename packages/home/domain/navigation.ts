/** A navigation link: in the navbar, in the phone menu and, on phones, in the footer. */
export interface NavigationLink {
  label: string;
  /** With the base URL, or a full URL for another site */
  to: string;
  /** The name of its pages' sidebar, or of the section that their routes set */
  section?: string;
  /** Prefixes of other addresses that belong to it, without the base URL */
  also?: readonly string[];
  /** Whether it's at the other end of the navbar */
  isApart?: boolean;
}

export interface SiteSection extends Omit<NavigationLink, 'to' | 'section'> {
  /** Without the base URL. Without the slash, it's the section's name. */
  path: string;
}

/** What a site may have besides folders, in navbar order. */
export const SECTIONS: readonly SiteSection[] = [
  {path: 'procedures/', label: 'Procedures'},
  {path: 'manuals/', label: 'Manuals'},
  {path: 'equipment/', label: 'Equipment'},
  {path: 'training/', label: 'Training', also: ['sessions/', 'quizzes/', 'paths/', 'my-training/']},
  {path: 'calendar/', label: 'Calendar'},
  {path: 'blog/', label: 'News'},
  {path: 'office/', label: 'The IT office', isApart: true},
];

/** The list of all pages. It's in the navbar only if nothing else is. */
export const ALL_PAGES: SiteSection = {path: 'pages/', label: 'All pages'};

/** The window width in pixels at which the whole navbar should fit, and the width of what it has besides links */
const NARROW_WINDOW = 1280;
const LOGO_SEARCH_AND_EDGES = 380;
/** Includes room for its icon */
const MORE = 'More   '.length;
const LETTER = 7.6;
const LETTER_OF_NAME = 8.6;
const AROUND_A_LINK = 20;
/** Extra width, because the current link is bold */
const BOLD = 16;

/** Splits the links into those that fit into the navbar next to the district's name, and the rest. */
export function fitIntoBar<L extends Pick<NavigationLink, 'label'>>(links: readonly L[], name: string): [L[], L[]] {
  const room = NARROW_WINDOW - LOGO_SEARCH_AND_EDGES - BOLD - LETTER_OF_NAME * name.length;
  const widthOf = (letters: number) => LETTER * letters + AROUND_A_LINK;
  const widths = links.map(({label}) => widthOf(label.length));
  if (sum(widths) <= room) return [[...links], []];
  const count = widths.findIndex((_, place) => sum(widths.slice(0, place + 1)) + widthOf(MORE) > room);
  return [links.slice(0, count), links.slice(count)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
