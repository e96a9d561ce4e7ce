import {panelsOf, showTab, tabsOf} from './showTab';

/** The key under which the tab that was chosen last in a group is kept. */
export const keyOf = (group: string) => `deskbook:tab:${group}`;

/**
 * Makes tabs work. The one in the address is shown first, else the one chosen last in its group, else the one in the
 * page. Panels are hidden as they arrive, before they are painted, so nothing moves.
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
      // With them, a key is the browser's own: Alt and an arrow go back.
      if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const next = tabs.at(to % tabs.length) as HTMLButtonElement;
      next.focus();
      next.click();
    };
  });
  // The browser has found words or an anchor in a hidden panel.
  host.addEventListener('beforematch', ({target}) => tabs[panelsOf(host).indexOf(target as HTMLElement)]?.click());
}
