const NAMES = /<meta name=["']?deskbook-islands["']? content=(?:'[^']*'|"?{}"?)>/;
const MARKER = /\sdata-island=["']?([\w-]+)/g;

/** Scripts that every compiled island needs, in execution order. */
const SHARED = ['runtime', 'shared'];
/** Scripts without dependencies. */
const ALONE = ['tools', 'filters', 'tabs', 'path', 'calendar', 'registers', 'labels'];

/**
 * Tells a page's boot script where to find the scripts for its islands (`data-island`) and its tools (`data-tool`, and
 * `data-due` on the home page).
 *
 * @param scripts their URLs by name
 */
export function linkIslands(html: string, scripts: ReadonlyMap<string, string>): string {
  const asked = new Set([...html.matchAll(MARKER)].map(([, name = '']) => name));
  if (/\sdata-(?:tool|due)\b/.test(html)) asked.add('tools');
  const islands = [...asked].map((name) => {
    const needed = ALONE.includes(name) ? [name] : [...SHARED, name];
    return [name, needed.flatMap((each) => scripts.get(each) ?? [])];
  });
  return html.replace(NAMES, `<meta name=deskbook-islands content='${JSON.stringify(Object.fromEntries(islands))}'>`);
}
