import {join} from 'node:path';
import {EXTENSIONS} from '@deskbook/deskbook/plugins';
import {describe, expect, it} from 'vitest';
import {checkContent, contentOf} from '../checkContent';

const FIXTURES = join(import.meta.dirname, '__fixtures__');
const LIBRARY = join(FIXTURES, 'library');
const NOW = new Date('2026-11-01T12:00:00Z');

const messagesOf = async (name: string, now = NOW) =>
  (await checkContent(contentOf(join(FIXTURES, name)), now, EXTENSIONS)).problems.map(
    ({severity, message}) => `${severity} ${message}`,
  );

describe('checkContent', () => {
  it('finds no problems in a clean site', async () => {
    const {catalog, problems} = await checkContent(contentOf(LIBRARY), NOW, EXTENSIONS);
    expect(problems).toEqual([]);
    expect(catalog.pages).toHaveLength(9);
  });

  it("judges reviews by the day in the district's time zone", async () => {
    const dueOn = '2027-05-01';
    expect(await messagesOf('library', new Date('2027-05-02T04:59:00Z'))).toEqual([]);
    expect(await messagesOf('library', new Date('2027-05-02T05:00:00Z'))).toEqual(
      Array(4).fill(`warning this page was due for review on ${dueOn}`),
    );
  });

  it("checks the blog's links to pages, and its front matter", async () => {
    expect(await messagesOf('bad/dead-links-in-the-blog')).toEqual([
      'error this is not valid YAML: Missing closing "quote',
      'error the link "../docs/hold.md" is broken',
    ]);
  });

  it("reports broken links with the district's severity", async () => {
    const severities = async (name: string) => new Set((await messagesOf(name)).map((line) => line.split(' ')[0]));
    expect(await severities('bad/dead-links')).toEqual(new Set(['error']));
    expect(await severities('bad/dead-links-warn')).toEqual(new Set(['warning']));
  });

  it('sorts problems by file and position', async () => {
    const {problems} = await checkContent(contentOf(join(FIXTURES, 'bad/unknown-names')), NOW, EXTENSIONS);
    expect(problems.map(({file, line}) => `${file}:${line}`)).toEqual([
      'docs/equipment.md:7',
      'docs/session.md:6',
      'docs/session.md:7',
      'docs/session.md:8',
      'docs/session.md:9',
      'docs/system.md:4',
      'docs/system.md:5',
    ]);
  });

  it('gives the same result twice', async () => {
    expect(await messagesOf('bad/series')).toEqual(await messagesOf('bad/series'));
  });
});
