import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {emptyPng} from '@deskbook/content/__tests__/emptyPng';
import {writeIn} from '@deskbook/content/__tests__/temporarySite';
import {checkContent, contentOf} from '@deskbook/content/checkContent';
import {buildTime} from '@deskbook/text/dates/buildTime';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {beforeEach, describe, expect, it} from 'vitest';
import {git, temporaryRepository} from '../../__tests__/temporaryRepository';
import {LOCAL, publishPages, siteOf, statusOf, withoutGitSettings} from '../../publish/__tests__/published';
import {draftsOf} from '../../workspace/draftsOf';
import {openWorkspace} from '../../workspace/openWorkspace';
import {movePage} from '../movePage';

beforeEach(withoutGitSettings);

const PAGE = 'docs/procedures/load-paper.md';
const TEXT = '---\ntitle: Load paper # short\n---\n\nOpen it.\n';

async function moved(files: Record<string, string | Uint8Array>, path: string, to: string) {
  const workspace = await openWorkspace(temporaryRepository(files), LOCAL);
  const changed = await movePage(workspace, {path, to});
  return {workspace, changed, read: (file: string) => readFileSync(join(workspace.dir, file), 'utf8')};
}

async function errorsIn(siteDir: string): Promise<string> {
  const {problems} = await checkContent(contentOf(siteDir), buildTime(), []);
  return formatProblems(problems.filter(({severity}) => severity === 'error'));
}

describe('moving a page', () => {
  it('rewrites every link to it, in the form that it has, and nothing else', async () => {
    const {read, workspace} = await moved(
      {
        [PAGE]: TEXT,
        'docs/a.md': [
          '# A',
          '[a](procedures/load-paper.md "Title") and [b](./procedures/load-paper.md#top), [c](/procedures/load-paper.md?x=1#y)',
          '[d](@site/docs/procedures/load-paper.md), [e](/docs/procedures/load-paper/#top), [f](https://staff.example.org/docs/procedures/load-paper)',
          '',
          '[g]: <procedures/load-paper.md>',
          '',
          '`[no](procedures/load-paper.md)` <a href="/docs/procedures/load-paper/">h</a> [other](b.md) [web](https://example.org/docs/procedures/load-paper/)',
          '',
        ].join('\r\n'),
        'docs/b.md': '# B\n',
        'docs/printer.md':
          '---\nkind: equipment\ntitle: Printer\nprocedures: [procedures/load-paper.md, "load-paper", Load paper] # three ways\n---\n',
        'docs/district.yml':
          'name: M\nurl: https://staff.example.org\ntime_zone: UTC\nhelp_desk: {name: H, email: h@example.org}\nurgent: [{page: procedures/load-paper.md#top, label: Paper}]\nsearch_last: [procedures/load-paper.md]\n',
        'blog/2026-01-01-news.md': '---\ntitle: News\n---\n[relative](../docs/procedures/load-paper.md)\n',
      },
      PAGE,
      'docs/desk/change-roll.md',
    );
    expect(read('docs/a.md').split('\r\n')).toEqual([
      '# A',
      '[a](desk/change-roll.md "Title") and [b](./desk/change-roll.md#top), [c](/desk/change-roll.md?x=1#y)',
      '[d](@site/docs/desk/change-roll.md), [e](/docs/desk/change-roll/#top), [f](https://staff.example.org/docs/desk/change-roll)',
      '',
      '[g]: <desk/change-roll.md>',
      '',
      '`[no](procedures/load-paper.md)` <a href="/docs/desk/change-roll/">h</a> [other](b.md) [web](https://example.org/docs/procedures/load-paper/)',
      '',
    ]);
    expect(read('docs/printer.md')).toContain(
      'procedures: [desk/change-roll.md, "change-roll", Load paper] # three ways',
    );
    expect(read('docs/district.yml')).toContain('{page: desk/change-roll.md#top, label: Paper}');
    expect(read('docs/district.yml')).toContain('search_last: [desk/change-roll.md]');
    expect(read('blog/2026-01-01-news.md')).toContain('(../docs/desk/change-roll.md)');
    expect(read('docs/desk/change-roll.md')).toBe(
      '---\ntitle: Load paper # short\nredirect_from: [/docs/procedures/load-paper/]\n---\n\nOpen it.\n',
    );
    expect(existsSync(join(workspace.dir, 'docs/procedures'))).toBe(false);
  });

  it('rewrites its own links, and takes the pictures along that only it shows', async () => {
    const {read, changed, workspace} = await moved(
      {
        [PAGE]: `${TEXT}![Lid](img/lid.svg) ![Both](./img/both.svg) [b](../b.md#b) [up](../) [self](#open) [cal](/calendar/)\n`,
        'docs/procedures/other.md': '# Other\n\n![Both](img/both.svg)\n',
        'docs/procedures/img/lid.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        'docs/procedures/img/both.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        'docs/b.md': '# B {#b}\n',
      },
      PAGE,
      'docs/desk/paper/load.md',
    );
    expect(read('docs/desk/paper/load.md')).toContain(
      '![Lid](img/lid.svg) ![Both](../../procedures/img/both.svg) [b](../../b.md#b) [up](../../../procedures/) [self](#open) [cal](/calendar/)',
    );
    expect(changed.paths).toEqual([
      'docs/desk/paper/load.md',
      'docs/desk/paper/img/lid.svg',
      PAGE,
      'docs/procedures/img/lid.svg',
    ]);
    expect(existsSync(join(workspace.dir, 'docs/procedures/img/lid.svg'))).toBe(false);
  });

  it('takes the callouts of a picture along, or leaves both', async () => {
    const callouts = 'callouts:\n  - {id: a, number: 1, name: A, x: 1, y: 2}\n';
    const {read, changed} = await moved(
      {
        [PAGE]: `${TEXT}![Lid](img/lid.png) ![](img/tray.png#a)\n`,
        'docs/procedures/img/lid.png': emptyPng(8, 6),
        'docs/procedures/img/lid.callouts.yml': callouts,
        'docs/procedures/img/tray.png': '',
        'docs/procedures/img/tray.callouts.yml': callouts,
        'docs/desk/img/tray.png': '',
      },
      PAGE,
      'docs/desk/load.md',
    );
    expect(read('docs/desk/load.md')).toContain('![Lid](img/lid.png) ![](../procedures/img/tray.png#a)');
    expect(read('docs/desk/img/lid.callouts.yml')).toBe(callouts);
    expect(changed.paths.filter((path) => path.endsWith('.yml'))).toEqual([
      'docs/desk/img/lid.callouts.yml',
      'docs/procedures/img/lid.callouts.yml',
    ]);
  });

  it('keeps the address of a session, so that calendars keep its events', async () => {
    const session =
      '---\nkind: session\ntitle: Printers\nstart: 2026-12-03 10:00\nduration: 1 hour\nbranch: downtown\n---\n';
    const {read, workspace} = await moved(
      {'docs/training/sessions/printers.md': session, 'docs/a.md': '[s](/docs/training/sessions/printers/)\n'},
      'docs/training/sessions/printers.md',
      'docs/training/sessions/2026/all-printers.md',
    );
    expect(read('docs/training/sessions/2026/all-printers.md')).toBe(
      session.replace('title: Printers\n', 'title: Printers\nslug: /training/sessions/printers\n'),
    );
    expect(read('docs/a.md')).toBe('[s](/docs/training/sessions/printers/)\n');
    expect(await errorsIn(workspace.dir)).toBe('0 errors, 0 warnings');
  });

  it('and back again leaves one address that forwards', async () => {
    const {workspace, read} = await moved({[PAGE]: '# Load paper\n'}, PAGE, 'docs/paper.md');
    expect(read('docs/paper.md')).toBe('---\nredirect_from: [/docs/procedures/load-paper/]\n---\n\n# Load paper\n');
    git(workspace.dir, 'add', '--all');
    git(workspace.dir, '-c', 'user.name=a', '-c', 'user.email=b', 'commit', '--quiet', '-m', 'moved');
    await movePage(workspace, {path: 'docs/paper.md', to: PAGE});
    expect(read(PAGE)).toBe('---\nredirect_from: [/docs/paper/]\n---\n\n# Load paper\n');
  });

  it('that nobody has seen yet leaves no address behind', async () => {
    const workspace = await openWorkspace(temporaryRepository({'docs/b.md': '# B\n'}), LOCAL);
    writeIn(workspace.dir, 'docs/new.md', '# New\n');
    await movePage(workspace, {path: 'docs/new.md', to: 'docs/newer.md'});
    expect(readFileSync(join(workspace.dir, 'docs/newer.md'), 'utf8')).toBe('# New\n');
  });

  it('goes out with its old place, its pictures and nothing else', async () => {
    const site = siteOf({
      'docs/a/page.md':
        '# Page\n\nWords that make it the same page for git, and some more of them.\n\n![Lid](lid.svg)\n',
      'docs/a/lid.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    const workspace = await openWorkspace(site.siteDir, LOCAL);
    await movePage(workspace, {path: 'docs/a/page.md', to: 'docs/b/page.md'});
    expect((await publishPages(site, LOCAL, ['docs/b/page.md'], 'Moved')).last).toMatchObject({step: 'done'});
    expect(statusOf(site.siteDir)).toBe('');
    expect(
      git(site.siteDir, 'show', '--name-status', '--format=', '-M40%')
        .split('\n')
        .map((line) => line.replace(/^R\d+/, 'R')),
    ).toEqual(['R\tdocs/a/lid.svg\tdocs/b/lid.svg', 'R\tdocs/a/page.md\tdocs/b/page.md']);
  });

  it.each([
    ['to where a page is', PAGE, 'docs/b.md', /already a page of this name/],
    ['to an address that a page has', PAGE, 'docs/b/index.md', /docs\/b\.md already has this address/],
    ['to a name that is no address', PAGE, 'docs/load paper.md', /letters, digits and hyphens/],
    ['out of the folders of authors', PAGE, 'docs/../package.md', /letters, digits and hyphens/],
    ['to the news', PAGE, 'blog/2026-01-01-a.md', /A page stays in the docs/],
    ['that is none', 'docs/district.yml', 'docs/a.md', /Only pages can be moved/],
    ['with chapters', 'docs/manual/index.md', 'docs/other/index.md', /stands for its whole folder/],
    ['with mistakes in its facts', 'docs/broken.md', 'docs/fixed.md', /have mistakes/],
  ])('%s is refused in words, and changes nothing', async (_, path, to, words) => {
    const files = {
      [PAGE]: TEXT,
      'docs/b.md': '# B\n',
      'docs/broken.md': '---\nkind: procedure\n: [\n---\n',
      'docs/manual/index.md': '---\nkind: manual\ntitle: M\n---\n',
      'docs/manual/one.md': '---\nkind: manual\ntitle: One\n---\n',
    };
    const workspace = await openWorkspace(temporaryRepository(files), LOCAL);
    await expect(movePage(workspace, {path, to})).rejects.toThrow(words);
    expect(await draftsOf(workspace)).toEqual([]);
  });

  it('is refused where a file has to change that the author may not change', async () => {
    const workspace = await openWorkspace(
      temporaryRepository({
        [PAGE]: TEXT,
        'docs/district.yml':
          'name: M\nurl: https://staff.example.org\ntime_zone: UTC\nhelp_desk: {name: H, email: h@example.org}\nurgent: [procedures/load-paper.md]\n',
      }),
      {name: 'ann', role: 'author'},
    );
    await expect(movePage(workspace, {path: PAGE, to: 'docs/paper.md'})).rejects.toThrow(
      /docs\/district\.yml has to change, too/,
    );
    expect(await draftsOf(workspace)).toEqual([]);
  });
});
