const CLASSES = /\sclass=(?:"([^"]*)"|([^\s"'>]+))/g;
/** A class of a CSS module, as Docusaurus names it, and a class that a rule is about alone. */
const OWN_CLASS = /\.([\w-]+_[\w-]{4})(?![\w-])|(?<=^|[{},])\.([\w-]+)(?=[{,])/g;
/** What may be a class of a CSS module, in a script. */
const NAME = /[\w-]+_[\w-]{4}(?![\w-])/g;
/** An island whose script may add what the page doesn't have yet: `data-complete` comes first. */
const ISLAND = /(?<!\sdata-complete(?:="")?)\sdata-island=["']?([\w-]+)/g;
const LAST_LINK = /^.*<link rel=["']?stylesheet\b[^>]*>/s;

/** The addresses of the style sheets, by each class that only one of them is about. */
export type SheetsByClass = ReadonlyMap<string, string>;

export function sheetsByClass(sheets: readonly {address: string; text: string}[]): SheetsByClass {
  const found = new Map<string, string | undefined>();
  for (const {address, text} of sheets) {
    for (const name of new Set(Array.from(text.matchAll(OWN_CLASS), ([, module, alone]) => module ?? alone ?? ''))) {
      found.set(name, found.has(name) ? undefined : address);
    }
  }
  return new Map([...found].flatMap(([name, address]) => (address ? [[name, address] as const] : [])));
}

/** Returns the sheets for what an island adds to pages later. */
export function sheetsOfIsland(script: string, sheets: SheetsByClass): string[] {
  return addressesOf(
    [...script.matchAll(NAME)].map(([name]) => name),
    sheets,
  );
}

/**
 * Links the style sheets whose classes a page or one of its islands has, after the site's own, which is the only one
 * Docusaurus links. Otherwise they would arrive with the scripts, long after the page is visible. The sheet of an outer
 * part comes after that of an inner one, so it can override its styles.
 */
export function linkSheets(
  html: string,
  sheets: SheetsByClass,
  islands: ReadonlyMap<string, {sheets: readonly string[]}>,
): string {
  const classes = [...html.matchAll(CLASSES)].flatMap(([, quoted, bare = '']) => (quoted ?? bare).split(' '));
  const later = [...html.matchAll(ISLAND)].flatMap(([, name = '']) => islands.get(name)?.sheets ?? []);
  const asked = new Set([...addressesOf(classes, sheets), ...later]);
  const links = [...asked]
    .reverse()
    .flatMap((address) => (html.includes(address) ? [] : `<link rel="stylesheet" href="${address}">`));
  return links.length > 0 ? html.replace(LAST_LINK, (head) => head + links.join('')) : html;
}

function addressesOf(classes: readonly string[], sheets: SheetsByClass): string[] {
  return [...new Set(classes)].flatMap((name) => sheets.get(name) ?? []);
}
