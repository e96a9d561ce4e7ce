/** What can be printed alone; without a choice the browser prints the run sheet and the sign-in sheet. */
export type Part = 'run-sheet' | 'sign-in' | 'codes' | 'certificates';

export function printPart(part: Part): void {
  const root = document.documentElement;
  root.dataset.printPart = part;
  // Phones continue at once and print later: only this event marks the end.
  addEventListener('afterprint', () => delete root.dataset.printPart, {once: true});
  window.print();
}
