/** RTF picture formats that pages can show. */
const TYPES: Readonly<Record<string, string>> = {pngblip: 'image/png', jpegblip: 'image/jpeg'};

/**
 * Returns the pictures in RTF, in order. Word's HTML only references files on its own disk; its RTF contains the
 * pictures.
 */
export function rtfPictures(rtf: string): File[] {
  return Array.from(rtf.matchAll(/\\(pngblip|jpegblip)\b/g), ({0: mark, 1: name = '', index}) => {
    const type = TYPES[name] ?? '';
    return new File([bytesOf(digitsAfter(rtf, index + mark.length))], `pasted.${type.split('/')[1]}`, {type});
  });
}

/** Returns the hex digits up to the end of a group, without its control words and nested groups. */
function digitsAfter(rtf: string, start: number): string {
  const parts: string[] = [];
  let [depth, from] = [0, start];
  for (const brace of rtf.slice(start).matchAll(/[{}]/g)) {
    const at = start + brace.index;
    if (depth === 0) parts.push(rtf.slice(from, at));
    depth += brace[0] === '{' ? 1 : -1;
    if (depth < 0) break;
    from = at + 1;
  }
  return parts.join(' ').replace(/\\[a-z]+-?\d*|\s+/gi, '');
}

function bytesOf(digits: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(digits.length >> 1);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}
