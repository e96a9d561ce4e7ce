import {panelsOf, showTab, tabsOf} from './showTab';

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
