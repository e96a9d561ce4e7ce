import {Parser} from 'htmlparser2';
import {originsIn, type Showing, shownBy} from './elsewhere';
import {diagnosticsOf} from './stoppedByPolicy';

/** What a Content-Security-Policy has to know of a page. */
export interface PageScan {
  /** The texts of the inline scripts that run, as a browser hashes them. */
  scripts: string[];
  /** Other hosts that the page shows images, films or pages from, as the policy names them. */
  origins: Record<Showing, Set<string>>;
  /** What is in the page and will not work under the policy, in words. */
  stopped: Set<string>;
}

const TELLING = new Set(
  'script link img image source input video audio track iframe frame embed object applet form base'.split(' '),
);

/** Text that looks like a handler or a script's address also is in manuals: then all tags are read with care. */
const SUSPICIOUS = /[\s"'/]on[a-z]+\s*=|javascript:/i;

/** Anything else, such as JSON-LD, is data, and the policy has no say in it. */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/**
 * Reads the HTML of a page once.
 *
 * @param own the origin of the site: what comes from there does not come from elsewhere
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
      // Browsers hash what they have read: with `\n` at the ends of lines.
      if (script !== null) scan.scripts.push(script.replace(/\r\n?/g, '\n'));
      script = null;
    },
  });
  parser.end(html);
  return scan;
}
