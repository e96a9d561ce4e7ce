import {existsSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {writeIn} from '@deskbook/content/__tests__/temporarySite';
import {describe, expect, it} from 'vitest';
import {commitAll, temporaryRepository} from '../../__tests__/temporaryRepository';
import {draftsOf} from '../../workspace/draftsOf';
import {openWorkspace} from '../../workspace/openWorkspace';
import {deletePage} from '../deletePage';
import {discardChanges} from '../discardChanges';
import {formerPages, historyOf, publishedText, restoreVersion, versionOf} from '../history';
import {linksTo} from '../linksTo';
import {newPage} from '../newPage';
import {deletedPages} from '../publishedPages';
import {reviewToday} from '../reviewToday';

const LOCAL = {name: 'local', role: 'editor'} as const;
const PAGE = 'docs/procedures/load-paper.md';
const FACTS = `---
kind: procedure # a task
title: "Load paper"
owner: support-technician
last_reviewed_on: 2020-01-01
review_in: 6 months
---
`;

async function workspaceWith(files: Record<string, string>) {
  return openWorkspace(temporaryRepository(files), LOCAL);
}

describe('a new page', () => {
  it('comes from the template of its kind, as a draft', async () => {
    const workspace = await workspaceWith({});
    const {paths} = await newPage(workspace, {template: 'procedure', title: 'Clean the glass'});
    expect(paths).toEqual(['docs/procedures/clean-the-glass.md']);
    expect(readFileSync(join(workspace.dir, String(paths[0])), 'utf8')).toMatch(
      /^---\nkind: procedure\ntitle: Clean the glass\n/,
    );
    expect(await draftsOf(workspace)).toEqual([{path: paths[0], state: 'new'}]);
  });

  it('has no comments, since the form shows what else it can say', async () => {
    const workspace = await workspaceWith({});
    const {paths} = await newPage(workspace, {template: 'path', title: 'Clerks'});
    expect(readFileSync(join(workspace.dir, String(paths[0])), 'utf8')).not.toMatch(/^\s*# /m);
  });

  it('is owned by whom its author names, of those in the list', async () => {
    const people = 'people: {clerk: {name: Clerk}, technician: {name: Technician}}';
    const district = `name: A\nurl: https://a.example.org\ntime_zone: America/Chicago\n${people}\n`;
    const workspace = await workspaceWith({'docs/district.yml': district});
    for (const template of ['procedure', 'path'] as const) {
      const {paths} = await newPage(workspace, {template, title: 'Clean the glass', owner: 'technician'});
      expect(readFileSync(join(workspace.dir, String(paths[0])), 'utf8').match(/^owner: .*$/gm)).toEqual([
        'owner: technician',
      ]);
    }
    await expect(newPage(workspace, {template: 'procedure', title: 'B', owner: 'nobody'})).rejects.toThrow(
      'not one of the people',
    );
  });

  it('is refused in words where there is one of its name', async () => {
    const workspace = await workspaceWith({[PAGE]: FACTS});
    await expect(newPage(workspace, {template: 'procedure', title: 'Load paper'})).rejects.toThrow(
      'There is already a page of this name. Choose another title.',
    );
    await expect(newPage(workspace, {template: 'procedure', title: '?'})).rejects.toThrow('at least one letter');
  });
});

describe('a review', () => {
  it('changes the date and nothing else', async () => {
    const workspace = await workspaceWith({[PAGE]: `${FACTS}\nOpen the lid.\n`});
    const {message} = await reviewToday(workspace, PAGE);
    expect(message).toMatch(/^Reviewed today\. The next review is due on \w+ \d+, \d{4}\./);
    const text = readFileSync(join(workspace.dir, PAGE), 'utf8');
    expect(text.replace(/reviewed_on: .*/, 'reviewed_on: 2020-01-01')).toBe(`${FACTS}\nOpen the lid.\n`);
    expect(text).not.toContain('2020-01-01');
  });

  it('is refused in words where a page has no kind, or facts with mistakes', async () => {
    const workspace = await workspaceWith({
      'docs/plain.md': '# Plain\n',
      'docs/broken.md': '---\nkind: procedure\n: [\n---\n',
    });
    await expect(reviewToday(workspace, 'docs/plain.md')).rejects.toThrow('of no kind that is reviewed');
    await expect(reviewToday(workspace, 'docs/broken.md')).rejects.toThrow('have mistakes');
    await expect(reviewToday(workspace, 'docs/none.md')).rejects.toThrow();
    await expect(reviewToday(workspace, '../docs/plain.md')).rejects.toThrow();
  });
});

describe('history', () => {
  const OLD = 'docs/paper.md';
  const LINES = Array.from({length: 12}, (_, line) => `Line ${line}.\n`).join('\n');

  it('lists the versions of a page under all its names, and brings one back, byte for byte', async () => {
    const siteDir = temporaryRepository({[OLD]: `# Paper\r\n\r\n${LINES}`});
    renameSync(join(siteDir, OLD), join(siteDir, 'docs/load-paper.md'));
    commitAll(siteDir, 'Renamed');
    writeIn(siteDir, 'docs/load-paper.md', `# Paper\n\n${LINES}More.\n`);
    commitAll(siteDir, 'More about it');
    const workspace = await openWorkspace(siteDir, LOCAL);
    const versions = await historyOf(workspace, 'docs/load-paper.md');
    expect(versions.map(({message}) => message)).toEqual(['More about it', 'Renamed', 'The beginning']);
    expect(versions[0]).toMatchObject({author: 'Somebody', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/)});
    const first = String(versions[2]?.id);
    expect(await versionOf(workspace, 'docs/load-paper.md', first)).toBe(`# Paper\r\n\r\n${LINES}`);
    await restoreVersion(workspace, 'docs/load-paper.md', first);
    expect(readFileSync(join(siteDir, 'docs/load-paper.md'), 'utf8')).toBe(`# Paper\r\n\r\n${LINES}`);
    expect(await publishedText(workspace, 'docs/load-paper.md')).toBe(`# Paper\n\n${LINES}More.\n`);
    expect(await draftsOf(workspace)).toEqual([{path: 'docs/load-paper.md', state: 'changed'}]);
  });

  it('brings back a page that was deleted', async () => {
    const siteDir = temporaryRepository({[OLD]: LINES, 'docs/other.md': '# Other\n'});
    rmSync(join(siteDir, OLD));
    commitAll(siteDir, 'Gone');
    const workspace = await openWorkspace(siteDir, LOCAL);
    expect(await formerPages(workspace)).toMatchObject([{path: OLD, title: 'Paper', author: 'Somebody'}]);
    const [gone, before] = await historyOf(workspace, OLD);
    await expect(restoreVersion(workspace, OLD, String(gone?.id))).rejects.toThrow('Choose the one before');
    await restoreVersion(workspace, OLD, String(before?.id));
    expect(readFileSync(join(siteDir, OLD), 'utf8')).toBe(LINES);
    expect(await formerPages(workspace)).toEqual([]);
  });

  it('is empty for a new page, and knows no version of another one', async () => {
    const workspace = await workspaceWith({[OLD]: LINES});
    writeIn(workspace.dir, 'docs/new.md', '# New\n');
    expect(await historyOf(workspace, 'docs/new.md')).toEqual([]);
    await expect(versionOf(workspace, 'docs/new.md', 'HEAD')).rejects.toThrow('no such version');
    await expect(versionOf(workspace, OLD, '--output=x')).rejects.toThrow('no such version');
  });
});

describe('links to a page', () => {
  it('are found in pages, posts, front matter and district.yml', async () => {
    const workspace = await workspaceWith({
      [PAGE]: `${FACTS}\n[Itself](#top)\n`,
      'docs/a.md': '# A\n\nSee [paper](procedures/load-paper.md#top), ![no](procedures/x.png), [other](b.md).\n',
      'docs/b.md': '# B\n\n[by its address](/docs/procedures/load-paper/)\n\n[ref]: <./procedures/load-paper.md>\n',
      'docs/printer.md':
        '---\nkind: equipment\ntitle: Printer\nprocedures:\n  - Load paper\n  - procedures/load-paper.md\n---\n',
      'blog/2026-01-01-news.md': '---\ntitle: News\n---\n[relative](../docs/procedures/load-paper.md)\n',
      'docs/district.yml': `name: M\nurl: https://staff.example.org\ntime_zone: UTC\nhelp_desk: {name: H, email: h@example.org}\nurgent: [{page: procedures/load-paper.md, label: Paper}]\n`,
    });
    expect(await linksTo(workspace, PAGE)).toEqual([
      {path: 'docs/a.md', title: 'A', line: 3},
      {path: 'docs/b.md', title: 'B', line: 3},
      {path: 'docs/b.md', title: 'B', line: 5},
      {path: 'docs/printer.md', title: 'Printer', line: 5},
      {path: 'docs/printer.md', title: 'Printer', line: 6},
      {path: 'blog/2026-01-01-news.md', title: 'News', line: 4},
      {path: 'docs/district.yml', title: 'The home page and the menu', line: 5},
    ]);
  });
});

describe('deleting a page', () => {
  it('takes the pictures along that only it shows', async () => {
    const workspace = await workspaceWith({
      'docs/a/a.md': '# A\n\n![Lid](./img/lid.png)\n\n![Both](img/both.png)\n',
      'docs/a/b.md': '# B\n\n![Both](img/both.png)\n',
      'docs/a/img/lid.png': 'lid',
      'docs/a/img/lid.callouts.yml': 'callouts: []',
      'docs/a/img/both.png': 'both',
      'docs/a/img/both.callouts.yml': 'callouts: []',
    });
    const {paths} = await deletePage(workspace, 'docs/a/a.md');
    expect(paths).toEqual(['docs/a/a.md', 'docs/a/img/lid.png', 'docs/a/img/lid.callouts.yml']);
    expect(existsSync(join(workspace.dir, 'docs/a/img/both.png'))).toBe(true);
    expect(await draftsOf(workspace)).toEqual([
      {path: 'docs/a/a.md', state: 'deleted'},
      {path: 'docs/a/img/lid.callouts.yml', state: 'deleted'},
      {path: 'docs/a/img/lid.png', state: 'deleted'},
    ]);
  });

  it('keeps callouts that another picture has too', async () => {
    const workspace = await workspaceWith({
      'docs/a/a.md': '# A\n\n![Lid](img/lid.jpg)\n',
      'docs/a/b.md': '# B\n\n![Lid](img/lid.png)\n',
      'docs/a/img/lid.jpg': 'lid',
      'docs/a/img/lid.png': 'lid',
      'docs/a/img/lid.callouts.yml': 'callouts: []',
    });
    const {paths} = await deletePage(workspace, 'docs/a/a.md');
    expect(paths).toEqual(['docs/a/a.md', 'docs/a/img/lid.jpg']);
    expect(existsSync(join(workspace.dir, 'docs/a/img/lid.callouts.yml'))).toBe(true);
  });

  it('keeps its title, its kind and its links until that is published, and can be taken back', async () => {
    const text = `${FACTS}\n![Lid](./img/lid.png)\n`;
    const workspace = await workspaceWith({
      [PAGE]: text,
      'docs/procedures/img/lid.png': 'lid',
      'docs/a.md': '# A\n\n[paper](procedures/load-paper.md), [address](/docs/procedures/load-paper/)\n',
      'docs/printer.md': '---\nkind: equipment\ntitle: Printer\nprocedures: [Load paper]\n---\n',
      'blog/2026-01-01-news.md': '---\ntitle: News\n---\n',
    });
    await deletePage(workspace, PAGE);
    await deletePage(workspace, 'blog/2026-01-01-news.md');
    expect(await deletedPages(workspace)).toMatchObject([
      {path: 'blog/2026-01-01-news.md', kind: 'post', title: 'News', address: '/blog/2026/01/01/news/'},
      {path: PAGE, kind: 'procedure', title: 'Load paper', address: '/docs/procedures/load-paper/'},
    ]);
    expect((await linksTo(workspace, PAGE)).map(({title}) => title)).toEqual(['A', 'A', 'Printer']);
    await discardChanges(workspace, PAGE);
    expect(readFileSync(join(workspace.dir, PAGE), 'utf8')).toBe(text);
    expect(await draftsOf(workspace)).toEqual([{path: 'blog/2026-01-01-news.md', state: 'deleted'}]);
  });

  it('is refused for anything else', async () => {
    const workspace = await workspaceWith({[PAGE]: FACTS});
    for (const path of ['docs/district.yml', 'docs/none.md', 'docs/../package.json', 'static/a.md']) {
      await expect(deletePage(workspace, path)).rejects.toThrow();
    }
    expect(await draftsOf(workspace)).toEqual([]);
  });
});
