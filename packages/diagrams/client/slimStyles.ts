interface Rule {
  /** `.node rect, .node circle`, or `@keyframes dash` */
  prelude: string;
  body: string;
}

/** Removes rules that match nothing, and everything external, from a drawing's style sheets. Returns the remaining CSS. */
export function slimStyles(svg: Element): string {
  let all = '';
  for (const style of svg.querySelectorAll('style')) {
    const rules = readRules(style.textContent ?? '').flatMap((rule) => slimRule(rule, svg));
    const text = rules.map(({prelude, body}) => `${prelude}{${body}}`).join('');
    const kept = rules
      .filter(({prelude, body}) => !prelude.startsWith('@keyframes') || isAnimated(prelude, body, text))
      .map(({prelude, body}) => `${prelude}{${body}}`)
      .join('');
    if (kept === '') style.remove();
    else style.textContent = kept;
    all += kept;
  }
  return all;
}

function isAnimated(prelude: string, body: string, css: string): boolean {
  const name = prelude.slice('@keyframes'.length).trim();
  const elsewhere = css.replace(`${prelude}{${body}}`, '');
  return new RegExp(`animation[^;}]*\\b${name.replace(/[^\w-]/g, '')}\\b`).test(elsewhere);
}

function slimRule({prelude, body}: Rule, svg: Element): Rule[] {
  if (prelude.startsWith('@keyframes')) return [{prelude, body}];
  // Drops external fonts and style sheets, which a drawing doesn't need.
  if (prelude.startsWith('@')) return [];
  const selectors = splitSelectors(prelude).filter((selector) => matches(selector, svg));
  const declarations = body.replace(/[\w-]+:[^;]*url\(\s*["']?(?!#|["'])[^;]*;?/g, '');
  return selectors.length > 0 && declarations !== '' ? [{prelude: selectors.join(','), body: declarations}] : [];
}

function matches(selector: string, svg: Element): boolean {
  if (selector.includes(':root')) return false;
  const element = selector.replace(/::?[a-z-]+(?:\([^)]*\))?/g, '');
  try {
    // Queries from the parent, so the drawing itself can match too.
    return svg.parentElement?.querySelector(element) !== null;
  } catch {
    return true;
  }
}

/** Splits at commas outside brackets. */
function splitSelectors(prelude: string): string[] {
  return prelude.split(/,(?![^([]*[)\]])/).map((selector) => selector.trim());
}

/** Mermaid's style sheets are flat: a series of rules, plus the frames of `@keyframes`. */
function readRules(css: string): Rule[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@(?:import|charset)[^;]*;/g, '');
  return Array.from(text.matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g), ([, prelude = '', body = '']) => ({
    prelude: prelude.trim(),
    body: body.trim(),
  }));
}
