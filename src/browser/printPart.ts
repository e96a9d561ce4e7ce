/** What can be printed alone. Style sheets say what is printed without a choice. */
export type Part = 'run-sheet' | 'sign-in' | 'codes' | 'certificates' | 'report' | 'passed';

export function printPart(part: Part): void {
  const root = document.documentElement;
  root.dataset.printPart = part;
  // Phones continue at once and print later: only this event marks the end.
  addEventListener('afterprint', () => delete root.dataset.printPart, {once: true});
  window.print();
}
