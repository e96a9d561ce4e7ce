import {JSDOM} from 'jsdom';

/** What a browser fetches and runs before any interaction, according to a page's HTML. */
export interface ReadPage {
  /** Inline scripts, joined. */
  inlineScript: string;
  /** Distinct addresses of scripts, styles, pictures and preloads, as written. */
  files: readonly string[];
}

/** Types of executable scripts. JSON-LD and speculation rules are data and count as HTML. */
const SCRIPT_TYPES = /^(|module|(text|application)\/(java|ecma)script)$/i;

const FILES = [
  ['link:is([rel~="stylesheet"], [rel~="icon"], [rel~="preload"], [rel~="modulepreload"], [rel~="prefetch"])', 'href'],
  ['img:not([loading="lazy"])', 'src'],
] as const;

export function readPage(html: string): ReadPage {
  const {document} = new JSDOM(html).window;
  const scripts = [...document.querySelectorAll('script')].filter(({type}) => SCRIPT_TYPES.test(type.trim()));
  const listed = FILES.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute)),
  );
  const sources = scripts
    .filter((script) => !script.hasAttribute('nomodule'))
    .map((script) => script.getAttribute('src'));
  const files = [...listed, ...sources].filter((file): file is string => Boolean(file) && !file?.startsWith('data:'));
  return {
    inlineScript: scripts
      .filter((script) => !script.hasAttribute('src'))
      .map(({textContent}) => textContent ?? '')
      .join('\n'),
    files: [...new Set(files)],
  };
}
