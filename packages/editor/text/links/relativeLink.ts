/** Returns the relative link from one page to another: `../equipment/receipt-printer.md`. */
export function relativeLink(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const path = [...Array<string>(here.length - shared).fill('..'), ...there.slice(shared)].join('/');
  return encodeURI(path).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}
