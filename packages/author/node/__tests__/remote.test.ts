import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite, writeIn} from '@deskbook/content/__tests__/temporarySite';
import {beforeEach, describe, expect, it} from 'vitest';
import {historyOf, restoreVersion, versionOf} from '../pages/history';
import {
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
} from '../publish/__tests__/published';
import type {PublishContext} from '../publish/buildRelease';
import {conflictsOf} from '../workspace/conflicts';
import {openWorkspace} from '../workspace/openWorkspace';
import {commitAll, git} from './temporaryRepository';

beforeEach(withoutGitSettings);

/** A site, the repository that it is shared through, and what somebody else has of it. */
function sharedSite(): {site: PublishContext; shared: string; elsewhere: string} {
  const site = siteOf();
  const folder = temporarySite({});
  const [shared, elsewhere] = [join(folder, 'shared.git'), join(folder, 'elsewhere')];
  git(folder, 'clone', '--quiet', '--bare', site.siteDir, shared);
  git(site.siteDir, 'remote', 'add', 'origin', shared);
  git(site.siteDir, 'fetch', '--quiet', 'origin');
  git(folder, 'clone', '--quiet', shared, elsewhere);
  return {site, shared, elsewhere};
}

function sendFrom(elsewhere: string, path: string, text: string, ...options: string[]): void {
  writeIn(elsewhere, path, text);
  commitAll(elsewhere, `Elsewhere: ${path}`);
  git(elsewhere, 'push', '--quiet', ...options, 'origin', 'main');
}

describe('a shared repository', () => {
  it('is asked first and gets what is published', async () => {
    const {site, shared, elsewhere} = sharedSite();
    sendFrom(elsewhere, OTHER, '# From elsewhere\n');
    writeIn(site.siteDir, PAGE, `${TEXT}Ours.\n`);
    const {last, steps} = await publishPages(site, LOCAL, [PAGE], 'Ours');
    expect(last).toMatchObject({step: 'done', notes: []});
    expect(steps).toEqual(['pull', 'save', 'check', 'build', 'switch', 'push', 'done']);
    expect(readersSee(site)).toContain('# From elsewhere');
    expect(git(shared, 'log', '--format=%s', '-2', 'main')).toBe(`Ours\nElsewhere: ${OTHER}`);
    expect(statusOf(site.siteDir)).toBe('');
  });

  it('gets our commits on top of those of others, where both have some', async () => {
    const {site, shared, elsewhere} = sharedSite();
    writeIn(site.siteDir, 'docs/ours.md', '# Ours\n');
    commitAll(site.siteDir, 'Not sent yet');
    sendFrom(elsewhere, OTHER, '# From elsewhere\n');
    writeIn(site.siteDir, PAGE, `${TEXT}Ours.\n`);
    expect((await publishPages(site, LOCAL, [PAGE], 'Ours')).last).toMatchObject({step: 'done', notes: []});
    expect(git(shared, 'log', '--format=%s|%an', '-3', 'main').split('\n').slice(1)).toEqual([
      'Not sent yet|Somebody',
      `Elsewhere: ${OTHER}|Somebody`,
    ]);
    expect(statusOf(site.siteDir)).toBe('');
  });

  it('makes our commits again; versions in a history that was read before are still found', async () => {
    const {site, elsewhere} = sharedSite();
    const opened = `${TEXT}Open it.\n`;
    writeIn(site.siteDir, PAGE, opened);
    const before = commitAll(site.siteDir, 'Not sent yet');
    writeIn(site.siteDir, PAGE, `${TEXT}Lift it.\n`);
    commitAll(site.siteDir, 'Not sent either');
    const workspace = await openWorkspace(site.siteDir, LOCAL);
    expect((await historyOf(workspace, PAGE)).map(({id}) => id)).toContain(before);
    sendFrom(elsewhere, OTHER, '# From elsewhere\n');
    writeIn(site.siteDir, 'docs/new.md', '# New\n');
    expect((await publishPages(site, LOCAL, ['docs/new.md'])).last).toMatchObject({step: 'done', notes: []});
    expect((await historyOf(workspace, PAGE)).map(({id}) => id)).not.toContain(before);
    expect(await versionOf(workspace, PAGE, before)).toBe(opened);
    await restoreVersion(workspace, PAGE, before);
    expect(readFileSync(join(site.siteDir, PAGE), 'utf8')).toBe(opened);
  });

  it('brings changes under a draft, which is merged with them', async () => {
    const {site, elsewhere} = sharedSite();
    sendFrom(elsewhere, PAGE, TEXT.replace('Open the lid.', 'Lift the lid.'));
    writeIn(site.siteDir, PAGE, TEXT.replace('Close the lid.', 'Shut the lid.'));
    expect((await publishPages(site, LOCAL, [PAGE])).last.step).toBe('done');
    expect(readersSee(site)).toContain('Lift the lid.');
    expect(readersSee(site)).toContain('Shut the lid.');
  });

  it('does not publish over a draft’s lines that others have changed', async () => {
    const {site, elsewhere} = sharedSite();
    sendFrom(elsewhere, PAGE, TEXT.replace('Open the lid.', 'Lift the lid.'));
    writeIn(site.siteDir, PAGE, TEXT.replace('Open the lid.', 'Open it.'));
    expect((await publishPages(site, LOCAL, [PAGE])).last).toMatchObject({step: 'failed', message: /same lines/});
    expect(readFileSync(join(site.siteDir, PAGE), 'utf8')).toContain('Open it.');
    expect(Object.keys(conflictsOf(await openWorkspace(site.siteDir, LOCAL)))).toEqual([PAGE]);
  });

  it('keeps its own history where ours has other changes in the same lines, and says so', async () => {
    const {site, elsewhere} = sharedSite();
    writeIn(site.siteDir, PAGE, TEXT.replace('Open the lid.', 'Open it.'));
    const ours = commitAll(site.siteDir, 'Ours');
    sendFrom(elsewhere, PAGE, TEXT.replace('Open the lid.', 'Lift the lid.'));
    writeIn(site.siteDir, OTHER, '# New\n');
    const {last} = await publishPages(site, LOCAL, [OTHER], 'New');
    expect(last).toMatchObject({
      step: 'done',
      notes: [
        /other changes in the same lines of docs\/load-paper\.md/,
        /changed that copy in the meantime\. It goes there with the next publication/,
      ],
    });
    expect(git(site.siteDir, 'rev-parse', 'HEAD^')).toBe(ours);
  });

  it('that was rewritten is left alone, and so is ours', async () => {
    const {site, elsewhere} = sharedSite();
    sendFrom(elsewhere, OTHER, '# One\n');
    git(site.siteDir, 'fetch', '--quiet', 'origin');
    git(elsewhere, 'reset', '--quiet', '--hard', 'HEAD^');
    sendFrom(elsewhere, OTHER, '# Another\n', '--force');
    writeIn(site.siteDir, PAGE, `${TEXT}Ours.\n`);
    const {last} = await publishPages(site, LOCAL, [PAGE], 'Ours');
    expect(last).toMatchObject({step: 'done', notes: [/rewritten the history/, /has changed that copy/]});
    expect(readersSee(site)).not.toContain('# Another');
  });

  it.each([
    ['is gone', (_: PublishContext, shared: string) => rmSync(shared, {recursive: true}), /isn’t where it should be/],
    [
      'cannot be reached',
      ({siteDir}: PublishContext) => git(siteDir, 'remote', 'set-url', 'origin', 'https://127.0.0.1:9/site.git'),
      /can’t be reached over the network/,
    ],
    [
      'lets nobody in',
      ({siteDir}: PublishContext) => {
        writeIn(
          siteDir,
          '.git/refuse.sh',
          '#!/bin/sh\necho "git@example.org: Permission denied (publickey)." >&2\nexit 255\n',
        );
        git(siteDir, 'config', 'core.sshCommand', `sh ${join(siteDir, '.git/refuse.sh')}`);
        git(siteDir, 'remote', 'set-url', 'origin', 'git@example.org:site.git');
      },
      /isn’t allowed to do that/,
    ],
  ])(
    'that %s does not keep a page from its readers',
    async (_, damage: (site: PublishContext, shared: string) => void, note) => {
      const {site, shared} = sharedSite();
      damage(site, shared);
      writeIn(site.siteDir, PAGE, `${TEXT}Ours.\n`);
      const {last} = await publishPages(site, LOCAL, [PAGE], 'Ours');
      expect(last).toMatchObject({step: 'done', notes: [note, note]});
      expect(readersSee(site)).toContain('Ours.');
      expect(lastCommit(site.siteDir)).toMatch(/Ours$/);
    },
  );

  it('that is empty gets everything; one that takes nothing is told in words', async () => {
    const site = siteOf();
    const shared = join(temporarySite({}), 'shared.git');
    git(site.siteDir, 'init', '--quiet', '--bare', shared);
    git(site.siteDir, 'remote', 'add', 'origin', shared);
    writeIn(site.siteDir, PAGE, `${TEXT}Ours.\n`);
    expect((await publishPages(site, LOCAL, [PAGE], 'Ours')).last).toMatchObject({step: 'done', notes: []});
    expect(git(shared, 'rev-list', '--count', 'main')).toBe('2');
    writeFileSync(join(shared, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n', {mode: 0o755});
    writeIn(site.siteDir, PAGE, TEXT);
    expect((await publishPages(site, LOCAL, [PAGE])).last).toMatchObject({step: 'done', notes: [/isn’t allowed/]});
  });
});
