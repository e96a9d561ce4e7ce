import {Parser} from 'htmlparser2';
import {type Attributes, originsIn, type Showing, shownBy} from './elsewhere';

/** What the Content-Security-Policy has to know about a page. */
export interface PageScan {
  /** Text of the inline scripts that run, exactly as browsers hash it. */
  scripts: string[];
  /** Other hosts that the page embeds images, videos or pages from. */
  origins: Record<Showing, Set<string>>;
  /** Descriptions of what the policy blocks. */
  stopped: Set<string>;
}

const TELLING = new Set(
  'script link img image source input video audio track iframe frame embed object applet form base'.split(' '),
);

/** Manuals may contain such text, too. It only means that every tag must be parsed. */
const SUSPICIOUS = /[\s"'/]on[a-z]+\s*=|javascript:/i;

/** Any other type, such as JSON-LD, is data, which the policy doesn't affect. */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/**
 * Scans a page's HTML in one pass.
 *
 * @param own the site's origin, which doesn't count as another host
 */
export function scanPage(html: string, own: string): PageScan {
  const scan: PageScan = {
    scripts: [],
    origins: {'img-src': new Set(), 'media-src': new Set(), 'frame-src': new Set()},
    stopped: new Set(),
  };
  const isSuspicious = SUSPICIOUS.test(html);
  let script: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!isSuspicious && !TELLING.has(name)) return;
      const {src, type = ''} = attributes;
      if (name === 'script' && src === undefined && RUNS.test(type.trim())) script = '';
      for (const [directive, addresses] of shownBy(name, attributes)) {
        for (const origin of originsIn(addresses, own)) scan.origins[directive].add(origin);
      }
      for (const diagnostic of diagnosticsOf(name, attributes, own)) scan.stopped.add(diagnostic);
    },
    ontext(text) {
      if (script !== null) script += text;
    },
    onclosetag() {
      // Browsers hash text with line ends normalized to `\n`.
      if (script !== null) scan.scripts.push(script.replace(/\r\n?/g, '\n'));
      script = null;
    },
  });
  parser.end(html);
  return scan;
}

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href'];

/** Describes what the policy blocks in an element. */
function diagnosticsOf(name: string, read: Attributes, own: string): string[] {
  const handlers = Object.keys(read)
    .filter((key) => /^on[a-z]+$/.test(key))
    .map((key) => `the attribute ${key}`);
  const runsFromLink = ADDRESSES.some((key) => /^\s*javascript:/i.test(read[key] ?? ''));
  const [from] = originsIn(` ${read.src ?? read.href ?? read.action ?? ''}`, own);
  return [
    ...handlers,
    ...(runsFromLink ? ['a link that begins with javascript:'] : []),
    ...(from && name === 'script' ? [`a script from ${from}`] : []),
    ...(from && name === 'link' && /stylesheet/i.test(read.rel ?? '') ? [`a style sheet from ${from}`] : []),
    ...(from && name === 'form' ? [`a form that is sent to ${from}`] : []),
    ...(/^(?:embed|object|applet)$/.test(name) ? [`the element <${name}>`] : []),
    ...(from && name === 'base' ? [`a base address at ${from}`] : []),
  ];
}
