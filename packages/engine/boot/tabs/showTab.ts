/**
 * Shows a tab's panel, or the current one if there is no such tab.
 *
 * @param host has the tabs in its first element and the panels in its last one (`theme/Tabs`)
 */
export function showTab(host: Element, name?: string | null): void {
  const tabs = tabsOf(host);
  const chosen = tabs.find(({value}) => value === name) ?? tabs.find(({tabIndex}) => tabIndex === 0);
  tabs.forEach((tab, index) => {
    const isOther = tab !== chosen;
    tab.setAttribute('aria-selected', `${!isOther}`);
    tab.tabIndex = isOther ? -1 : 0;
    const panel = panelsOf(host)[index];
    if (!panel) return;
    // Browsers without "until-found" treat it as true.
    panel.hidden = (isOther && 'until-found') as boolean;
    // With "until-found" the panel has a box, which screen readers would announce.
    panel.setAttribute('aria-hidden', `${isOther}`);
  });
}

export const tabsOf = (host: Element) => [...(host.firstElementChild as Element).children] as HTMLButtonElement[];
export const panelsOf = (host: Element) => [...(host.lastElementChild as Element).children] as HTMLElement[];
