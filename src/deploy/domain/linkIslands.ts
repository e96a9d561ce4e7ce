/** A script of an island: its file is named by the island and by its content. */
const SCRIPT = /^island-([\w-]+)\.\w+\.js$/;
const NAMES = /<meta name=["']?deskbook-islands["']? content='([^']*)'>/;
const MARKER = /\sdata-island=["']?([\w-]+)/g;

/** What every compiled island needs beside its own script, in the order in which it has to run. */
const SHARED = ['runtime', 'shared'];
/** Scripts that need nothing else. */
const ALONE = ['app', 'tools', 'filters', 'tabs', 'calendar'];

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
 * Tells the boot script of a page where the scripts of its islands are: those that the page marks by `data-island`, its
 * tools (`data-tool`, and `data-paths` of the home page), and, where `data-app` asks for it, the app and what comes before
 * it. No other page can load the app, which would not find the page's text (`src/plugins/islands/node/browserRegistry.ts`).
 *
 * @param scripts of `islandsIn`
 */
export function linkIslands(html: string, scripts: ReadonlyMap<string, string>): string {
  const asked = new Set([...html.matchAll(MARKER)].map(([, name = '']) => name));
  if (/\sdata-(?:tool|paths)\b/.test(html)) asked.add('tools');
  return html.replace(NAMES, (_, named: string) => {
    const {app = []} = JSON.parse(named) as {app?: string[]};
    const of = (names: readonly string[]) => names.flatMap((name) => scripts.get(name) ?? []);
    const islands = [...asked].map((name) => [name, of(ALONE.includes(name) ? [name] : [...SHARED, name])]);
    // Linked before, if it is deployed again.
    const first = of(['app']).filter((script) => !app.includes(script));
    if (/\sdata-app\b/.test(html)) islands.unshift(['app', [...first, ...app]]);
    const all = Object.fromEntries(islands);
    return `<meta name=deskbook-islands content='${JSON.stringify(all)}'>`;
  });
}
