/** Keeps the pictures that are within copied text, and names them as the page does. */
export async function embeddedPictures(
  html: string,
  addPicture: (file: File) => Promise<{url: string}>,
): Promise<string> {
  if (!/src\s*=\s*["']?data:image/i.test(html)) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const image of page.querySelectorAll<HTMLImageElement>('img[src^="data:image/"]')) {
    const {url} = await addPicture(fileOf(image.src));
    image.setAttribute('src', url);
  }
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
