import {mkdtempSync, readdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {whyNotConfined} from '@deskbook/engine/confine/bubblewrap';
import {docxFile, p, picture} from '@deskbook/import/__tests__/docxFile';
import {importDocument} from '@deskbook/import/node/importDocument';
import sharp from 'sharp';
import {expect, it} from 'vitest';
import {withDecoders} from '../decoder';

/** A decoder that does this when it's asked. */
const program = (code: string) => [process.execPath, '-e', `process.on('message', () => {${code}})`];

const photo = () =>
  sharp({create: {width: 8, height: 6, channels: 3, background: '#336699'}})
    .png()
    .toBuffer();

it('reads pictures and documents as the server itself would', async () => {
  const siteDir = mkdtempSync(join(tmpdir(), 'deskbook-decoder-'));
  const content = await photo();
  const file = docxFile(`${p('Close the branch at six.')}${p(picture('lamp'))}`, {media: {'lamp.png': content}});
  const newPage = (title: string) => `---\ntitle: ${title}\n---\n`;
  const {paths, losses} = await withDecoders((decoders) =>
    importDocument({name: 'Close.docx', bytes: file}, {siteDir, folder: 'docs', newPage}, decoders),
  );
  expect(paths).toEqual(['docs/close.md']);
  expect(losses.filter(({what}) => what.includes('left out'))).toEqual([]);
  expect(readdirSync(join(siteDir, 'docs/img'))).toEqual(['close-1.png']);
}, 60_000);

it('reads one picture after the other without leaving listeners behind', async () => {
  const warnings: string[] = [];
  const note = (warning: Error) => warnings.push(warning.name);
  process.on('warning', note);
  const command = program("process.send({value: {extension: 'png', content: Buffer.alloc(1)}})");
  await withDecoders(
    async ({preparePicture}) => {
      for (let count = 0; count < 20; count++) await preparePicture(Buffer.alloc(1), 'lamp.png');
    },
    {command},
  );
  process.off('warning', note);
  expect(warnings).toEqual([]);
}, 60_000);

it('passes on what is wrong with a file', async () => {
  const bytes = Buffer.from('no picture');
  await expect(withDecoders(({preparePicture}) => preparePicture(bytes, 'lamp.png'))).rejects.toMatchObject({
    message: expect.stringContaining('lamp.png is not a picture that can be read'),
    status: 400,
  });
  await expect(
    withDecoders(async ({readDocument}) => readDocument({name: 'a.pdf', bytes: Buffer.from('%PDF-1.7')})),
  ).rejects.toThrow('is a PDF');
}, 60_000);

it.each([
  ['crashes', 'process.abort()', 60_000],
  ['ends', 'process.exit(0)', 60_000],
  ['hangs', 'for (;;);', 500],
  ['eats memory', 'const all = []; for (;;) all.push(Buffer.alloc(1e8, 1));', 60_000],
  ['answers with a path', "process.send({value: {extension: 'png/../../x', content: Buffer.alloc(1)}})", 60_000],
])(
  'refuses only the file if the decoder %s',
  async (_, code, longest) => {
    const content = await photo();
    await expect(
      withDecoders(({preparePicture}) => preparePicture(content, 'lamp.png'), {command: program(code), longest}),
    ).rejects.toMatchObject({message: expect.stringMatching(/^lamp\.png can’t be read: /), status: 400});
  },
  60_000,
);

it.skipIf(whyNotConfined() !== null)(
  'sees nothing of the server',
  async () => {
    const code = `const fs = require('node:fs');
    const see = (path) => { try { return fs.readdirSync(path); } catch { return []; } };
    const seen = [...see(${JSON.stringify(process.env.HOME ?? '/root')}), ...see('/etc').filter((name) => name === 'passwd'), ...see('/tmp')];
    process.send({message: JSON.stringify([seen, process.env.SECRET_OF_THE_SERVER ?? 'none']), status: 400});`;
    process.env.SECRET_OF_THE_SERVER = 'known';
    const asked = withDecoders(({preparePicture}) => preparePicture(Buffer.from('x'), 'x.png'), {
      command: program(code),
    });
    await expect(asked).rejects.toThrow(JSON.stringify([[], 'none']));
    delete process.env.SECRET_OF_THE_SERVER;
  },
  60_000,
);
