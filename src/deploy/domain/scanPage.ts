import {originsIn, type Showing, shownBy} from './elsewhere';
import {nextTag, readAttributes, type Tag} from './readTags';
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

/** Elements whose content is text up to their end tag: nothing in it is a tag. */
const TEXT_ELEMENTS = new Set(['script', 'style', 'title', 'textarea', 'iframe']);

const TELLING = new Set(
  'script link img image source input video audio track iframe frame embed object applet form base'.split(' '),
);

/** Text that looks like a handler or a script's address also is in manuals: then all tags are read with care. */
const SUSPICIOUS = /[\s"'/]on[a-z]+\s*=|javascript:/i;

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
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.end)) {
    if (isSuspicious || TELLING.has(tag.name)) readTag(tag, scan, own);
    if (!TEXT_ELEMENTS.has(tag.name) || isClosed(tag)) continue;
    const close = endOfText(html, tag);
    if (tag.name === 'script') readScript(tag, html.slice(tag.end, close), scan);
    tag.end = close;
  }
  return scan;
}

/** In drawings `<title/>` is a whole element: nothing behind it is its text. */
function isClosed({attributes}: Tag): boolean {
  return /(?:^|[\s"'])\/$/.test(attributes);
}

const END_TAGS = Object.fromEntries([...TEXT_ELEMENTS].map((name) => [name, new RegExp(`</${name}[\\s/>]`, 'gi')]));

function endOfText(html: string, {name, end}: Tag): number {
  const endTag = END_TAGS[name] as RegExp;
  endTag.lastIndex = end;
  return endTag.exec(html)?.index ?? html.length;
}

/** Anything else, such as JSON-LD, is data and needs no leave. */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

function readScript({attributes}: Tag, text: string, {scripts}: PageScan): void {
  const read = readAttributes(attributes);
  // Browsers hash what they have read: with `\n` at the ends of lines.
  if (!read.has('src') && RUNS.test((read.get('type') ?? '').trim())) scripts.push(text.replace(/\r\n?/g, '\n'));
}

function readTag({name, attributes}: Tag, {origins, stopped}: PageScan, own: string): void {
  const read = readAttributes(attributes);
  for (const [directive, addresses] of shownBy(name, read)) {
    for (const origin of originsIn(addresses, own)) origins[directive].add(origin);
  }
  for (const diagnostic of diagnosticsOf(name, read, own)) stopped.add(diagnostic);
}
