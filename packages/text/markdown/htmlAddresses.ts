/** An `<img>` or an `<a>` written as HTML. */
export interface HtmlAddress {
  element: 'img' | 'a';
  /** Empty if missing. */
  address: string;
  /** null if missing, as on a link; empty for a decorative image */
  alt: string | null;
  /** Position in the HTML. */
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
