import type {UserThemeConfig} from '@docusaurus/theme-common';
import type {District} from '../content/schemas/district';

const NO_COLORS = {plain: {}, styles: []};

/** Sets the look. The links in the navbar and footer depend on the pages, so `src/plugins/front-desk` adds them. */
export function themeConfigOf({name, logo = 'img/logo.svg'}: District): UserThemeConfig {
  return {
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
    navbar: {title: name, logo: {src: logo, alt: '', width: 32, height: 32}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    // Classes color the code. The default theme would be in every page's script.
    prism: {theme: NO_COLORS, darkTheme: NO_COLORS},
  };
}
