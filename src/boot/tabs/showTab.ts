/**
 * Shows the panel of a tab; where there is no such tab, that of the one in use.
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
    // A browser that can't find text in hidden parts takes it for true.
    panel.hidden = (isOther && 'until-found') as boolean;
    // Where it can, the panel has a box, which a screen reader would name.
    panel.setAttribute('aria-hidden', `${isOther}`);
  });
}

export const tabsOf = (host: Element) => [...(host.firstElementChild as Element).children] as HTMLButtonElement[];
export const panelsOf = (host: Element) => [...(host.lastElementChild as Element).children] as HTMLElement[];
