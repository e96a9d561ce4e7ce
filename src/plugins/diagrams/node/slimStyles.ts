interface Rule {
  /** `.node rect, .node circle`, or `@keyframes dash`. */
  prelude: string;
  body: string;
}

/**
 * Takes the rules that match nothing out of a drawing's style sheets, and everything that would be fetched from
 * elsewhere. Gives back what is left.
 */
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
  // Fonts and sheets from elsewhere; a drawing needs neither.
  if (prelude.startsWith('@')) return [];
  const selectors = splitSelectors(prelude).filter((selector) => matches(selector, svg));
  const declarations = body.replace(/[\w-]+:[^;]*url\(\s*["']?(?!#|["'])[^;]*;?/g, '');
  return selectors.length > 0 && declarations !== '' ? [{prelude: selectors.join(','), body: declarations}] : [];
}

function matches(selector: string, svg: Element): boolean {
  if (selector.includes(':root')) return false;
  const element = selector.replace(/::?[a-z-]+(?:\([^)]*\))?/g, '');
  try {
    // The drawing itself is not below itself: its holder is asked.
    return svg.parentElement?.querySelector(element) !== null;
  } catch {
    return true;
  }
}

/** Splits at commas, but not within brackets. */
function splitSelectors(prelude: string): string[] {
  return prelude.split(/,(?![^([]*[)\]])/).map((selector) => selector.trim());
}

/** Mermaid's style sheets are flat: rules one after the other, and frames within `@keyframes`. */
function readRules(css: string): Rule[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@(?:import|charset)[^;]*;/g, '');
  return Array.from(text.matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g), ([, prelude = '', body = '']) => ({
    prelude: prelude.trim(),
    body: body.trim(),
  }));
}
