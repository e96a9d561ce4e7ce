import {rtfPictures} from './rtfPictures';

/**
 * Saves the pictures embedded in pasted HTML and replaces their URLs.
 *
 * @param rtf the same text as RTF from Word, with the pictures that its HTML only references
 */
export async function embeddedPictures(
  html: string,
  rtf: string,
  addPicture: (file: File) => Promise<{url: string}>,
): Promise<string> {
  if (!/src\s*=\s*["']?(?:data:image|file:)/i.test(html)) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const named = page.querySelectorAll<HTMLImageElement>('img[src^="file:"]');
  const inRtf = rtfPictures(rtf);
  // If the numbers of pictures differ, there's no way to match them.
  const fileAt = (at: number) => (inRtf.length === named.length ? inRtf[at] : undefined);
  const files = new Map(Array.from(named, (image, at) => [image, fileAt(at)]));
  for (const image of page.querySelectorAll<HTMLImageElement>('img[src^="data:image/"]'))
    files.set(image, fileOf(image.src));
  for (const [image, file] of files) if (file) image.setAttribute('src', (await addPicture(file)).url);
  return page.body.innerHTML;
}

function fileOf(address: string): File {
  const [head = '', data = ''] = address.split(',', 2);
  const type = /^data:([\w/+.-]+)/.exec(head)?.[1] ?? 'image/png';
  const bytes = head.endsWith(';base64')
    ? Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
    : new TextEncoder().encode(decodeURIComponent(data));
  return new File([bytes], `pasted.${type.split('/')[1]?.split('+')[0] ?? 'png'}`, {type});
}
