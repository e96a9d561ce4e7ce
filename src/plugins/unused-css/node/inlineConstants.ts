import postcss, {type Declaration} from 'postcss';

const REFERENCE = /var\((--[\w-]+)\)/g;

/** A style sheet with the values of custom properties that never change in their places. */
export function inlineConstants(css: string, constants: ReadonlyMap<string, string>): string {
  const root = postcss.parse(css);
  root.walkDecls((declaration) => {
    if (constants.has(declaration.prop)) declaration.remove();
    else declaration.value = substitute(declaration.value, constants);
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  return root.toString();
}

/**
 * The custom properties of style sheets that never change: set once in all of them, on `:root`, out of nothing that
 * changes, and named by no script. A theme sets hundreds of them, so that sites can change some.
 *
 * @param properties the custom properties that scripts name
 */
export function constantsOf(sheets: readonly string[], properties: ReadonlySet<string>): Map<string, string> {
  const declared = new Map<string, Declaration[]>();
  for (const css of sheets) {
    postcss.parse(css).walkDecls(/^--/, (declaration) => {
      declared.set(declaration.prop, [...(declared.get(declaration.prop) ?? []), declaration]);
    });
  }
  const candidates = new Map<string, string>();
  for (const [name, [only, ...others]] of declared) {
    if (only && others.length === 0 && !properties.has(name) && isOnRoot(only)) candidates.set(name, only.value.trim());
  }
  return resolve(candidates);
}

/** Not in a condition, and not where another scope may set it again. */
function isOnRoot({parent}: Declaration): boolean {
  const isRoot = parent?.type === 'rule' && (parent as postcss.Rule).selector === ':root';
  const above = parent?.parent;
  const isLayer = above?.type === 'atrule' && (above as postcss.AtRule).name === 'layer';
  return isRoot && (above?.type === 'root' || isLayer);
}

/** The candidates whose values hold, all the way down, nothing but other constants. */
function resolve(candidates: ReadonlyMap<string, string>): Map<string, string> {
  const constants = new Map<string, string>();
  for (let found = true; found; ) {
    found = false;
    for (const [name, raw] of candidates) {
      if (constants.has(name)) continue;
      const value = substitute(raw, constants);
      if (value === '' || value.includes('var(')) continue;
      constants.set(name, value);
      found = true;
    }
  }
  return constants;
}

/** Small style sheets have no space between two references: the values need one. */
function substitute(value: string, constants: ReadonlyMap<string, string>): string {
  const spaced = value.replaceAll(')var(', ') var(');
  return spaced.replace(REFERENCE, (reference, name: string, offset: number) => {
    const constant = constants.get(name);
    if (constant === undefined) return reference;
    const before = /[\w%)]$/.test(spaced.slice(0, offset)) ? ' ' : '';
    const after = /^[\w#.-]/.test(spaced.slice(offset + reference.length)) ? ' ' : '';
    return before + constant + after;
  });
}
