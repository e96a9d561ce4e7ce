import type {UserThemeConfig} from '@docusaurus/theme-common';
import type {ThemeConfig as MermaidThemeConfig} from '@docusaurus/theme-mermaid';
import type {District} from '../content/schemas/district';

/** The places that every site has, whatever pages it holds. */
const SECTIONS = [
  {to: '/procedures/', label: 'Procedures'},
  {to: '/manuals/', label: 'Manuals'},
  {to: '/equipment/', label: 'Equipment'},
  {to: '/training/', label: 'Training'},
  {to: '/blog/', label: 'News'},
];

const MORE = [
  {to: '/pages/', label: 'All pages'},
  {to: '/office/', label: 'The IT office'},
];

/** Navigation and look, from the facts of the district. */
export function themeConfigOf({
  name,
  logo = 'img/logo.svg',
  help_desk,
}: District): UserThemeConfig & {mermaid: Partial<MermaidThemeConfig['mermaid']>} {
  const phone = help_desk.phone ? [{href: `tel:${help_desk.phone}`, label: help_desk.phone}] : [];
  return {
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
    navbar: {
      title: name,
      logo: {src: logo, alt: '', width: 32, height: 32},
      items: [
        ...SECTIONS.map((item) => ({...item, position: 'left' as const})),
        ...MORE.map((item) => ({...item, position: 'right' as const})),
      ],
    },
    footer: {
      links: [
        {title: 'Find', items: SECTIONS},
        {title: 'More', items: MORE},
        {title: help_desk.name, items: [{href: `mailto:${help_desk.email}`, label: help_desk.email}, ...phone]},
      ],
      copyright: name,
    },
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    mermaid: {theme: {light: 'neutral', dark: 'dark'}},
  };
}
