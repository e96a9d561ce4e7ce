/** Parts that can be printed separately. Style sheets define what prints by default. */
export type Part = 'run-sheet' | 'sign-in' | 'codes' | 'certificates' | 'report' | 'passed';

export function printPart(part: Part): void {
  const root = document.documentElement;
  root.dataset.printPart = part;
  // On phones, print() returns before printing; only this event marks the end.
  addEventListener('afterprint', () => delete root.dataset.printPart, {once: true});
  window.print();
}
