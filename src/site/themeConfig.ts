import type {UserThemeConfig} from '@docusaurus/theme-common';
import type {District} from '../content/schemas/district';
import {escapeHtml} from '../shared/escapeHtml';
import {phoneHref} from '../shared/phoneNumbers';
import type {HelpPage} from './helpPages';

/** The sections every site has, whatever its pages. */
const SECTIONS: readonly Section[] = [
  {path: 'procedures/', label: 'Procedures'},
  {path: 'manuals/', label: 'Manuals'},
  {path: 'equipment/', label: 'Equipment'},
  {path: 'training/', label: 'Training', also: ['sessions/', 'quizzes/', 'paths/', 'my-training/']},
  {path: 'calendar/', label: 'Calendar'},
  {path: 'blog/', label: 'News'},
];

interface Section {
  path: string;
  label: string;
  /** Its other pages, by what their addresses begin with. */
  also?: readonly string[];
}

const OFFICE: readonly Section[] = [{path: 'office/', label: 'The IT office'}];

/** In the footer only: at 1,280 px the bar has no more room beside a district's name. */
const PAGES: readonly Section[] = [{path: 'pages/', label: 'All pages'}];

const NO_COLORS = {plain: {}, styles: []};

/** Navigation and look, from the facts of the district. */
export function themeConfigOf(
  {name, logo = 'img/logo.svg', help_desk, base_url}: District,
  helpPages: readonly HelpPage[] = [],
): UserThemeConfig {
  // Docusaurus would not add the base URL to a path that already begins like it.
  const linkTo = ({path, label}: Pick<Section, 'path' | 'label'>) => ({to: base_url + path, label});
  const itemOf = (section: Section) => ({
    ...linkTo(section),
    type: 'custom-section',
    section: section.path.replace('/', ''),
    also: section.also,
  });
  return {
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
    navbar: {
      title: name,
      logo: {src: logo, alt: '', width: 32, height: 32},
      items: [
        ...SECTIONS.map((section) => ({...itemOf(section), position: 'left' as const})),
        ...OFFICE.map((section) => ({...itemOf(section), position: 'right' as const})),
      ],
    },
    footer: {
      links: [
        {html: `<b>${escapeHtml(name)}</b>`},
        ...[...PAGES, ...helpPages].map(linkTo),
        // On a desk they are in sight above. On a phone they are in a menu, which needs a script.
        ...[...SECTIONS, ...OFFICE].map((section) => ({...linkTo(section), className: 'phone-only'})),
        {html: helpDeskLine(help_desk)},
      ],
    },
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    // Classes color the code; the default theme would be in the script of every page.
    prism: {theme: NO_COLORS, darkTheme: NO_COLORS},
  };
}

/** HTML, because Docusaurus's own links to a phone or an address say that they open in a new tab. */
function helpDeskLine({name, phone, email}: District['help_desk']): string {
  const call = phone && phoneHref(phone);
  const links = [...(phone ? [call ? linkTo(call, phone) : escapeHtml(phone)] : []), linkTo(`mailto:${email}`, email)];
  return `${escapeHtml(name)}: ${links.join(', ')}`;
}

function linkTo(href: string, words: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
}
