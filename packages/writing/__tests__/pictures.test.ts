import {mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {photo} from '@deskbook/engine/images/__tests__/photo';
import sharp from 'sharp';
import {expect, it} from 'vitest';
import {addPicture} from '../pictures';

const PAGE = 'docs/procedures/load-receipt-paper.md';

const add = (siteDir: string, bytes: Uint8Array, name = 'IMG_0012.JPG', page = PAGE) =>
  addPicture(siteDir, page, bytes, name);

const screen = (width: number, height: number) =>
  sharp({create: {width, height, channels: 3, background: '#fff'}})
    .composite([{input: {create: {width: 40, height: 20, channels: 3, background: '#036'}}, left: 5, top: 5}])
    .png();

it('turns a photograph upright, and takes away where and with what it was taken', async () => {
  const siteDir = temporarySite({[PAGE]: ''});
  const taken = await photo(400, 200)
    .jpeg()
    .withExif({IFD0: {Model: 'SpyCam 3000'}, IFD3: {GPSLatitude: '38/1 46/1 0/1'}})
    .withMetadata({orientation: 6})
    .toBuffer();
  expect(taken.includes('SpyCam')).toBe(true);

  const picture = await add(siteDir, taken);

  expect(picture).toEqual({
    path: 'docs/procedures/img/load-receipt-paper-1.jpg',
    url: 'img/load-receipt-paper-1.jpg',
    width: 200,
    height: 400,
  });
  const written = readFileSync(join(siteDir, picture.path));
  const {exif, orientation, width, height} = await sharp(written).metadata();
  expect({exif, orientation, width, height}).toEqual({width: 200, height: 400});
  expect(written.includes('SpyCam')).toBe(false);
});

it('makes a large picture as large as a page can show it, and leaves a small one', async () => {
  const siteDir = temporarySite({[PAGE]: ''});
  const large = await photo(3000, 1500).jpeg().toBuffer();
  expect(await add(siteDir, large)).toMatchObject({width: 1600, height: 800});
  expect(await add(siteDir, await screen(120, 90).toBuffer())).toMatchObject({width: 120, height: 90});
});

it('keeps a screen as PNG, and a photograph as JPEG whatever it was saved as', async () => {
  const siteDir = temporarySite({[PAGE]: ''});
  const see = async (bytes: Uint8Array) => (await add(siteDir, bytes)).path.split('.').at(-1);
  expect(await see(await screen(800, 600).toBuffer())).toBe('png');
  expect(await see(await photo(800, 600).png().toBuffer())).toBe('jpg');
  expect(await see(await photo(800, 600).ensureAlpha(0.5).png().toBuffer())).toBe('png');
  expect(await see(await photo(80, 60).webp().toBuffer())).toBe('webp');
  expect(await see(await photo(80, 60).tiff().toBuffer())).toBe('jpg');
});

it('lets what moves go on moving', async () => {
  const siteDir = temporarySite({[PAGE]: ''});
  const frames = await Promise.all(
    ['red', 'blue'].map((background) =>
      sharp({create: {width: 20, height: 10, channels: 3, background}})
        .png()
        .toBuffer(),
    ),
  );
  const moving = await sharp(frames, {join: {animated: true}})
    .gif()
    .toBuffer();
  const picture = await add(siteDir, moving);
  expect(picture).toMatchObject({width: 20, height: 10});
  expect(await sharp(join(siteDir, picture.path)).metadata()).toMatchObject({format: 'gif', pages: 2});
});

it('takes the next number that no picture of the page has, and overwrites nothing', async () => {
  const siteDir = temporarySite({
    'docs/procedures/img/load-receipt-paper-1.svg': 'drawing',
    'docs/procedures/img/Load-Receipt-Paper-2.PNG': 'old',
  });
  const png = await screen(50, 50).toBuffer();
  const added = await Promise.all([add(siteDir, png), add(siteDir, png), add(siteDir, png)]);
  expect(added.map(({url}) => url).toSorted()).toEqual(
    [3, 4, 5].map((number) => `img/load-receipt-paper-${number}.png`),
  );
  expect(readFileSync(join(siteDir, 'docs/procedures/img/load-receipt-paper-1.svg'), 'utf8')).toBe('drawing');
});

it('names the pictures of the first page of a folder after the folder', async () => {
  const siteDir = temporarySite({});
  mkdirSync(join(siteDir, 'docs/manuals/win'), {recursive: true});
  const {url} = await add(siteDir, await screen(50, 50).toBuffer(), 'a.png', 'docs/manuals/win/index.md');
  expect(url).toBe('img/win-1.png');
});

const HEIC = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic'),
  Buffer.from([0, 0, 0, 0]),
  Buffer.from('mif1heic'),
  Buffer.alloc(200),
]);

it.each([
  ['a photo of an iPhone', HEIC, /^IMG_0012.JPG is in HEIC, .* Save it as JPEG, and add it again\.$/],
  ['nothing', Buffer.alloc(0), /is not a picture that can be read/],
  ['a text', Buffer.from('Hello'), /^IMG_0012.JPG is not a picture that can be read/],
  ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), /not a picture/],
  ['half a picture', 'half', /not a picture/],
  ['too many bytes', Buffer.alloc(40_000_001), /is larger than 40 MB/],
  ['a bomb', 'bomb', /has more than 120 million pixels/],
])('refuses %s in words, and writes nothing', async (_, bytes, message) => {
  const siteDir = temporarySite({[PAGE]: ''});
  const made: Record<string, () => Promise<Buffer>> = {
    half: async () => (await photo(300, 300).png().toBuffer()).subarray(0, 2000),
    bomb: () =>
      sharp({create: {width: 12000, height: 12000, channels: 3, background: '#000'}})
        .png()
        .toBuffer(),
  };
  const content = typeof bytes === 'string' ? await (made[bytes] as () => Promise<Buffer>)() : bytes;
  await expect(add(siteDir, content)).rejects.toThrow(message);
  expect(readdirSync(join(siteDir, 'docs/procedures'))).toEqual(['load-receipt-paper.md']);
});
