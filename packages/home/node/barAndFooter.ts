import type {District} from '@deskbook/content/schemas/district';
import {phoneHref} from '@deskbook/text/phoneNumbers';
import {escapeHtml} from '@deskbook/text/strings';
import type {FooterLinkItem, NavbarItem, ThemeConfig} from '@docusaurus/theme-common';
import {ALL_PAGES, fitIntoBar, type NavigationLink} from '../domain/navigation';
import type {FrontDeskSource} from './collectCards';
import {HELP_PAGES} from './folders';

interface Parts extends Pick<FrontDeskSource, 'catalog' | 'docs' | 'places'> {
  navigation: readonly NavigationLink[];
}

/** Returns the navbar and footer with links that fit the site's pages, followed by the links that they already had. */
export function withNavigation({navbar, footer}: ThemeConfig, parts: Parts): Pick<ThemeConfig, 'navbar' | 'footer'> {
  const links = [...footerLinks(parts), ...((footer?.links ?? []) as FooterLinkItem[])];
  return {
    navbar: {...navbar, items: [...barItems(parts), ...navbar.items]},
    footer: {style: 'light', ...footer, links},
  };
}

/** Puts links that don't fit into the navbar into a menu. */
function barItems({navigation, catalog}: Parts): NavbarItem[] {
  const byPlace = [...navigation.filter(({isApart}) => isApart), ...navigation.filter(({isApart}) => !isApart)];
  const [shown, others] = fitIntoBar(byPlace, catalog.district.name);
  const items = shown.map((link) => ({
    ...itemOf(link),
    position: link.isApart ? ('right' as const) : ('left' as const),
  }));
  const more = {type: 'custom-more', items: others.map(itemOf), position: 'left' as const};
  return others.length > 0 ? [...items, more] : items;
}

function itemOf({label, to, section, also}: NavigationLink): NavbarItem {
  return section ? {type: 'custom-section', label, to, section, also} : {label, ...target(to)};
}

function target(to: string): {to: string} | {href: string} {
  return to.startsWith('/') ? {to} : {href: to};
}

function footerLinks({navigation, catalog, docs}: Parts): FooterLinkItem[] {
  const {name, base_url, help_desk} = catalog.district;
  const helpPages = HELP_PAGES.flatMap((path) => {
    const doc = docs.get(path);
    return doc && !doc.unlisted ? [{to: doc.permalink, label: doc.title}] : [];
  });
  return [
    {html: `<b>${escapeHtml(name)}</b>`},
    {to: base_url + ALL_PAGES.path, label: ALL_PAGES.label},
    ...helpPages,
    // On desktops, the navbar shows these. On phones they're in a menu, which needs a script.
    ...navigation.map(({to, label}) => ({label, ...target(to), className: 'phone-only'})),
    {html: helpDeskLine(help_desk)},
  ];
}

/** HTML, because Docusaurus would label phone and e-mail links as opening in a new tab. */
function helpDeskLine({name, phone, email}: District['help_desk']): string {
  const call = phone && phoneHref(phone);
  const links = [...(phone ? [call ? linkTo(call, phone) : escapeHtml(phone)] : []), linkTo(`mailto:${email}`, email)];
  return `${escapeHtml(name)}: ${links.join(', ')}`;
}

function linkTo(href: string, words: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
}
