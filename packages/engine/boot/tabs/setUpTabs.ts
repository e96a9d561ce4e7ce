/** Storage key for the last selected tab of a group. */
export const keyOf = (group: string) => `deskbook:tab:${group}`;

/**
 * Initializes tabs. Shows the tab named in the address, else the last one selected in its group, else the page's
 * default. Hides panels as they're parsed, before they're painted, so nothing moves.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function setUpTabs(host: HTMLElement): void {
  const {tabs: group, query} = host.dataset;
  const tabs = tabsOf(host);
  let name = query && new URLSearchParams(location.search).get(query);
  try {
    name ||= localStorage.getItem(keyOf(group as string));
  } catch {}
  showTab(host, name);
  new MutationObserver(() => showTab(host)).observe(host, {childList: true, subtree: true});

  tabs.forEach((tab, at) => {
    tab.onclick = () => showTab(host, tab.value);
    tab.onkeydown = (event) => {
      const to = ({ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1} as Record<string, number>)[event.key];
      // Leave shortcuts to the browser: Alt and an arrow go back.
      if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const next = tabs.at(to % tabs.length) as HTMLButtonElement;
      next.focus();
      next.click();
    };
  });
  // The browser found text or an anchor in a hidden panel.
  host.addEventListener('beforematch', ({target}) => tabs[panelsOf(host).indexOf(target as HTMLElement)]?.click());
}

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

const tabsOf = (host: Element) => [...(host.firstElementChild as Element).children] as HTMLButtonElement[];
const panelsOf = (host: Element) => [...(host.lastElementChild as Element).children] as HTMLElement[];
