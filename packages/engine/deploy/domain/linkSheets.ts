const MARKER = /\sdata-sheet=(?:"([^"]*)"|([\w-]+))/g;
const CLASSES = /\sclass=(?:"([^"]*)"|([^\s"'>]+))/g;
/** A class of a CSS module, as Docusaurus names it. */
const MODULE_CLASS = /\.([\w-]+_[\w-]{4})(?![\w-])/g;
const LAST_LINK = /^.*<link rel=["']?stylesheet\b[^>]*>/s;

export interface Sheet {
  address: string;
  /** The classes of its CSS modules, which no other sheet has. */
  classes: ReadonlySet<string>;
}

export function readSheet(address: string, css: string): Sheet {
  return {address, classes: new Set([...css.matchAll(MODULE_CLASS)].map(([, name = '']) => name))};
}

/**
 * Links the style sheets whose classes a page has, and those that its parts name in `data-sheet` for what a script adds
 * later, after the site's own, which is the only one Docusaurus links. Otherwise they would arrive with the scripts,
 * long after the page is visible. The sheet of an outer part comes after that of an inner one, so it can override its
 * styles.
 *
 * @param sheets by name
 */
export function linkSheets(html: string, sheets: ReadonlyMap<string, Sheet>): string {
  const asked = new Set([...html.matchAll(MARKER)].flatMap(([, names, bare = '']) => (names ?? bare).split(' ')));
  const used = [...html.matchAll(CLASSES)].map(([, quoted, bare = '']) => quoted ?? bare);
  const usedClasses = [...new Set(used.flatMap((classes) => classes.split(' ')))];
  for (const [name, {classes}] of sheets) if (usedClasses.some((each) => classes.has(each))) asked.add(name);
  const links = [...asked].reverse().flatMap((name) => {
    const address = sheets.get(name)?.address;
    return address && !html.includes(address) ? `<link rel="stylesheet" href="${address}">` : [];
  });
  return links.length > 0 ? html.replace(LAST_LINK, (head) => head + links.join('')) : html;
}
