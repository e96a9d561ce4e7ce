import {cpSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite, writeIn} from '@deskbook/content/__tests__/temporarySite';
import {describe, expect, it} from 'vitest';
import {commitAll, git, temporaryRepository} from '../../__tests__/temporaryRepository';
import {discardDraft} from '../../pages/discardChanges';
import {conflictsOf} from '../conflicts';
import {readDraft, saveDraft} from '../draftFiles';
import {draftsOf} from '../draftsOf';
import {openWorkspace} from '../openWorkspace';

const PAGE = 'docs/load-paper.md';
const LINES = ['# Load paper', '', 'Open the lid.', '', 'Put the roll in.', '', 'Close the lid.', ''];
const TEXT = LINES.join('\n');
const LOCAL = {name: 'local', role: 'editor'} as const;
const ANN = {name: 'Ann.O@maple', role: 'author'} as const;

const siteWithPage = () => temporaryRepository({[PAGE]: TEXT, 'docs/other.md': '# Other\n'});

describe('a workspace', () => {
  it('is the folder of the site for the one who is alone', async () => {
    const siteDir = siteWithPage();
    expect((await openWorkspace(siteDir, LOCAL)).dir).toBe(siteDir);
  });

  it('is a working tree of their own for everyone else, which git does not list as files of the site', async () => {
    const siteDir = siteWithPage();
    const {dir} = await openWorkspace(siteDir, ANN);
    expect(dir).toBe(join(siteDir, '.deskbook/write/_41nn_2e_4f_40maple'));
    expect(readFileSync(join(dir, PAGE), 'utf8')).toBe(TEXT);
    expect(git(siteDir, 'status', '--porcelain')).toBe('');
    expect(git(dir, 'branch', '--show-current')).toBe('');
  });

  it('is made for many authors at once', async () => {
    const siteDir = siteWithPage();
    const names = Array.from({length: 12}, (_, index) => `author${index}`);
    const workspaces = await Promise.all(names.map((name) => openWorkspace(siteDir, {name, role: 'author'})));
    for (const {dir} of workspaces) expect(readFileSync(join(dir, PAGE), 'utf8')).toBe(TEXT);
    expect(git(siteDir, 'worktree', 'list').split('\n')).toHaveLength(1 + names.length);
  });

  it('says what is missing where nothing is kept in git', async () => {
    await expect(openWorkspace(temporarySite({}), LOCAL)).rejects.toThrow("isn't in a Git repository");
  });

  it('works where the site is one folder of a repository', async () => {
    const top = temporaryRepository({'staff/docs/a.md': '# A\n'});
    const workspace = await openWorkspace(join(top, 'staff'), ANN);
    await saveDraft(workspace, {...(await readDraft(workspace, 'docs/a.md')), text: '# B\n'});
    expect(await draftsOf(workspace)).toEqual([{path: 'docs/a.md', state: 'changed'}]);
  });

  it.each([
    [
      'git has forgotten it',
      (_dir: string, siteDir: string) => rmSync(join(siteDir, '.git/worktrees'), {recursive: true, force: true}),
    ],
    ['it does not know its repository', (dir: string) => rmSync(join(dir, '.git'))],
    [
      'it names another place',
      (dir: string) => writeFileSync(join(dir, '.git'), 'gitdir: /elsewhere/.git/worktrees/ann\n'),
    ],
  ])('keeps its drafts when %s', async (_, damage) => {
    const siteDir = siteWithPage();
    const before = await openWorkspace(siteDir, ANN);
    await saveDraft(before, {...(await readDraft(before, PAGE)), text: `${TEXT}Mine.\n`});
    writeIn(before.dir, 'docs/new.md', '# New\n');
    rmSync(join(before.dir, 'docs/other.md'));
    damage(before.dir, siteDir);
    const after = await openWorkspace(siteDir, ANN);
    expect(await draftsOf(after)).toEqual([
      {path: PAGE, state: 'changed'},
      {path: 'docs/new.md', state: 'new'},
      {path: 'docs/other.md', state: 'deleted'},
    ]);
    expect((await readDraft(after, PAGE)).text).toBe(`${TEXT}Mine.\n`);
  });

  it('of a copied site has its drafts, and leaves those of the original alone', async () => {
    const siteDir = siteWithPage();
    const original = await openWorkspace(siteDir, ANN);
    writeIn(original.dir, PAGE, `${TEXT}Mine.\n`);
    const copyDir = join(temporarySite({}), 'copy');
    cpSync(siteDir, copyDir, {recursive: true, verbatimSymlinks: true});
    writeIn(copyDir, 'docs/other.md', '# Only here\n');
    const commit = commitAll(copyDir, 'In the copy');
    const copy = await openWorkspace(copyDir, ANN);
    expect(await draftsOf(copy)).toEqual([{path: PAGE, state: 'changed'}]);
    expect(git(copy.dir, 'rev-parse', 'HEAD')).toBe(commit);
    expect(git(original.dir, 'rev-parse', 'HEAD')).not.toBe(commit);
    expect(await draftsOf(await openWorkspace(siteDir, ANN))).toEqual([{path: PAGE, state: 'changed'}]);
  });

  it('is made anew where making it was interrupted', async () => {
    const siteDir = siteWithPage();
    writeIn(siteDir, '.deskbook/write/ann.new/docs/half.md', '# Ha');
    const workspace = await openWorkspace(siteDir, {name: 'ann', role: 'author'});
    expect(await draftsOf(workspace)).toEqual([]);
    expect(existsSync(join(workspace.dir, PAGE))).toBe(true);
  });
});

describe('drafts', () => {
  it('are what differs in the folders of authors', async () => {
    const workspace = await openWorkspace(siteWithPage(), LOCAL);
    writeIn(workspace.dir, PAGE, 'changed');
    writeIn(workspace.dir, 'docs/ä "b".md', 'new');
    writeIn(workspace.dir, 'docs/.half.md.99', 'left behind');
    writeIn(workspace.dir, 'package.json', '{}');
    rmSync(join(workspace.dir, 'docs/other.md'));
    const drafts = [
      {path: PAGE, state: 'changed'},
      {path: 'docs/other.md', state: 'deleted'},
      {path: 'docs/ä "b".md', state: 'new'},
    ];
    expect(await draftsOf(workspace)).toEqual(drafts);
    git(workspace.dir, 'add', '--all');
    expect(await draftsOf(workspace)).toEqual(drafts);
    git(workspace.dir, 'rm', '--quiet', '--cached', PAGE);
    expect(await draftsOf(workspace)).toEqual(drafts);
  });

  it('are gone when they are discarded', async () => {
    const workspace = await openWorkspace(siteWithPage(), ANN);
    writeIn(workspace.dir, PAGE, 'changed');
    writeIn(workspace.dir, 'docs/folder/new.md', 'new');
    rmSync(join(workspace.dir, 'docs/other.md'));
    const paths = (await draftsOf(workspace)).map(({path}) => path);
    await discardDraft(workspace, paths);
    expect(await draftsOf(workspace)).toEqual([]);
    expect(existsSync(join(workspace.dir, 'docs/folder'))).toBe(false);
    expect((await readDraft(workspace, PAGE)).text).toBe(TEXT);
  });
});

describe('a save', () => {
  it('writes what was sent, to the letter, and keeps the byte order mark', async () => {
    const workspace = await openWorkspace(siteWithPage(), LOCAL);
    writeIn(workspace.dir, PAGE, '\uFEFF# Old\r\n');
    const draft = await readDraft(workspace, PAGE);
    expect(draft.text).toBe('# Old\r\n');
    const outcome = await saveDraft(workspace, {...draft, text: '# New\r\nmixed\n'});
    expect(outcome).toMatchObject({isMerged: false, saved: {text: '# New\r\nmixed\n'}});
    expect(readFileSync(join(workspace.dir, PAGE), 'utf8')).toBe('\uFEFF# New\r\nmixed\n');
  });

  it('is merged with a change in other lines', async () => {
    const workspace = await openWorkspace(siteWithPage(), LOCAL);
    const draft = await readDraft(workspace, PAGE);
    writeIn(workspace.dir, PAGE, TEXT.replace('Open the lid.', 'Open it.'));
    const outcome = await saveDraft(workspace, {...draft, text: TEXT.replace('Close the lid.', 'Close it.')});
    const text = TEXT.replace('Open the lid.', 'Open it.').replace('Close the lid.', 'Close it.');
    expect(outcome).toMatchObject({isMerged: true, saved: {text}});
  });

  it('is refused where the same line was changed, and writes nothing', async () => {
    const workspace = await openWorkspace(siteWithPage(), LOCAL);
    const draft = await readDraft(workspace, PAGE);
    const theirs = TEXT.replace('Open the lid.', 'Lift the lid.');
    writeIn(workspace.dir, PAGE, theirs);
    const outcome = await saveDraft(workspace, {...draft, text: TEXT.replace('Open the lid.', 'Open it.')});
    expect(outcome).toMatchObject({conflict: {text: theirs}});
    expect(readFileSync(join(workspace.dir, PAGE), 'utf8')).toBe(theirs);
  });

  it('keeps an odd link of the published page, even if it was gone for a while', async () => {
    const published = `${TEXT}\n[Old](xref:old)\n`;
    const workspace = await openWorkspace(temporaryRepository({[PAGE]: published}), ANN);
    const save = async (text: string) => saveDraft(workspace, {...(await readDraft(workspace, PAGE)), text});

    await save(published.replace('lid', 'cover'));
    await save(TEXT);
    await save(published);
    expect(readFileSync(join(workspace.dir, PAGE), 'utf8')).toBe(published);
    await expect(save(`${published}\n[New](xref:new)\n`)).rejects.toThrow('xref:new');
  });

  it('of twenty at once, each in its own line, keeps all', async () => {
    const lines = Array.from({length: 40}, (_, line) => (line % 2 ? '' : `Line ${line}`));
    const workspace = await openWorkspace(temporaryRepository({[PAGE]: `${lines.join('\n')}\n`}), LOCAL);
    const draft = await readDraft(workspace, PAGE);
    const saves = lines.flatMap((line) =>
      line ? saveDraft(workspace, {...draft, text: draft.text.replace(`${line}\n`, `${line}!\n`)}) : [],
    );
    expect((await Promise.all(saves)).every((outcome) => 'saved' in outcome)).toBe(true);
    expect((await readDraft(workspace, PAGE)).text).toBe(draft.text.replaceAll(/(Line \d+)/g, '$1!'));
  });

  it('takes a save that was sent before the answer to the last one, in any order', async () => {
    const workspace = await openWorkspace(siteWithPage(), LOCAL);
    const draft = await readDraft(workspace, PAGE);
    const save = (words: string, number: number) =>
      saveDraft(workspace, {...draft, text: `${TEXT}${words}\n`, from: {window: 'a', number}});
    await save('Wash yo', 1);
    expect(await save('Wash your hands.', 2)).toMatchObject({isMerged: false});
    // Sent again by the next visit, or late.
    expect(await save('Wash your hands.', 2)).toMatchObject({isMerged: false});
    expect(await save('Wash yo', 1)).toMatchObject({isMerged: true, saved: {text: `${TEXT}Wash your hands.\n`}});
    expect(readFileSync(join(workspace.dir, PAGE), 'utf8')).toBe(`${TEXT}Wash your hands.\n`);
  });

  it('keeps what others wrote between two such saves', async () => {
    const workspace = await openWorkspace(siteWithPage(), LOCAL);
    const draft = await readDraft(workspace, PAGE);
    writeIn(workspace.dir, PAGE, TEXT.replace('# Load paper', '# Load the paper'));
    const save = (words: string, number: number) =>
      saveDraft(workspace, {...draft, text: `${TEXT}${words}\n`, from: {window: 'a', number}});
    await save('Wash yo', 1);
    const text = `${TEXT.replace('# Load paper', '# Load the paper')}Wash your hands.\n`;
    expect(await save('Wash your hands.', 2)).toMatchObject({isMerged: true, saved: {text}});
  });

  it('takes nothing for the same window that is another', async () => {
    const workspace = await openWorkspace(siteWithPage(), LOCAL);
    const draft = await readDraft(workspace, PAGE);
    const save = (words: string, window: string) =>
      saveDraft(workspace, {...draft, text: `${TEXT}${words}\n`, from: {window, number: 1}});
    await save('Wash yo', 'a');
    expect(await save('Wash your hands.', 'b')).toMatchObject({conflict: {text: `${TEXT}Wash yo\n`}});
  });

  it('brings back a page that was removed underneath', async () => {
    const workspace = await openWorkspace(siteWithPage(), LOCAL);
    const draft = await readDraft(workspace, PAGE);
    rmSync(join(workspace.dir, PAGE));
    expect(await saveDraft(workspace, {...draft, text: 'still here'})).toMatchObject({saved: {text: 'still here'}});
  });
});

describe('what is published underneath', () => {
  it('takes the place of what has no draft, is merged with drafts, and leaves those that do not fit', async () => {
    const siteDir = temporaryRepository({
      [PAGE]: TEXT,
      'docs/same-line.md': TEXT,
      'docs/untouched.md': TEXT,
      'docs/gone.md': TEXT,
      'docs/gone-with-draft.md': TEXT,
    });
    const before = await openWorkspace(siteDir, ANN);
    writeIn(before.dir, PAGE, TEXT.replace('Open the lid.', 'Open it.'));
    writeIn(before.dir, 'docs/same-line.md', TEXT.replace('Open the lid.', 'Open it.'));
    writeIn(before.dir, 'docs/gone-with-draft.md', 'mine');
    writeIn(before.dir, 'docs/both-new.md', 'mine');

    writeIn(siteDir, PAGE, TEXT.replace('Close the lid.', 'Close it.'));
    writeIn(siteDir, 'docs/same-line.md', TEXT.replace('Open the lid.', 'Lift the lid.'));
    writeIn(siteDir, 'docs/untouched.md', 'theirs');
    writeIn(siteDir, 'docs/both-new.md', 'theirs');
    writeIn(siteDir, 'package.json', '{}');
    for (const path of ['docs/gone.md', 'docs/gone-with-draft.md']) rmSync(join(siteDir, path));
    const commit = commitAll(siteDir, 'Changes');

    const after = await openWorkspace(siteDir, ANN);
    const read = (path: string) => readFileSync(join(after.dir, path), 'utf8');
    expect(read(PAGE)).toBe(TEXT.replace('Open the lid.', 'Open it.').replace('Close the lid.', 'Close it.'));
    expect(read('docs/same-line.md')).toBe(TEXT.replace('Open the lid.', 'Open it.'));
    expect(read('docs/untouched.md')).toBe('theirs');
    expect(read('docs/both-new.md')).toBe('mine');
    expect(read('package.json')).toBe('{}');
    expect(existsSync(join(after.dir, 'docs/gone.md'))).toBe(false);
    expect(await draftsOf(after)).toEqual([
      {path: 'docs/both-new.md', state: 'changed'},
      {path: 'docs/gone-with-draft.md', state: 'new'},
      {path: PAGE, state: 'changed'},
      {path: 'docs/same-line.md', state: 'changed'},
    ]);
    expect(conflictsOf(after)).toEqual({
      'docs/both-new.md': commit,
      'docs/gone-with-draft.md': commit,
      'docs/same-line.md': commit,
    });
    expect(git(after.dir, 'rev-parse', 'HEAD')).toBe(commit);
  });
});
