/** A link of the navigation: in the bar on top, in the menu of a phone and, on a phone, in the footer. */
export interface NavigationLink {
  label: string;
  /** With the base URL, or of another site with its host. */
  to: string;
  /** The sidebar that its pages have, or what the routes of its pages say. */
  section?: string;
  /** What the addresses of its other pages begin with, without the base URL. */
  also?: readonly string[];
  /** At the other end of the bar. */
  isApart?: boolean;
}

export interface SiteSection extends Omit<NavigationLink, 'to' | 'section'> {
  /** Without the base URL; its name is all but the slash. */
  path: string;
}

/** What a site may have beside folders, in the order of the bar. */
export const SECTIONS: readonly SiteSection[] = [
  {path: 'procedures/', label: 'Procedures'},
  {path: 'manuals/', label: 'Manuals'},
  {path: 'equipment/', label: 'Equipment'},
  {path: 'training/', label: 'Training', also: ['sessions/', 'quizzes/', 'paths/', 'my-training/']},
  {path: 'calendar/', label: 'Calendar'},
  {path: 'blog/', label: 'News'},
  {path: 'office/', label: 'The IT office', isApart: true},
];

/** Everything is found there. In the bar only if nothing else is. */
export const ALL_PAGES: SiteSection = {path: 'pages/', label: 'All pages'};

/** A window in which all of the bar should be in sight, in pixels, and what is in it beside the links. */
const NARROW_WINDOW = 1280;
const LOGO_SEARCH_AND_EDGES = 380;
/** With room for its sign. */
const MORE = 'More   '.length;
const LETTER = 7.6;
const LETTER_OF_NAME = 8.6;
const AROUND_A_LINK = 20;
/** The current link is bold. */
const BOLD = 16;

/** Divides the links into those that the bar has room for beside the name of the district, and all others. */
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
