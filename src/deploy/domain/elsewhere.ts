/** The parts of a policy that name where things may be shown from. */
export type Showing = 'img-src' | 'media-src' | 'frame-src';

/** Attribute values by lowercase name. */
export type Attributes = Readonly<Record<string, string>>;

/** Which attributes of an element name what it shows. */
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
    // In a picture it has a `srcset`, in a film a `src`.
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

/** What is in the page itself may look like addresses. */
const DATA = /\bdata:\S*/gi;

/** Other names of hosts, such as one with a quotation mark, would end a word of the policy or of the server's settings. */
const HOST = /^[\w.-]+(?::\d+)?$/;

/** The origins of the addresses in an attribute that lead to other hosts. One without a scheme is named without one. */
export function originsIn(addresses: string, own: string): string[] {
  return [...addresses.replace(DATA, '').matchAll(FOREIGN)].flatMap(([, address = '']) => {
    if (!URL.canParse(address, 'http://localhost')) return [];
    const {origin, host} = new URL(address, 'http://localhost');
    if (!HOST.test(host) || origin === own || host === new URL(own).host) return [];
    return [address.startsWith('//') ? host : origin];
  });
}
