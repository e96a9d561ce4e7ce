/** An `<img>` written as HTML. */
export interface HtmlImage {
  src: string;
  /** null if missing; empty for a decorative image */
  alt: string | null;
  /** Position in the HTML. */
  offset: number;
}

const IMAGE = /<img\s(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

export function readHtmlImages(html: string): HtmlImage[] {
  return Array.from(html.matchAll(IMAGE), ({0: tag, index}) => ({
    src: attributeOf(tag, 'src') ?? '',
    alt: attributeOf(tag, 'alt'),
    offset: index,
  }));
}

function attributeOf(tag: string, name: string): string | null {
  const attribute = new RegExp(`\\s${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))|(?=[\\s/>]))`, 'i').exec(
    tag,
  );
  return attribute && (attribute[1] ?? attribute[2] ?? attribute[3] ?? '');
}
