/** An `<img>` that an author has written as HTML. */
export interface HtmlImage {
  src: string;
  /** Null where there is none; empty where the author says that the image only decorates. */
  alt: string | null;
  /** Where it begins in the HTML. */
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
