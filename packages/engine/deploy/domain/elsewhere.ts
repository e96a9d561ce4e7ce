/** Policy directives for embedded content. */
export type Showing = 'img-src' | 'media-src' | 'frame-src';

/** Attribute values by lowercase name. */
export type Attributes = Readonly<Record<string, string>>;

/** Returns an element's attributes that have URLs of embedded content, with their directives. */
export function shownBy(name: string, read: Attributes): [Showing, string][] {
  const of = (...attributes: string[]) => attributes.map((attribute) => read[attribute] ?? '').join(' ');
  switch (name) {
    case 'img':
      return [['img-src', of('src', 'srcset')]];
    case 'input':
      return [['img-src', of('src')]];
    case 'image':
      return [['img-src', of('href', 'xlink:href')]];
    case 'link':
      return /\bicon\b/i.test(of('rel')) ? [['img-src', of('href')]] : [];
    // In <picture> it has a `srcset`, in <video> a `src`.
    case 'source':
      return [
        ['img-src', of('srcset')],
        ['media-src', of('src')],
      ];
    case 'video':
      return [
        ['media-src', of('src')],
        ['img-src', of('poster')],
      ];
    case 'audio':
    case 'track':
      return [['media-src', of('src')]];
    case 'iframe':
    case 'frame':
      return [['frame-src', of('src')]];
    default:
      return [];
  }
}

const FOREIGN = /(?:^|[\s,])((?:https?:)?\/\/[^\s,]+)/gi;

/** Data URLs may contain text that looks like an address. */
const DATA = /\bdata:\S*/gi;

/** Rejects other host names: `..` isn't one, and one with a quotation mark would end a word of the policy or of the server's settings. */
const HOST = /^(?=\.*\w)[\w.-]+(?::\d+)?$/;

/** Returns the other hosts' origins in an attribute. URLs without a scheme give origins without one. */
export function originsIn(addresses: string, own: string): string[] {
  return [...addresses.replace(DATA, '').matchAll(FOREIGN)].flatMap(([, address = '']) => {
    if (!URL.canParse(address, 'http://localhost')) return [];
    const {origin, host} = new URL(address, 'http://localhost');
    if (!HOST.test(host) || origin === own || host === new URL(own).host) return [];
    return [address.startsWith('//') ? host : origin];
  });
}
