import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {cleanImage} from '../cleanImage';

const image = sharp({create: {width: 6, height: 4, channels: 3, background: '#336699'}});
const EXIF = {IFD0: {Copyright: 'A secret', Orientation: '6'}};

describe('an image on the public site', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('has no metadata: %s', async (format) => {
    const original = await image.clone().withExif(EXIF).toFormat(format).toBuffer();
    expect(original.includes('A secret')).toBe(true);
    const clean = await cleanImage(original, `photo.${format}`);
    const {exif, xmp, comments, ...shown} = await sharp(clean).metadata();
    expect([clean.includes('A secret'), exif, xmp, comments]).toEqual([false, undefined, undefined, undefined]);
    expect(shown.format).toBe(format === 'avif' ? 'heif' : format);
  });

  it('is rotated as the camera recorded', async () => {
    const original = await image.clone().withMetadata({orientation: 6}).jpeg().toBuffer();
    const {width, height} = await sharp(await cleanImage(original, 'photo.JPG')).metadata();
    expect([width, height]).toEqual([4, 6]);
  });

  it('has no comments and no data of drawing programs', async () => {
    const svg = `<?xml version="1.0"?><!-- a --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/" inkscape:export-filename="b.png" data-name="c">
<metadata><rdf:li a="/>">d<rdf:li/>d<rdf:li>d</rdf:li>d</rdf:li></metadata><metadata/><rdf:li>d<rdf:li>d</rdf:li>d</rdf:li><inkscape:page label="e > f"/><sodipodi:view><inkscape:grid/>g</sodipodi:view>
<style>/* h */ rect { fill: #123456 }</style><title>The title</title><use xlink:href="#x" xml:space="preserve"/></svg>`;
    const clean = await cleanImage(Buffer.from(svg), 'drawing.svg');
    expect(clean.toString().replace(/\s*\n\s*/g, '\n')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/">\n' +
        '<style> rect { fill: #123456 }</style><title>The title</title><use xlink:href="#x" xml:space="preserve"/></svg>',
    );
  });

  it('contains only clean images', async () => {
    const photo = await image.clone().withExif(EXIF).jpeg().toBuffer();
    const address = (content: Buffer) => `data:image/jpeg;base64,${content.toString('base64')}`;
    const svg = `<svg><image href="${address(photo)}"/><image href='${address(photo)}'/></svg>`;
    const clean = (await cleanImage(Buffer.from(svg), 'drawing.svg')).toString();
    const inside = Array.from(clean.matchAll(/base64,([^"']+)/g), ([, data = '']) => Buffer.from(data, 'base64'));
    expect(inside.map((content) => content.includes('A secret'))).toEqual([false, false]);
    expect((await sharp(inside[1]).metadata()).format).toBe('jpeg');
  });

  it("is unchanged if it isn't an image", async () => {
    const content = Buffer.from('%PDF-1.7');
    expect(await cleanImage(content, 'form.pdf')).toBe(content);
  });
});
