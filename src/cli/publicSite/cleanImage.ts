import {extname} from 'node:path';

/** Removes an image's metadata: a photo's location, a drawing's comments and layers. */
export async function cleanImage(content: Buffer, path: string): Promise<Buffer> {
  const extension = extname(path).toLowerCase();
  if (extension === '.svg') return Buffer.from(await cleanDrawing(content.toString()));
  return PIXELS.test(extension) ? cleanPixels(content) : content;
}

const PIXELS = /^\.(?:png|jpe?g|jpe|jfif|gif|webp|avif|tiff?)$/;
/** Too high to see any loss. */
const QUALITY = 92;

async function cleanPixels(content: Buffer): Promise<Buffer> {
  const {default: sharp} = await import('sharp');
  const image = sharp(content, {animated: true}).autoOrient();
  const {format} = await image.metadata();
  return image.toFormat(format === 'heif' ? 'avif' : format, {quality: QUALITY}).toBuffer();
}

/** Comments and processing instructions. */
const ASIDES = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g;
/** Elements of drawing programs, such as `inkscape:page`, that contain none of the same name. */
const FOREIGN_ELEMENT =
  /<((?!svg:)[\w-]+:[\w-]+|(?:svg:)?metadata)(?=[\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*?(?:\/>|>(?:(?!<\1[\s/>])[\s\S])*?<\/\1\s*>)/g;
const FOREIGN_ATTRIBUTE = /\s(?:(?!xlink:|xml:|xmlns:)[\w-]+:|data-)[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g;
const TAG = /<[A-Za-z](?:"[^"]*"|'[^']*'|[^"'>])*>/g;
const STYLES = /(<style\b[^>]*>)([\s\S]*?)(?=<\/style\s*>)/g;
const EMBEDDED = /data:image\/(?:png|jpe?g|gif|webp);base64,([\w+/=\s]+)/g;

async function cleanDrawing(svg: string): Promise<string> {
  const clean = withoutElements(svg.replace(ASIDES, ''))
    .replace(TAG, (tag) => tag.replace(FOREIGN_ATTRIBUTE, ''))
    .replace(STYLES, (_, opening: string, rules: string) => opening + rules.replace(/\/\*[\s\S]*?\*\//g, ''));
  const images = await Promise.all(
    Array.from(clean.matchAll(EMBEDDED), async ([, data = '']) => cleanPixels(Buffer.from(data, 'base64'))),
  );
  return clean.replace(EMBEDDED, (url, data: string) => url.replace(data, images.shift()?.toString('base64') ?? ''));
}

/** Removes nested elements from the inside out. */
function withoutElements(svg: string): string {
  const fewer = svg.replace(FOREIGN_ELEMENT, '');
  return fewer === svg ? svg : withoutElements(fewer);
}
