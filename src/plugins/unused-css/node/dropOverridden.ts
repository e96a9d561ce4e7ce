import postcss, {type Declaration, type Rule} from 'postcss';

/**
 * A style sheet without what layers set in vain: of two rules for the same elements, the one outside of layers and
 * conditions wins. A theme sets a lot that its site sets again.
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

/** A theme of the root has a selector of its own. */
function keysOf({prop}: Declaration, {selectors}: Rule): string[] {
  return selectors.map((selector) => `${selector.replace(/^html(?:\[[^\]]*\])?$/, ':root')} ${prop}`);
}
