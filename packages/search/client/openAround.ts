const FOLDED = 'details:not([open])';
const HIDDEN_TAB = '[role=tabpanel][hidden]';

/** Whether an element is in a folded part of the page or behind a tab. */
export function isFoldedAway(element: Element): boolean {
  return element.closest(`${FOLDED},${HIDDEN_TAB}`) !== null;
}

/**
 * Opens every folded part and every tab around an element.
 *
 * @returns whether there were any
 */
export function openAround(element: Element): boolean {
  const wasFolded = isFoldedAway(element);
  for (let folded = element.closest(FOLDED); folded; folded = folded.parentElement?.closest(FOLDED) ?? null) {
    (folded as HTMLDetailsElement).open = true;
  }
  for (let panel = element.closest(HIDDEN_TAB); panel; panel = panel.parentElement?.closest(HIDDEN_TAB) ?? null) {
    tabOf(panel)?.click();
  }
  return wasFolded;
}

/** Tabs and panels are in the same order, with the tabs above the panels (`packages/engine/frame/theme/Tabs`). */
function tabOf(panel: Element): HTMLElement | null {
  const panels = panel.parentElement;
  const place = [...(panels?.children ?? [])].indexOf(panel);
  const list = panels?.parentElement?.querySelector('[role=tablist]');
  return list?.querySelectorAll<HTMLElement>('[role=tab]')[place] ?? null;
}
