import {readdirSync} from 'node:fs';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {strToU8, zipSync} from 'fflate';
import {expect, it} from 'vitest';
import {importDocument} from '../node/importDocument';
import {docxFile, p, picture, r, STYLES, style, styled} from './docxFile';
import {importInto} from './importInto';

/** Tries to import something, and returns the message and what is in the site then. */
async function refuse(bytes: Buffer, name = 'notes.docx', files: Record<string, string> = {}) {
  const siteDir = temporarySite(files);
  const newPage = (title: string) => `---\ntitle: ${title}\n---\n`;
  const outcome = await importDocument({name, bytes}, {siteDir, folder: 'docs', newPage}).then(
    ({paths}) => `imported as ${paths}`,
    (error: Error) => error.message,
  );
  return {outcome, files: readdirSync(siteDir, {recursive: true, encoding: 'utf8'})};
}

const documentXml = (xml: string | Uint8Array) =>
  docxFile('', {more: {'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml}});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Changes what the list of files says of the size of the document. */
function lie(bytes: Buffer, size: number): Buffer {
  const name = bytes.lastIndexOf('word/document.xml');
  bytes.writeUInt32LE(size, name - 46 + 24);
  return bytes;
}

/** Lets every entry use the bytes of the largest one. */
function overlap(bytes: Buffer): Buffer {
  const heads: number[] = [];
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1, 'latin1'))
    heads.push(at);
  const largest = heads.reduce((one, other) =>
    bytes.readUInt32LE(other + 20) > bytes.readUInt32LE(one + 20) ? other : one,
  );
  for (const head of heads) {
    bytes.copy(bytes, head + 20, largest + 20, largest + 28);
    bytes.copy(bytes, head + 42, largest + 42, largest + 46);
  }
  return bytes;
}

const noise = Uint8Array.from({length: 50_000}, (_, at) => (at * 7919 * (at % 251)) % 256);
const large = new Uint8Array(20_000_000).fill(32);

it.each([
  ['a bomb', () => documentXml(large), /would fill 20 MB when unpacked, more than any document\.$/],
  ['a bomb that says it is small', () => lie(documentXml(large), 1000), /is damaged/],
  ['files that share their bytes', () => overlap(docxFile('', {more: {'a.xml': noise, 'b.xml': noise}})), /is damaged/],
  [
    'thousands of files',
    () =>
      Buffer.from(zipSync(Object.fromEntries(Array.from({length: 5001}, (_, at) => [`${at}.xml`, new Uint8Array()])))),
    /has 5001 files in it, more than any document\.$/,
  ],
  [
    'deep XML',
    () => documentXml(`<w:document ${W}><w:body>${'<w:sdt>'.repeat(5000)}`),
    /is too large or too deeply nested/,
  ],
  ['a file that is cut off', () => docxFile(p('Hello')).subarray(0, 700), /is damaged: its end is missing/],
  ['a file with holes', () => docxFile(p('Hello')).fill(0, 60, 400), /is damaged/],
  ['no XML', () => documentXml('Hello'), /is damaged: a part of it has no content/],
  ['no document', () => documentXml(`<w:document ${W}/>`), /is damaged, or not a Word document/],
  ['no text', () => docxFile(p('')), /notes\.docx has no text in it\.$/],
  ['another package', () => Buffer.from(zipSync({'a.txt': strToU8('Hello')})), /is not a Word or LibreOffice document/],
  ['an empty file', () => Buffer.alloc(0), /is not one of these formats: \.docx/],
  ['a text', () => Buffer.from('Hello'), /is not one of these formats: \.docx/],
  ['an old document', () => Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), /old Word format, or locked/],
  ['a PDF', () => Buffer.from('%PDF-1.7'), /is a PDF/],
  ['RTF', () => Buffer.from('{\\rtf1'), /is an RTF file/],
  ['a document that is too large', () => Buffer.alloc(100_000_001), /is larger than 100 MB/],
])('refuses %s with a message, and writes nothing', async (_, make, message) => {
  const {outcome, files} = await refuse(make());
  expect(outcome).toMatch(/^notes\.docx .*\.$/);
  expect(outcome).toMatch(message);
  expect(files).toEqual([]);
});

it('refuses a web page that is nested too deeply', async () => {
  const {outcome} = await refuse(Buffer.from('<div>'.repeat(60_000)), 'deep.html');
  expect(outcome).toBe('deep.html is too large or too deeply nested.');
});

it('never expands a document’s entities, or reads files for them', async () => {
  const entities = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
  const xml = `${entities}<w:document ${W}><w:body><w:p><w:r><w:t>A &amp; &b; &c;</w:t></w:r></w:p></w:body></w:document>`;
  expect((await importInto(documentXml(xml))).body).toBe('A & \\&b; \\&c;');
});

it('reads no picture from outside the package, whatever its path', async () => {
  const {body} = await importInto(
    docxFile(p(r('Here: ') + picture('x')), {
      more: {
        'word/_rels/document.xml.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" Type="a/image" Target="../../../../etc/passwd"/></Relationships>',
        ),
      },
    }),
  );
  expect(body).toBe('Here:');
});

it('survives styles that inherit from each other, and tables with a billion columns', async () => {
  const styles = [
    style('A', 'Ours', '<w:basedOn w:val="B"/>'),
    style('B', 'Theirs', '<w:basedOn w:val="A"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
  ].join('');
  const row = (properties: string, cell: string) =>
    `<w:tr><w:trPr>${properties}</w:trPr><w:tc><w:tcPr>${cell}</w:tcPr>${p('x')}</w:tc><w:tc>${p('y')}</w:tc></w:tr>`;
  const {body} = await importInto(
    docxFile(
      styled('A', 'Heading') +
        `<w:tbl>${row('<w:gridBefore w:val="1000000000"/>', '')}${row('', '<w:gridSpan w:val="1000000000"/>')}</w:tbl>`,
      {styles},
    ),
  );
  expect(body).toMatch(/^## Heading\n\n\| {3}\|/);
  expect(body.length).toBeLessThan(5000);
});

it('stays within its folder, whatever a title says', async () => {
  const {files} = await importInto(docxFile(styled('Title', '../../../tmp/evil') + p('x'), {styles: STYLES}));
  expect(Object.keys(files)).toEqual(['tmp-evil.md']);
});

it('produces nothing that runs', async () => {
  const html = `<p onclick="alert(1)">A <a href="javascript:alert(1)">link</a> &lt;script>alert(2)&lt;/script> <svg onload=alert(3)></svg></p>
    <img src=x onerror=alert(4)><p>&lt;img src=x onerror=alert(5)></p>`;
  const {body} = await importInto(Buffer.from(html), {name: 'page.html'});
  expect(body).toBe('A link \\<script>alert(2)\\</script>\n\n\\<img src=x onerror=alert(5)>');
});

it('overwrites nothing, and leaves nothing behind from a document that it could not finish', async () => {
  const bytes = docxFile(styled('Title', 'Holds') + p('x'), {styles: STYLES});
  const {outcome, files} = await refuse(bytes, 'a.docx', {'docs/holds.md': 'Mine'});
  expect(outcome).toBe('docs/holds.md already exists. Choose another folder, or move that page first.');
  expect(files).toEqual(['docs', 'docs/holds.md']);
});

it('removes the pages and pictures that it has written if one fails', async () => {
  const siteDir = temporarySite({});
  let count = 0;
  const newPage = (title: string) => {
    if (++count === 3) throw new Error('full');
    return `---\ntitle: ${title}\n---\n`;
  };
  const bytes = docxFile(
    styled('Title', 'Desk') + ['A', 'B', 'C'].map((name) => styled('Heading1', name) + p('x')).join(''),
    {
      styles: STYLES,
    },
  );
  const importing = importDocument({name: 'a.docx', bytes}, {siteDir, folder: 'docs', split: 1, newPage});
  await expect(importing).rejects.toThrow('full');
  expect(readdirSync(siteDir, {recursive: true, encoding: 'utf8'}).filter((file) => file.includes('.'))).toEqual([]);
});
