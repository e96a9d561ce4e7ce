import postcss, {type Declaration, type Rule} from 'postcss';

/**
 * Removes declarations in layers that are always overridden by rules for the same elements outside of layers and
 * conditions. A theme sets a lot that its site sets again.
 */
export function dropOverridden(css: string): string {
  const root = postcss.parse(css);
  const settled = new Set<string>();
  for (const node of root.nodes)
    if (node.type === 'rule') node.walkDecls((set) => keysOf(set, node).forEach(settled.add, settled));
  root.walkAtRules('layer', (layer) => {
    layer.walkRules((rule) => {
      rule.walkDecls((set) => {
        if (!set.important && keysOf(set, rule).every((key) => settled.has(key))) set.remove();
      });
      if (rule.nodes.length === 0) rule.remove();
    });
  });
  return root.toString();
}

/** Treats a selector for a theme of the root like `:root`. */
function keysOf({prop}: Declaration, {selectors}: Rule): string[] {
  return selectors.map((selector) => `${selector.replace(/^html(?:\[[^\]]*\])?$/, ':root')} ${prop}`);
}
