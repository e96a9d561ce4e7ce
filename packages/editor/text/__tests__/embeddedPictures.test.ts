// @vitest-environment jsdom
import {expect, it} from 'vitest';
import {embeddedPictures} from '../paste/pasteAndDrop';

const PNG = '89504e470d0a1a0a00ff';
const rtf = (...pictures: string[]) => `{\\rtf1\\ansi{\\*\\generator Word;}\\pard Text ${pictures.join('\\par ')}}`;
const inRtf = (kind: string, digits: string) =>
  `{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn a}}}\\picw10\\pich5\\${kind}\\bliptag-123\\blipupi96{\\*\\blipuid 0123abcd}\r\n${digits.slice(0, 8)}\r\n${digits.slice(8)}}}{\\nonshppict{\\pict\\wmetafile8 0100}}`;
const image = (name: string) => `<img src="file:///C:/Temp/${name}">`;

async function keep(html: string, rich: string) {
  const added: File[] = [];
  const text = await embeddedPictures(html, rich, async (file) => ({url: `img/page-${added.push(file)}.png`}));
  return {text, added};
}

it('takes the pictures of Word from the rich text that it copies beside', async () => {
  const {text, added} = await keep(
    image('a.png') + image('b.jpg'),
    rtf(inRtf('pngblip', PNG), inRtf('jpegblip', 'ffd8ff00')),
  );
  expect(text).toBe('<img src="img/page-1.png"><img src="img/page-2.png">');
  expect(added.map(({type}) => type)).toEqual(['image/png', 'image/jpeg']);
  const reader = new FileReader();
  const bytes = new Promise((done) => {
    reader.onload = () => done(Buffer.from(reader.result as ArrayBuffer).toString('hex'));
  });
  reader.readAsArrayBuffer(added[0] as File);
  expect(await bytes).toBe(PNG);
});

it('leaves them where nobody knows which is which, and keeps those within the text', async () => {
  const data = '<img src="data:image/png;base64,iVBORw==">';
  const {text, added} = await keep(image('a.wmf') + image('b.png') + data, rtf(inRtf('pngblip', PNG)));
  expect(text).toBe(`${image('a.wmf')}${image('b.png')}<img src="img/page-1.png">`);
  expect(added).toHaveLength(1);
});

it('changes nothing in a text without pictures', async () => {
  expect((await keep('<b>Words</b>', rtf())).text).toBe('<b>Words</b>');
});
