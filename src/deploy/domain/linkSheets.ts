const MARKER = /\sdata-sheet=["']?([\w-]+)/g;
const LAST_LINK = /^.*<link rel=["']?stylesheet\b[^>]*>/s;

/**
 * Links the sheets that parts of a page ask for by `data-sheet`, behind the one of all pages. Docusaurus links that
 * one only; without the link the others would come with the scripts, long after the page is seen. What is around a part
 * has its sheet behind that of the part, so it may change how the part looks.
 *
 * @param sheets their addresses by their names
 */
export function linkSheets(html: string, sheets: ReadonlyMap<string, string>): string {
  const asked = new Set([...html.matchAll(MARKER)].map(([, name = '']) => name));
  const links = [...asked].reverse().flatMap((name) => {
    const address = sheets.get(name);
    return address && !html.includes(address) ? `<link rel="stylesheet" href="${address}">` : [];
  });
  return links.length > 0 ? html.replace(LAST_LINK, (head) => head + links.join('')) : html;
}
