import type {District} from '@deskbook/content/schemas/district';
import type {UserThemeConfig} from '@docusaurus/theme-common';

const NO_COLORS = {plain: {}, styles: []};

/** Sets the look. The links in the navbar and footer depend on the pages, so `packages/home` adds them. */
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
