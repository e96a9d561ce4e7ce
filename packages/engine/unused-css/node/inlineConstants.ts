import postcss, {type Declaration} from 'postcss';

const REFERENCE = /var\((--[\w-]+)\)/g;

/** Replaces custom properties that never change with their values. */
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
 * Returns the custom properties that never change: they are set once in all sheets, on `:root`, from constant values, and
 * no script names them. A theme sets hundreds of them so sites can change a few.
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

/** Excludes declarations inside conditions, and in other scopes. */
function isOnRoot({parent}: Declaration): boolean {
  const isRoot = parent?.type === 'rule' && (parent as postcss.Rule).selector === ':root';
  const above = parent?.parent;
  const isLayer = above?.type === 'atrule' && (above as postcss.AtRule).name === 'layer';
  return isRoot && (above?.type === 'root' || isLayer);
}

/** Returns the candidates whose values refer only to constants, recursively. */
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

/** Adds the space that values need between two references, which minified style sheets leave out. */
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
