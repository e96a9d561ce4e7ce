/** A sheet that only some pages need: its file is named by the sheet and by its content. */
const SHEET = /^([\w-]+)\.\w+\.css$/;
const MARKER = /\sdata-sheet=["']?([\w-]+)/g;
const LAST_LINK = /^.*<link rel=["']?stylesheet\b[^>]*>/s;

/**
 * The sheets of a build by their names.
 *
 * @param files the names of the files in the folder of the sheets
 * @param folder its address
 */
export function sheetsIn(files: readonly string[], folder: string): Map<string, string> {
  const named = files.map((file) => SHEET.exec(file));
  return new Map(named.flatMap((match) => (match?.[1] ? [[match[1], folder + match[0]] as const] : [])));
}

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
