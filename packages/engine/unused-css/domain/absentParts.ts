/** The parts of Docusaurus's `themeConfig` that matter here. */
export interface ThemeParts {
  navbar?: {items: {type?: unknown}[]; hideOnScroll?: boolean; style?: unknown};
  footer?: {style?: unknown; logo?: object; links: {items?: unknown}[]};
  docs?: {sidebar: {hideable?: boolean}};
  announcementBar?: object;
}

/** Parts of the theme whose class names are in its scripts on every site, even if the configuration doesn't use them. */
const PARTS: readonly {classes: RegExp; isThere(config: ThemeParts): boolean}[] = [
  {
    // This site folds its sidebar with `details`, so only a dropdown has carets in the phone menu.
    classes:
      /^(?:dropdown(?:_|$|NavbarItem)|iconLanguage|menu__(?:caret|link--sublist|list-item(?:-collapsible|--collapsed)))/,
    isThere: ({navbar}) => navbar?.items.some(({type}) => /dropdown/i.test(String(type ?? ''))) ?? false,
  },
  {
    // The version badge next to a page's title
    classes: /^badge(?:--|$)/,
    isThere: ({navbar}) => navbar?.items.some(({type}) => type === 'docsVersionDropdown') ?? false,
  },
  {classes: /^(?:announcementBar|close(?:Button_|$))/, isThere: ({announcementBar}) => announcementBar !== undefined},
  {
    classes: /^(?:collapseSidebarButton|expandButton|docSidebarContainerHidden)/,
    isThere: ({docs}) => docs?.sidebar.hideable ?? false,
  },
  {classes: /^(?:navbarHid|sidebar(?:Logo|WithHideableNavbar))/, isThere: ({navbar}) => navbar?.hideOnScroll ?? false},
  {classes: /^(?:navbar--(?:dark|primary)$|darkNavbar)/, isThere: ({navbar}) => navbar?.style !== undefined},
  {classes: /^footer--dark$/, isThere: ({footer}) => footer?.style === 'dark'},
  {classes: /^footer(?:__logo$|LogoLink)/, isThere: ({footer}) => footer?.logo !== undefined},
  {
    classes: /^footer__(?:col|title|items?)$/,
    isThere: ({footer}) => footer?.links.some(({items}) => items !== undefined) ?? false,
  },
];

/** Whether a class belongs to a part of the theme that the site doesn't have. */
export function isOfAbsentPart(className: string, config: ThemeParts): boolean {
  return PARTS.some(({classes, isThere}) => classes.test(className) && !isThere(config));
}
