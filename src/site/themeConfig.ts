import type {UserThemeConfig} from '@docusaurus/theme-common';
import type {District} from '../content/schemas/district';

/** The places that every site has, whatever pages it holds. */
const SECTIONS = [
  {path: 'procedures/', label: 'Procedures'},
  {path: 'manuals/', label: 'Manuals'},
  {path: 'equipment/', label: 'Equipment'},
  {path: 'training/', label: 'Training'},
  {path: 'calendar/', label: 'Calendar'},
  {path: 'blog/', label: 'News'},
];

const OFFICE = [{path: 'office/', label: 'The IT office'}];

/** Of the foot alone: on a desk of 1,280 px the bar has room for no more beside the name of a district. */
const PAGES = [{path: 'pages/', label: 'All pages'}];

const NO_COLOURS = {plain: {}, styles: []};

/** Navigation and look, from the facts of the district. */
export function themeConfigOf({name, logo = 'img/logo.svg', help_desk, base_url}: District): UserThemeConfig {
  const phone = help_desk.phone ? [contact('tel', help_desk.phone)] : [];
  // With the base URL in front, always: Docusaurus leaves it out where a path begins like it.
  const linksTo = (places: typeof SECTIONS) => places.map(({path, label}) => ({to: base_url + path, label}));
  return {
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
    navbar: {
      title: name,
      logo: {src: logo, alt: '', width: 32, height: 32},
      items: [
        ...linksTo(SECTIONS).map((item) => ({...item, position: 'left' as const})),
        ...linksTo(OFFICE).map((item) => ({...item, position: 'right' as const})),
      ],
    },
    footer: {
      links: [
        {title: 'Find', items: linksTo(SECTIONS)},
        {title: 'More', items: linksTo([...PAGES, ...OFFICE])},
        {title: help_desk.name, items: [contact('mailto', help_desk.email), ...phone]},
      ],
      copyright: escapeHtml(name),
    },
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    // Code is coloured by classes; the theme's default would ride in the script of every page.
    prism: {theme: NO_COLOURS, darkTheme: NO_COLOURS},
  };
}

/** As a link Docusaurus would say of it that it opens in a new tab, and ask for one. */
function contact(scheme: 'mailto' | 'tel', address: string): {html: string} {
  const words = escapeHtml(address);
  return {html: `<a class="footer__link-item" href="${scheme}:${words}">${words}</a>`};
}

/** Docusaurus takes the foot's last line, and some of its items, as HTML. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}
