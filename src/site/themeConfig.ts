import type {UserThemeConfig} from '@docusaurus/theme-common';
import type {District} from '../content/schemas/district';

const NO_COLORS = {plain: {}, styles: []};

/** The look. What the bar and the footer lead to depends on the pages: `src/plugins/front-desk` adds it. */
export function themeConfigOf({name, logo = 'img/logo.svg'}: District): UserThemeConfig {
  return {
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
    navbar: {title: name, logo: {src: logo, alt: '', width: 32, height: 32}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    // Classes color the code; the default theme would be in the script of every page.
    prism: {theme: NO_COLORS, darkTheme: NO_COLORS},
  };
}
