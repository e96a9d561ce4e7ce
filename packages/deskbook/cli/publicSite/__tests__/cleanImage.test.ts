import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {cleanImage} from '../cleanImage';

const image = sharp({create: {width: 6, height: 4, channels: 3, background: '#336699'}});
const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/">A secret</x:xmpmeta>';
const EXIF = {IFD0: {Copyright: 'A secret', Orientation: '6'}};

describe('an image on the public site', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)('has no metadata: %s', async (format) => {
    const original = await image.clone().withExif(EXIF).withXmp(XMP).toFormat(format).toBuffer();
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
    const svg = `<?xml version="1.0"?><!-- a --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/" xmlns:sodipodi="http://sodipodi.org/" xmlns:rdf="http://www.w3.org/rdf" inkscape:export-filename="b.png" data-name="c">
<metadata><rdf:li a="/>">d<rdf:li/>d<rdf:li>d</rdf:li>d</rdf:li></metadata><metadata/><rdf:li>d<rdf:li>d</rdf:li>d</rdf:li><inkscape:page label="e > f"/><sodipodi:view><inkscape:grid/>g</sodipodi:view>
<style>/* h */ rect { fill: #123456 }</style><title>The title</title><use xlink:href="#x" xml:space="preserve"/></svg>`;
    const clean = await cleanImage(Buffer.from(svg), 'drawing.svg');
    expect(clean.toString().replace(/\s*\n\s*/g, '\n')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/" xmlns:sodipodi="http://sodipodi.org/" xmlns:rdf="http://www.w3.org/rdf">\n' +
        '<style>rect { fill: #123456 }</style><title>The title</title><use xlink:href="#x" xml:space="preserve"/></svg>',
    );
  });

  it('has no descriptions of layers and nothing that is hidden', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><title>A</title><desc>B</desc>
<g display="none"><text>secret</text></g><g style="fill: red; display:none"><text>secret</text></g><text visibility="hidden">secret</text>
<g visibility="hidden"><text visibility="visible">C</text></g><g><desc>secret</desc><title>D</title><text>E</text></g>
<linearGradient id="f" display="none"/><rect fill="url(#f)"/></svg>`;
    const clean = (await cleanImage(Buffer.from(svg), 'drawing.svg')).toString();
    expect(clean).not.toContain('secret');
    expect(clean.match(/>[A-E]<|linearGradient/g)).toEqual(['>A<', '>B<', '>C<', '>D<', '>E<', 'linearGradient']);
  });

  it("can't be cleaned if it isn't XML, or is in a format that nothing can write", async () => {
    await expect(cleanImage(Buffer.from('<svg><a></svg>'), 'drawing.svg')).rejects.toThrow();
    await expect(cleanImage(Buffer.from('no image'), 'photo.jpg')).rejects.toThrow();
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
