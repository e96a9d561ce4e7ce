import {type Attributes, originsIn} from './elsewhere';

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href'];

/** Describes what the policy blocks in an element. */
export function diagnosticsOf(name: string, read: Attributes, own: string): string[] {
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
