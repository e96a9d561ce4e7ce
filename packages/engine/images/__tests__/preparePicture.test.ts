import {readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {encodeImage} from '../node/encodeImage';
import {measureImage} from '../node/measureImage';
import {preparePicture} from '../node/preparePicture';
import {fileForBundler, safeName} from '../node/safeName';
import {folderOf, readCached} from '../node/variantCache';
import {photo} from './photo';

async function siteWith(name: string, image: Promise<Buffer>) {
  const siteDir = temporarySite({});
  const file = join(siteDir, name);
  writeFileSync(file, await image);
  return {file, cacheDir: join(siteDir, 'cache')};
}

describe('the measure of an image', () => {
  it.each(['png', 'jpeg', 'webp', 'avif', 'gif'] as const)('is read from %s', async (format) => {
    const image = await photo(60, 40).toFormat(format).toBuffer();
    expect(await measureImage(image)).toMatchObject({width: 60, height: 40, isAnimated: false});
  });

  it('is read from an SVG with only a viewBox', async () => {
    const image = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>');
    expect(await measureImage(image)).toMatchObject({width: 40, height: 20, format: 'svg'});
  });

  it('is that of the displayed image if the camera was rotated', async () => {
    const image = await photo(60, 40).withMetadata({orientation: 6}).jpeg().toBuffer();
    expect(await measureImage(image)).toMatchObject({width: 40, height: 60});
  });

  it('is that of a single frame if there are several', async () => {
    const frames = await Promise.all(
      ['red', 'blue'].map((background) =>
        sharp({create: {width: 60, height: 40, channels: 3, background}})
          .png()
          .toBuffer(),
      ),
    );
    const image = await sharp(frames, {join: {animated: true}})
      .gif({delay: [100, 100]})
      .toBuffer();
    expect(await measureImage(image)).toEqual({width: 60, height: 40, format: 'gif', isAnimated: true});
  });

  it('is refused if the file is not an image', async () => {
    await expect(measureImage(Buffer.from('not an image'))).rejects.toThrow('unsupported image format');
  });
});

describe('an encoded image', () => {
  const metadataOf = async (image: Buffer) => {
    const measure = await measureImage(image);
    return Promise.all((await encodeImage(image, measure)).map(({content}) => sharp(content).metadata()));
  };

  it('is upright and has no camera metadata', async () => {
    const image = await photo(600, 400)
      .withExif({IFD0: {Copyright: 'A name'}, IFD3: {GPSLatitude: '51/1 30/1 0/1'}})
      .withMetadata({orientation: 6})
      .jpeg()
      .toBuffer();
    for (const metadata of await metadataOf(image)) {
      expect(metadata).toMatchObject({width: 400, height: 600});
      expect(metadata.exif).toBeUndefined();
    }
  });

  it('stays transparent', async () => {
    const image = sharp({create: {width: 60, height: 40, channels: 4, background: {r: 0, g: 90, b: 0, alpha: 0.5}}});
    for (const metadata of await metadataOf(await image.png().toBuffer())) expect(metadata.hasAlpha).toBe(true);
  });

  it('is lossless if that makes a two-color drawing smaller', async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><path stroke="#000" d="M0 0l400 200"/></svg>';
    const image = await sharp(Buffer.from(drawing)).flatten({background: '#fff'}).threshold(128).png().toBuffer();
    const encoded = await encodeImage(image, await measureImage(image));
    const webp = encoded.find(({format}) => format === 'webp')?.content as Buffer;
    expect(await sharp(webp).raw().toBuffer()).toEqual(await sharp(image).toColourspace('srgb').raw().toBuffer());
  });

  it.each(['b-w', 'rgb16', 'cmyk'] as const)('is made from %s colors too', async (colors) => {
    const image = photo(60, 40).toColourspace(colors);
    const encoded = await metadataOf(await (colors === 'cmyk' ? image.jpeg() : image.png()).toBuffer());
    expect(encoded.map(({width}) => width)).toEqual([60, 60]);
  });

  it('is refused if the file is truncated', async () => {
    const image = (await photo(600, 400).jpeg().toBuffer()).subarray(0, 3000);
    await expect(encodeImage(image, {width: 600, format: 'jpeg'})).rejects.toThrow('premature end');
  });
});

describe('the cache', () => {
  it('keeps what was made, and is read once per file', async () => {
    const {file, cacheDir} = await siteWith('Größe & Maß 1.png', photo(1000, 600).png().toBuffer());
    const first = preparePicture(file, cacheDir);
    expect(preparePicture(file, cacheDir)).toBe(first);
    const {measure, variants} = await first;

    expect(measure).toMatchObject({width: 1000, height: 600});
    expect(variants.map(({format, width}) => `${format} ${width}`)).toEqual(
      ['avif', 'webp'].flatMap((format) => [`${format} 480`, `${format} 1000`]),
    );
    for (const {file: path, bytes} of variants) {
      expect(path).toMatch(/[/\\]gro-e-ma-1-\d+\.(?:avif|webp)$/);
      expect(statSync(path).size).toBe(bytes);
    }
    const [folder = ''] = readdirSync(cacheDir);
    expect(readCached(join(cacheDir, folder))).toEqual({measure, variants});
  });

  it('is not trusted if one of its files is missing', async () => {
    const {file, cacheDir} = await siteWith('a.png', photo(100, 60).png().toBuffer());
    const {variants} = await preparePicture(file, cacheDir);
    rmSync(variants[0]?.file ?? '');
    expect(readCached(join(cacheDir, readdirSync(cacheDir)[0] ?? ''))).toBeUndefined();
  });

  it('differs by content, name and encoder', () => {
    const keys = [
      folderOf('', Buffer.from('a'), 'name', {vips: '1'}),
      folderOf('', Buffer.from('b'), 'name', {vips: '1'}),
      folderOf('', Buffer.from('a'), 'other', {vips: '1'}),
      folderOf('', Buffer.from('a'), 'name', {vips: '2'}),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  it('has only the size of images that stay as they are', async () => {
    const {file, cacheDir} = await siteWith('a.webp', photo(1000, 600).webp().toBuffer());
    expect((await preparePicture(file, cacheDir)).variants).toEqual([]);
  });
});

describe('the name of a file', () => {
  it.each([
    ["Foto größe 'x' 1.jpg", 'foto-gro-e-x-1'],
    ['図.png', 'image'],
    ['a, b 480w.png', 'a-b-480w'],
  ])('%j needs no escaping in a list of addresses', (file, name) => {
    expect(safeName(file)).toBe(name);
  });

  it('changes if the bundler would misread it', async () => {
    const {file, cacheDir} = await siteWith('a#b!c.png', photo(10, 10).png().toBuffer());
    expect(fileForBundler(file, cacheDir)).toMatch(/[/\\]a-b-c\.png$/);
    expect(fileForBundler('/docs/a b.png', cacheDir)).toBe('/docs/a b.png');
  });
});
