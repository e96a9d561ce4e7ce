import {join} from 'node:path';
import {writeIn} from '@deskbook/content/__tests__/temporarySite';
import {EXTENSIONS} from '@deskbook/deskbook/plugins';
import type {Author} from '@deskbook/editor/api';
import {expect, it, vi} from 'vitest';
import type {openRenderer, Renderer} from '../preview/renderer';
import {recordConflicts} from '../workspace/conflicts';
import {WritingSite} from '../writingSite';
import {git} from './temporaryRepository';
import {PAGE, siteToWrite, TEXT} from './writingServerFor';

const ANN: Author = {name: 'ann', role: 'author', fullName: 'Ann Oakes'};
const BEN: Author = {name: 'ben', role: 'editor'};

async function openSite(openPreviews: typeof openRenderer, siteDir = siteToWrite()) {
  const folders = {buildDir: join(siteDir, 'build'), editorDir: join(siteDir, 'editor')};
  return WritingSite.open({
    siteDir,
    ...folders,
    findServer: () => 'server',
    deskbook: [],
    extensions: EXTENSIONS,
    openPreviews,
    ...{log: () => {}, version: '1.2.3'},
  });
}

it('draws a page again if a release comes while it is drawn', async () => {
  let stop = (_html: string) => {};
  const stopped = new Promise<string>((done) => {
    stop = done;
  });
  const before: Renderer = {render: () => stopped, close: () => stop('It has stopped')};
  const after: Renderer = {render: async () => 'the page', close: () => {}};
  const site = await openSite(vi.fn<typeof openRenderer>().mockResolvedValueOnce(before).mockResolvedValueOnce(after));
  const preview = site.preview(await site.siteOf(ANN), PAGE);
  await site.takeRelease();
  expect(await preview).toBe('the page');
});

it('tells everybody on a page who else is there, and what others have published in the same lines', async () => {
  const siteDir = siteToWrite();
  const site = await openSite(() => Promise.reject(new Error('No previews here')), siteDir);
  const [ann, ben] = [await site.siteOf(ANN), await site.siteOf(BEN)];
  expect(await site.heartbeat(ann, PAGE)).toMatchObject({others: []});
  expect(await site.heartbeat(ben, PAGE)).toMatchObject({others: ['Ann Oakes']});

  writeIn(ann.workspace.dir, PAGE, 'Ann’s words.\n');
  expect(await site.heartbeat(ann, PAGE)).toEqual({others: ['ben'], version: expect.any(String)});
  recordConflicts(ann.workspace, [PAGE], git(siteDir, 'rev-parse', 'HEAD'));
  expect(await site.heartbeat(ann, PAGE)).toMatchObject({published: TEXT});
  expect(await site.heartbeat(ben, PAGE)).not.toHaveProperty('published');
  await ann.keepDraft(PAGE);
  expect(await site.heartbeat(ann, PAGE)).not.toHaveProperty('published');
});
