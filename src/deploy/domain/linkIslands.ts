/** A script of an island: its file is named by the island and by its content. */
const SCRIPT = /^island-([\w-]+)\.\w+\.js$/;
const NAMES = /<meta name=["']?deskbook-islands["']? content=(?:'[^']*'|"?{}"?)>/;
const MARKER = /\sdata-island=["']?([\w-]+)/g;

/** What every compiled island needs beside its own script, in the order in which it has to run. */
const SHARED = ['runtime', 'shared'];
/** Scripts that need nothing else. */
const ALONE = ['tools', 'filters', 'tabs', 'calendar'];

/**
 * The scripts of a build's islands, by the islands' names.
 *
 * @param files the names of the files in the folder of the scripts
 * @param folder its address
 */
export function islandsIn(files: readonly string[], folder: string): Map<string, string> {
  const named = files.map((file) => SCRIPT.exec(file));
  return new Map(named.flatMap((match) => (match?.[1] ? [[match[1], folder + match[0]] as const] : [])));
}

/**
 * Tells the boot script of a page where the scripts of its islands are: those that the page marks by `data-island`, and
 * its tools (`data-tool`, and `data-paths` of the home page).
 *
 * @param scripts of `islandsIn`
 */
export function linkIslands(html: string, scripts: ReadonlyMap<string, string>): string {
  const asked = new Set([...html.matchAll(MARKER)].map(([, name = '']) => name));
  if (/\sdata-(?:tool|paths)\b/.test(html)) asked.add('tools');
  const islands = [...asked].map((name) => {
    const needed = ALONE.includes(name) ? [name] : [...SHARED, name];
    return [name, needed.flatMap((each) => scripts.get(each) ?? [])];
  });
  return html.replace(NAMES, `<meta name=deskbook-islands content='${JSON.stringify(Object.fromEntries(islands))}'>`);
}
