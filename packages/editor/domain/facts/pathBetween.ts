/** Returns the relative path from one page to another: `../equipment/receipt-printer.md`. */
export function pathBetween(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared++;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

/** Resolves a relative path against a page's path. */
export function resolvePath(from: string, path: string): string {
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
