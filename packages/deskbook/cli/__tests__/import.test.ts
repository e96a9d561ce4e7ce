import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {docxFile, p, picture, r, STYLES, styled} from '@deskbook/import/__tests__/docxFile';
import {DISTRICT, dot} from '@deskbook/import/__tests__/importInto';
import {expect, it} from 'vitest';
import {runDeskbook} from './runDeskbook';

it('imports a folder, lists what is lost, and continues after an unreadable file', async () => {
  const folder = temporarySite({
    'docs/district.yml': DISTRICT,
    'old/b.doc.docx': 'no',
    'old/~$a.docx': 'lock',
    'old/notes.txt': '',
  });
  const comment = `<w:comment w:id="1" w:author="Ann">${p('Sure?')}</w:comment>`;
  const text =
    styled('Title', 'Close up') +
    p(`${r('Lock it.')}<w:r><w:commentReference w:id="1"/></w:r>`) +
    p(picture('door', 'The door'));
  const media = {'door.png': await dot('red')};
  writeFileSync(join(folder, 'old/a.docx'), docxFile(text, {styles: STYLES, comments: comment, media}));
  writeFileSync(join(folder, 'old/c.html'), '<h1>Open up</h1><p>Unlock it.</p>');

  const {status, stdout, stderr} = runDeskbook(folder, ['import', 'old']);

  expect(stdout).toBe(`old/a.docx is now docs/procedures/close-up.md.
Check these places:
  paragraph 2, "Lock it.": a comment by Ann was left out: "Sure?"
old/c.html is now docs/procedures/open-up.md.
`);
  expect({status, stderr}).toEqual({
    status: 1,
    stderr: 'b.doc.docx is not one of these formats: .docx, .docm, .odt, .html, .htm.\n',
  });
  expect(readdirSync(join(folder, 'docs/procedures')).toSorted()).toEqual(['close-up.md', 'img', 'open-up.md']);
  const page = readFileSync(join(folder, 'docs/procedures/close-up.md'), 'utf8');
  expect(page).toMatch(/^---\nkind: procedure\ntitle: Close up\n/);
  expect(page).toMatch(/\n---\n\nLock it\.\n\n!\[The door\]\(img\/close-up-1\.png\)\n$/);
});

it("splits a document into a manual's chapters, and only for manuals", () => {
  const folder = temporarySite({'docs/district.yml': DISTRICT});
  const text =
    styled('Title', 'Desk manual') +
    styled('Heading1', 'Opening') +
    p('Unlock.') +
    styled('Heading1', 'Closing') +
    p('Lock.');
  writeFileSync(join(folder, 'a.docx'), docxFile(text, {styles: STYLES}));
  const run = (...args: string[]) => runDeskbook(folder, ['import', 'a.docx', ...args]);

  expect(run('--split', '1').stdout).toBe(
    'a.docx is now docs/manuals/desk-manual/index.md, docs/manuals/desk-manual/opening.md, docs/manuals/desk-manual/closing.md.\n',
  );
  expect(run('--split', '1', '--kind', 'procedure').stderr).toBe('Only manuals have chapters.\n');
});

it('reports missing files', () => {
  const {status, stderr} = runDeskbook(temporarySite({}), ['import', 'gone.docx']);
  expect({status, stderr}).toEqual({
    status: 1,
    stderr: 'There is no docs/district.yml here. Go to the folder of your site.\n',
  });
});
