const MARKER = /\sdata-sheet=["']?([\w-]+)/g;
const LAST_LINK = /^.*<link rel=["']?stylesheet\b[^>]*>/s;

/**
 * Links the style sheets that parts of a page name in `data-sheet`, after the site's own, which is the only one
 * Docusaurus links. Otherwise they would arrive with the scripts, long after the page is visible. The sheet of an outer
 * part comes after that of an inner one, so it can override its styles.
 *
 * @param sheets their URLs by name
 */
export function linkSheets(html: string, sheets: ReadonlyMap<string, string>): string {
  const asked = new Set([...html.matchAll(MARKER)].map(([, name = '']) => name));
  const links = [...asked].reverse().flatMap((name) => {
    const address = sheets.get(name);
    return address && !html.includes(address) ? `<link rel="stylesheet" href="${address}">` : [];
  });
  return links.length > 0 ? html.replace(LAST_LINK, (head) => head + links.join('')) : html;
}
