import {closest} from '../closest';
import {keyOf, showTab} from './setUpTabs';

/** Saves the selected tab and selects it in all other tabs of the same group. */
export function followTabs(): void {
  addEventListener('click', ({target}) => {
    const tab = closest(target, '[role=tab]') as HTMLButtonElement | null;
    const host = closest(tab, '[data-tabs]');
    if (tab && host) follow(tab, host.dataset);
  });
}

function follow(tab: HTMLButtonElement, {tabs: group, query}: DOMStringMap): void {
  if (group) {
    const {top} = tab.getBoundingClientRect();
    for (const host of document.querySelectorAll(`[data-tabs="${CSS.escape(group)}"]`)) showTab(host, tab.value);
    // Content above may have changed height.
    scrollBy({top: tab.getBoundingClientRect().top - top, behavior: 'instant'});
    try {
      localStorage.setItem(keyOf(group), tab.value);
    } catch {}
  }
  if (query) {
    const address = new URL(location.href);
    address.searchParams.set(query, tab.value);
    history.replaceState(history.state, '', address);
  }
}
