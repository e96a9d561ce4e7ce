import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {emptyPng} from '@deskbook/content/__tests__/emptyPng';
import {writeIn} from '@deskbook/content/__tests__/temporarySite';
import {EXTENSIONS} from '@deskbook/deskbook/plugins';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {commitAll, DISTRICT, git} from '../../__tests__/temporaryRepository';
import {AuthorSite} from '../../authorSite';
import {conflictsOf} from '../../workspace/conflicts';
import {draftsOf} from '../../workspace/draftsOf';
import {openWorkspace} from '../../workspace/openWorkspace';
import {
  askToPublish,
  filesOfRequest,
  publishRequest,
  requestsOf,
  sendRequestBack,
  sentBackTo,
  withdrawRequest,
} from '../requests';
import {inRequest} from '../review';
import {rollBack} from '../rollBack';
import {
  ANN,
  BEN,
  LOCAL,
  lastCommit,
  OTHER,
  PAGE,
  publishPages,
  readersSee,
  siteOf,
  statusOf,
  TEXT,
  withoutGitSettings,
} from './published';

beforeEach(withoutGitSettings);
afterEach(() => vi.unstubAllEnvs());

const NEW_TEXT = TEXT.replace('Open the lid.', 'Lift the lid.');

describe('publishing on one’s own computer', () => {
  it('commits just the chosen page, builds it, and leaves other changes as they are', async () => {
    const site = siteOf();
    writeIn(site.siteDir, PAGE, NEW_TEXT);
    writeIn(site.siteDir, OTHER, '# Half done\n');
    writeIn(site.siteDir, 'package.json', '{}');
    const {last, steps} = await publishPages(site, LOCAL, [PAGE], 'The lid\nis lifted.');
    expect(last).toMatchObject({step: 'done', release: '0001', notes: []});
    expect(steps).toEqual(['save', 'check', 'build', 'switch', 'done']);
    expect(lastCommit(site.siteDir)).toMatch(/\|The lid is lifted\.$/);
    expect(git(site.siteDir, 'show', '--name-only', '--format=')).toBe(PAGE);
    expect(git(site.siteDir, 'branch', '--show-current')).toBe('main');
    expect(statusOf(site.siteDir)).toBe(` M ${OTHER}\n?? package.json`);
    expect(readersSee(site)).toContain('Lift the lid.');
    expect(readersSee(site)).not.toContain('Half done');
  });

  it('keeps what is prepared for another commit, and what is written during the build', async () => {
    const site = siteOf();
    writeIn(site.siteDir, OTHER, '# Prepared\n');
    git(site.siteDir, 'add', OTHER);
    writeIn(site.siteDir, PAGE, NEW_TEXT);
    writeIn(site.siteDir, '.deskbook/build.json', '{"slow": 300}');
    const published = publishPages(site, LOCAL, [PAGE]);
    await vi.waitUntil(() => existsSync(join(site.siteDir, '.deskbook/write/publish.json')), {timeout: 10_000});
    writeIn(site.siteDir, PAGE, NEW_TEXT.replace('Lift the lid.', 'Lift the lid slowly.'));
    expect((await published).last.step).toBe('done');
    expect(statusOf(site.siteDir)).toBe(`M  ${OTHER}\n M ${PAGE}`);
    expect(readFileSync(join(site.siteDir, PAGE), 'utf8')).toContain('slowly');
    expect(conflictsOf(await openWorkspace(site.siteDir, LOCAL))).toEqual({});
  });

  it('publishes new and deleted pages, with the pictures they show', async () => {
    const site = siteOf();
    writeIn(site.siteDir, 'docs/new.md', '# New\n\n![A lid](./img/lid.svg)\n\n![](img/tray.png#a)\n');
    writeIn(site.siteDir, 'docs/img/tray.png', emptyPng(8, 6));
    writeIn(site.siteDir, 'docs/img/tray.callouts.yml', 'callouts:\n  - {id: a, number: 1, name: A, x: 1, y: 2}\n');
    writeIn(site.siteDir, 'docs/img/lid.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeIn(site.siteDir, 'docs/img/unrelated.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    rmSync(join(site.siteDir, OTHER));
    const {last} = await publishPages(site, LOCAL, ['docs/new.md', OTHER]);
    expect(last.step).toBe('done');
    expect(git(site.siteDir, 'show', '--name-status', '--no-renames', '--format=').split('\n')).toEqual([
      `D\t${OTHER}`,
      'A\tdocs/img/lid.svg',
      'A\tdocs/img/tray.callouts.yml',
      'A\tdocs/img/tray.png',
      'A\tdocs/new.md',
    ]);
    expect(statusOf(site.siteDir)).toBe('?? docs/img/unrelated.svg');
  });

  it('says so where nothing has changed, no sentence is given, or the folder is on no branch', async () => {
    const site = siteOf();
    expect((await publishPages(site, LOCAL, [PAGE])).last).toMatchObject({
      step: 'failed',
      message: /nothing to publish/,
    });
    writeIn(site.siteDir, PAGE, NEW_TEXT);
    expect((await publishPages(site, LOCAL, [PAGE], ' ')).last).toMatchObject({message: /in one sentence/});
    git(site.siteDir, 'checkout', '--quiet', '--detach');
    expect((await publishPages(site, LOCAL, [PAGE])).last).toMatchObject({message: /earlier version/});
    expect(readersSee(site)).toBeNull();
  });

  it('is not kept from it by hooks, and needs no user of git', async () => {
    const site = siteOf();
    for (const hook of ['pre-commit', 'commit-msg', 'post-commit']) {
      writeFileSync(join(site.siteDir, '.git/hooks', hook), '#!/bin/sh\nexit 1\n', {mode: 0o755});
    }
    writeIn(site.siteDir, PAGE, NEW_TEXT);
    expect((await publishPages(site, LOCAL, [PAGE])).last.step).toBe('done');
  });

  it('normalizes line endings as the repository wants them', async () => {
    const site = siteOf({'.gitattributes': '* text=auto eol=lf\n'});
    writeIn(site.siteDir, PAGE, NEW_TEXT.replaceAll('\n', '\r\n'));
    expect((await publishPages(site, LOCAL, [PAGE])).last.step).toBe('done');
    expect(git(site.siteDir, 'show', `HEAD:${PAGE}`)).toBe(NEW_TEXT.trimEnd());
    expect(statusOf(site.siteDir)).toBe('');
  });
});

describe('a publication that fails', () => {
  const stateOf = (siteDir: string) => ({
    commit: git(siteDir, 'rev-parse', 'main'),
    index: git(siteDir, 'ls-files', '--stage'),
    status: statusOf(siteDir),
    journal: existsSync(join(siteDir, '.deskbook/write/publish.json')),
    lock: existsSync(join(siteDir, '.deskbook/write/publish.lock')),
  });

  it('in the build leaves everything as it was, and says why', async () => {
    const site = siteOf();
    const workspace = await openWorkspace(site.siteDir, ANN);
    writeIn(workspace.dir, PAGE, NEW_TEXT);
    const before = stateOf(site.siteDir);
    writeIn(site.siteDir, '.deskbook/build.json', '{"fails": true}');
    const {last} = await publishPages(site, ANN, [PAGE]);
    expect(last).toMatchObject({step: 'failed', message: /could not be built.*\nThe disk is full\.$/});
    expect(stateOf(site.siteDir)).toEqual(before);
    expect(await draftsOf(workspace)).toEqual([{path: PAGE, state: 'changed'}]);
    rmSync(join(site.siteDir, '.deskbook/build.json'));
    expect((await publishPages(site, ANN, [PAGE])).last.step).toBe('done');
  });

  it('in the check names the mistakes on the pages', async () => {
    const site = siteOf();
    writeIn(site.siteDir, PAGE, `${TEXT}\n[Gone](./gone.md)\n`);
    const before = stateOf(site.siteDir);
    const {last} = await publishPages(site, LOCAL, [PAGE]);
    expect(last).toMatchObject({step: 'failed', message: /mistakes on the pages/, problems: [{file: PAGE, line: 9}]});
    expect(stateOf(site.siteDir)).toEqual(before);
  });

  it('tells mistakes on other pages from those of the chosen ones', async () => {
    const site = siteOf({'docs/bad.md': '[Gone](./gone.md)\n'});
    writeIn(site.siteDir, PAGE, NEW_TEXT);
    const {last} = await publishPages(site, LOCAL, [PAGE]);
    expect(last).toMatchObject({message: /another page has a mistake/, problems: [{file: 'docs/bad.md'}]});
  });
});

describe('a deletion that is published', () => {
  const LINKED = {
    'docs/printer.md':
      '---\nkind: equipment\ntitle: Printer\nowner: support-technician\nlast_reviewed_on: 2026-01-01\nreview_in: 6 months\nprocedures: [Load paper]\n---\n',
    'docs/district.yml': `${DISTRICT}urgent: [{page: load-paper.md, label: Paper}]\n`,
  };

  it('names the pages that still link to it', async () => {
    const site = siteOf(LINKED);
    rmSync(join(site.siteDir, PAGE));
    const {last} = await publishPages(site, LOCAL, [PAGE]);
    expect(last).toMatchObject({
      message:
        'Nothing was published: these pages still link to “Load paper”, which is to be deleted. Change them first, or bring the page back.',
      linking: [
        {path: 'docs/printer.md', title: 'Printer'},
        {path: 'docs/district.yml', title: 'The home page and the menu'},
      ],
    });
  });

  it('names all mistakes where there are others, too', async () => {
    const site = siteOf({...LINKED, 'docs/bad.md': '---\nkind: procedure\n---\n'});
    rmSync(join(site.siteDir, PAGE));
    const {last} = await publishPages(site, LOCAL, [PAGE]);
    expect(last).toMatchObject({message: /another page has a mistake/});
    expect(last).not.toHaveProperty('linking');
  });

  it('does not take a page for deleted that was moved', async () => {
    const site = siteOf(LINKED);
    rmSync(join(site.siteDir, PAGE));
    writeIn(
      site.siteDir,
      'docs/paper.md',
      `---\nredirect_from: [/docs/load-paper/]\n---\n${TEXT.replace('Load', 'The')}`,
    );
    const {last} = await publishPages(site, LOCAL, ['docs/paper.md', PAGE]);
    expect(last).toMatchObject({step: 'failed', message: /another page has a mistake/});
  });
});

describe('publishing on a host', () => {
  it('writes the author down, puts the page into the folder of the site, and merges the drafts of others', async () => {
    const site = siteOf();
    const [ann, ben] = [await openWorkspace(site.siteDir, ANN), await openWorkspace(site.siteDir, BEN)];
    writeIn(ann.dir, PAGE, NEW_TEXT);
    writeIn(ann.dir, OTHER, '# Ann is not done\n');
    writeIn(ben.dir, PAGE, TEXT.replace('Close the lid.', 'Shut the lid.'));
    writeIn(site.siteDir, 'package.json', '{}');
    expect((await publishPages(site, ANN, [PAGE])).last.step).toBe('done');
    expect(lastCommit(site.siteDir)).toBe('Ann Oakes <ann@example.org>|Ann Oakes|New words');
    expect(readFileSync(join(site.siteDir, PAGE), 'utf8')).toBe(NEW_TEXT);
    expect(statusOf(site.siteDir)).toBe('?? package.json');
    expect(await draftsOf(ann)).toEqual([{path: OTHER, state: 'changed'}]);
    expect(await draftsOf(ben)).toEqual([{path: PAGE, state: 'changed'}]);
    expect(readFileSync(join(ben.dir, PAGE), 'utf8')).toBe(NEW_TEXT.replace('Close the lid.', 'Shut the lid.'));
    expect(conflictsOf(ben)).toEqual({});
  });

  it('does not publish over what somebody else has published in the same lines', async () => {
    const site = siteOf();
    const ben = await openWorkspace(site.siteDir, BEN);
    writeIn(ben.dir, PAGE, TEXT.replace('Open the lid.', 'Open it.'));
    writeIn((await openWorkspace(site.siteDir, ANN)).dir, PAGE, NEW_TEXT);
    await publishPages(site, ANN, [PAGE]);
    const {last} = await publishPages(site, BEN, [PAGE]);
    expect(last).toMatchObject({
      step: 'failed',
      message: /Somebody else has published changes to the same lines of docs\/load-paper\.md/,
    });
    expect(readFileSync(join(ben.dir, PAGE), 'utf8')).toBe(TEXT.replace('Open the lid.', 'Open it.'));
    expect(readersSee(site)).toContain('Lift the lid.');
    expect(last).toMatchObject({disputed: [PAGE]});
    const his = new AuthorSite(ben, EXTENSIONS);
    expect(await his.publishedUnderneath(PAGE)).toBe(NEW_TEXT);
    await his.keepDraft(PAGE);
    expect(await his.publishedUnderneath(PAGE)).toBeUndefined();
    expect((await publishPages(site, BEN, [PAGE])).last.step).toBe('done');
    expect(readersSee(site)).toContain('Open it.');
  });

  it('refuses to write over a file that was changed in the folder of the site', async () => {
    const site = siteOf();
    writeIn((await openWorkspace(site.siteDir, ANN)).dir, PAGE, NEW_TEXT);
    writeIn(site.siteDir, PAGE, 'By other ways\n');
    const {last} = await publishPages(site, ANN, [PAGE]);
    expect(last).toMatchObject({step: 'failed', message: /was changed without being published/});
    expect(readFileSync(join(site.siteDir, PAGE), 'utf8')).toBe('By other ways\n');
  });

  it('takes in a commit that is made during the build', async () => {
    const site = siteOf();
    writeIn((await openWorkspace(site.siteDir, ANN)).dir, PAGE, NEW_TEXT);
    writeIn(site.siteDir, '.deskbook/build.json', '{"slow": 300}');
    const published = publishPages(site, ANN, [PAGE]);
    await vi.waitUntil(() => existsSync(join(site.siteDir, '.deskbook/write/publish.json')), {timeout: 10_000});
    writeIn(site.siteDir, OTHER, '# By hand\n');
    commitAll(site.siteDir, 'By hand');
    expect((await published).last).toMatchObject({step: 'done', notes: []});
    expect(git(site.siteDir, 'log', '--format=%s', '-2')).toBe('New words\nBy hand');
    expect(readFileSync(join(site.siteDir, PAGE), 'utf8')).toBe(NEW_TEXT);
    expect(statusOf(site.siteDir)).toBe('');
  });

  it('lets five editors publish at once, one after the other, and tells who waits', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const site = siteOf(Object.fromEntries(names.map((name) => [`docs/${name}.md`, `# ${name}\n`])));
    const runs = names.map(async (name) => {
      const author = {name, role: 'editor'} as const;
      const path = `docs/${name}.md`;
      writeIn((await openWorkspace(site.siteDir, author)).dir, path, `# ${name} is new\n`);
      return publishPages(site, author, [path]);
    });
    const results = await Promise.all(runs);
    expect(results.map(({last}) => last.step)).toEqual(names.map(() => 'done'));
    expect(results.filter(({steps}) => steps.includes('wait'))).toHaveLength(4);
    for (const name of names) expect(readersSee(site)).toContain(`# ${name} is new`);
    expect(git(site.siteDir, 'rev-list', '--count', 'main')).toBe('6');
    expect(statusOf(site.siteDir)).toBe('');
  }, 60_000);
});

describe('a second person', () => {
  const TWO = {'docs/district.yml': `${DISTRICT}write: {second_person: yes}\n`};

  it('has to publish what an editor has written', async () => {
    const site = siteOf(TWO);
    writeIn((await openWorkspace(site.siteDir, ANN)).dir, PAGE, NEW_TEXT);
    expect((await publishPages(site, ANN, [PAGE])).last).toMatchObject({
      step: 'failed',
      message: /a second person looks/,
    });
    const {id} = await askToPublish(site.siteDir, ANN, {paths: [PAGE], message: 'The lid is lifted'});
    expect(await publishRequest(site, ANN, id, () => {})).toMatchObject({message: /a second person looks/});
    expect(await publishRequest(site, BEN, id, () => {})).toMatchObject({step: 'done'});
    expect(lastCommit(site.siteDir)).toBe('Ann Oakes <ann@example.org>|Ben Ash|The lid is lifted');
  });

  it('publishes what was asked for, under the author’s name, and not what was written since', async () => {
    const site = siteOf();
    const author = {...ANN, role: 'author'} as const;
    const workspace = await openWorkspace(site.siteDir, author);
    writeIn(workspace.dir, PAGE, NEW_TEXT);
    expect((await publishPages(site, author, [PAGE])).last).toMatchObject({message: /Only an editor/});
    const request = await askToPublish(site.siteDir, author, {paths: [PAGE], message: 'The lid is lifted'});
    expect(request).toMatchObject({author: 'ann', by: 'Ann Oakes', message: 'The lid is lifted', paths: [PAGE]});
    writeIn(workspace.dir, PAGE, NEW_TEXT.replace('Lift the lid.', 'Lift the lid. Not this yet.'));
    expect(await requestsOf(site.siteDir)).toEqual([request]);
    expect(await filesOfRequest(site.siteDir, request.id)).toEqual([
      {path: PAGE, isText: true, before: TEXT, after: NEW_TEXT},
    ]);
    expect(await publishRequest(site, BEN, request.id, () => {})).toMatchObject({step: 'done'});
    expect(readersSee(site)).toContain('Lift the lid.\n');
    expect(await draftsOf(workspace)).toEqual([{path: PAGE, state: 'changed'}]);
    expect(readFileSync(join(workspace.dir, PAGE), 'utf8')).toContain('Not this yet.');
    expect(conflictsOf(workspace)).toEqual({});
    expect(await requestsOf(site.siteDir)).toEqual([]);
  });

  it('is told where others have published the same lines since; the author may take the request back', async () => {
    const site = siteOf();
    writeIn((await openWorkspace(site.siteDir, ANN)).dir, PAGE, NEW_TEXT);
    const {id} = await askToPublish(site.siteDir, ANN, {paths: [PAGE], message: 'The lid is lifted'});
    writeIn((await openWorkspace(site.siteDir, BEN)).dir, PAGE, TEXT.replace('Open the lid.', 'Open it.'));
    expect((await publishPages(site, BEN, [PAGE])).last.step).toBe('done');
    expect(await publishRequest(site, BEN, id, () => {})).toMatchObject({
      step: 'failed',
      message: /Since ann asked for this/,
    });
    await withdrawRequest(site.siteDir, ANN, id);
    expect(await requestsOf(site.siteDir)).toEqual([]);
    await expect(withdrawRequest(site.siteDir, ANN, id)).rejects.toThrow('not there any more');
    await expect(withdrawRequest(site.siteDir, ANN, '../../heads/main')).rejects.toThrow('not there any more');
  });

  it('shows what the site would look like, with what was published since', async () => {
    const site = siteOf();
    writeFileSync(join((await openWorkspace(site.siteDir, ANN)).dir, PAGE), NEW_TEXT);
    const {id} = await askToPublish(site.siteDir, ANN, {paths: [PAGE], message: 'The lid is lifted'});
    writeIn(site.siteDir, OTHER, '# Published since\n');
    await publishPages(site, LOCAL, [OTHER]);
    for (let times = 0; times < 2; times++) {
      const seen = await inRequest(site.siteDir, id, async (dir) =>
        [PAGE, OTHER].map((path) => readFileSync(join(dir, path), 'utf8')),
      );
      expect(seen).toEqual([NEW_TEXT, '# Published since\n']);
    }
    expect(readFileSync(join(site.siteDir, PAGE), 'utf8')).toBe(TEXT);
    await expect(inRequest(site.siteDir, '0-nobody', async () => 1)).rejects.toThrow('not there any more');
  });

  it('is sent back by an editor with a reason, which its author sees until they ask again', async () => {
    const site = siteOf();
    const {siteDir} = site;
    writeFileSync(join((await openWorkspace(siteDir, ANN)).dir, PAGE), NEW_TEXT);
    const ask = () => askToPublish(siteDir, ANN, {paths: [PAGE], message: 'The lid is lifted'});
    const {id} = await ask();
    await expect(sendRequestBack(siteDir, {...ANN, role: 'author'}, {id, reason: 'Mine'})).rejects.toThrow(
      'Only an editor can publish.',
    );
    await expect(withdrawRequest(siteDir, BEN, id)).rejects.toThrow('This request is not yours.');
    await expect(sendRequestBack(siteDir, BEN, {id, reason: ' '})).rejects.toThrow('Say why');
    expect(await requestsOf(siteDir)).toHaveLength(1);

    await sendRequestBack(siteDir, BEN, {id, reason: ' Which lid?\n'});
    expect(await requestsOf(siteDir)).toEqual([]);
    const reason = {by: 'Ben Ash', reason: 'Which lid?'};
    expect([...sentBackTo(siteDir, ANN.name, [PAGE, OTHER])]).toEqual([[PAGE, reason]]);
    expect([...sentBackTo(siteDir, ANN.name, [OTHER])]).toEqual([]);
    expect([...sentBackTo(siteDir, BEN.name, [PAGE])]).toEqual([]);
    const ann = await openWorkspace(siteDir, ANN);
    expect(await draftsOf(ann)).toEqual([{path: PAGE, state: 'changed'}]);
    await ask();
    expect([...sentBackTo(siteDir, ANN.name, [PAGE])]).toEqual([]);
  });
});

describe('after a publication', () => {
  const DEPLOYS = {'docs/district.yml': `${DISTRICT}write: {after_publish: deploy}\n`};
  const deployed = ({siteDir}: {siteDir: string}) => readFileSync(join(siteDir, 'releases/deployed'), 'utf8');

  it('the web server gets the release, also when an editor goes back', async () => {
    const site = siteOf(DEPLOYS);
    for (const [path, release] of [
      [OTHER, '0001'],
      [PAGE, '0002'],
    ] as const) {
      writeIn(site.siteDir, path, `# ${path} is new\n`);
      const {last, steps} = await publishPages(site, LOCAL, [path]);
      expect([last, steps]).toMatchObject([
        {step: 'done', isDeployed: true, notes: []},
        expect.arrayContaining(['deploy']),
      ]);
      expect(deployed(site)).toBe(release);
    }
    await rollBack(site, LOCAL, () => {});
    expect(deployed(site)).toBe('0001');
  });

  it('the author is told if the web server could not get it', async () => {
    const site = siteOf(DEPLOYS);
    writeIn(site.siteDir, PAGE, NEW_TEXT);
    vi.stubEnv('FAIL_DEPLOY', 'yes');
    const {last} = await publishPages(site, LOCAL, [PAGE]);
    expect(last).toMatchObject({
      step: 'done',
      isDeployed: false,
      notes: ['Ask whoever looks after the site to run npx deskbook deploy.\nweb cannot be reached.'],
    });
    expect(readersSee(site)).toContain('Lift the lid.');
    expect(statusOf(site.siteDir)).toBe('');
  });

  it('takes no command from what can be edited in the browser', async () => {
    const site = siteOf({'docs/district.yml': `${DISTRICT}write: {after_publish: "touch ran"}\n`});
    writeIn(site.siteDir, PAGE, NEW_TEXT);
    const {last, steps} = await publishPages(site, LOCAL, [PAGE]);
    expect(last).toMatchObject({step: 'failed', problems: [{file: 'docs/district.yml'}]});
    expect(steps).not.toContain('deploy');
    expect(existsSync(join(site.siteDir, 'ran'))).toBe(false);
  });
});

describe('going back', () => {
  it('shows the release before, and reverts the commit, so that the next one does not bring it back', async () => {
    const site = siteOf();
    writeIn(site.siteDir, OTHER, '# First\n');
    await publishPages(site, LOCAL, [OTHER]);
    writeIn(site.siteDir, PAGE, NEW_TEXT);
    await publishPages(site, LOCAL, [PAGE], 'The lid is lifted');
    writeIn(site.siteDir, 'docs/new.md', '# A draft\n');
    expect(await rollBack(site, LOCAL, () => {})).toMatchObject({step: 'done', release: '0001', notes: []});
    expect(readersSee(site)).not.toContain('Lift the lid.');
    expect(lastCommit(site.siteDir)).toMatch(/\|Taken back: The lid is lifted$/);
    expect(readFileSync(join(site.siteDir, PAGE), 'utf8')).toBe(TEXT);
    expect(statusOf(site.siteDir)).toBe('?? docs/new.md');
    await publishPages(site, LOCAL, ['docs/new.md']);
    expect(readersSee(site)).not.toContain('Lift the lid.');
    expect(readersSee(site)).toContain('# First');
  });

  it('says so where there is nothing to go back to, and for a release that was built by hand', async () => {
    const site = siteOf();
    writeIn(site.siteDir, PAGE, NEW_TEXT);
    await publishPages(site, LOCAL, [PAGE]);
    const before = git(site.siteDir, 'rev-parse', 'main');
    expect(await rollBack(site, LOCAL, () => {})).toMatchObject({step: 'failed', message: /no version before/});
    expect(git(site.siteDir, 'rev-parse', 'main')).toBe(before);
    rmSync(join(site.siteDir, '.deskbook/write/published.json'));
    writeIn(site.siteDir, PAGE, TEXT);
    await publishPages(site, LOCAL, [PAGE]);
    rmSync(join(site.siteDir, '.deskbook/write/published.json'));
    expect(await rollBack(site, LOCAL, () => {})).toMatchObject({step: 'done', notes: [/has not changed/]});
  });
});
