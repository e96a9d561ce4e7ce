/** HTML elements, including obsolete ones: https://html.spec.whatwg.org/multipage/indices.html#elements-3 */
const NAMES = `
  a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
  button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl
  dt element em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
  html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu
  menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture
  plaintext pre progress q rb rbc rp rt rtc ruby s samp script search section select selectedcontent shadow slot small
  source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title
  tr track tt u ul var video wbr xmp
`;

export const HTML_ELEMENTS: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** An `<img>` or an `<a>` written as HTML. */
interface HtmlAddress {
  element: 'img' | 'a';
  /** Empty if missing. */
  address: string;
  /** null if missing, as on a link; empty for a decorative image */
  alt: string | null;
  offset: number;
}

const TAG = /<(img|a)\s(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

export function readHtmlAddresses(html: string): HtmlAddress[] {
  return Array.from(html.matchAll(TAG), ({0: tag, 1: name, index}) => {
    const element = name?.toLowerCase() === 'a' ? 'a' : 'img';
    const address = attributeOf(tag, element === 'a' ? 'href' : 'src') ?? '';
    return {element, address, alt: attributeOf(tag, 'alt'), offset: index};
  });
}

function attributeOf(tag: string, name: string): string | null {
  const attribute = new RegExp(`\\s${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))|(?=[\\s/>]))`, 'i').exec(
    tag,
  );
  return attribute && (attribute[1] ?? attribute[2] ?? attribute[3] ?? '');
}
