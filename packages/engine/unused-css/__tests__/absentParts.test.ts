import {describe, expect, it} from 'vitest';
import {isOfAbsentPart, type ThemeParts} from '../domain/absentParts';

describe('isOfAbsentPart', () => {
  it.each<[string, ThemeParts]>([
    ['dropdown__menu', {navbar: {items: [{type: 'dropdown'}]}}],
    ['menu__caret', {navbar: {items: [{type: 'dropdown'}]}}],
    ['menu__link--sublist-caret', {navbar: {items: [{type: 'dropdown'}]}}],
    ['menu__list-item-collapsible', {navbar: {items: [{type: 'dropdown'}]}}],
    ['dropdown', {navbar: {items: [{type: 'localeDropdown'}]}}],
    ['badge--secondary', {navbar: {items: [{type: 'docsVersionDropdown'}]}}],
    ['announcementBar_mb4j', {announcementBar: {content: 'Closed on Friday'}}],
    ['collapseSidebarButton_PEFL', {docs: {sidebar: {hideable: true}}}],
    ['sidebarLogo_isFc', {navbar: {items: [], hideOnScroll: true}}],
    ['navbarHidden_jGov', {navbar: {items: [], hideOnScroll: true}}],
    ['iconLanguage_nlXk', {navbar: {items: [{type: 'localeDropdown'}]}}],
    ['close', {announcementBar: {content: 'Closed on Friday'}}],
    ['navbar--dark', {navbar: {items: [], style: 'dark'}}],
    ['footer--dark', {footer: {style: 'dark', links: []}}],
    ['footerLogoLink_BH7S', {footer: {logo: {src: 'img/logo.svg'}, links: []}}],
    ['footer__title', {footer: {links: [{items: []}]}}],
  ])('counts %s as absent unless the configuration has its part', (className, config) => {
    expect(isOfAbsentPart(className, {})).toBe(true);
    expect(isOfAbsentPart(className, config)).toBe(false);
  });

  it('leaves all other classes alone', () => {
    expect(
      [
        'menu__link',
        'menu__list-item',
        'badge_ovIl',
        'sidebar_njMd',
        'dropdowns',
        'expand_x',
        'closed_x',
        'footer__links',
        'navbar__link',
      ].some((name) => isOfAbsentPart(name, {})),
    ).toBe(false);
  });
});
