import {expect, test} from 'vitest';
import {checkSite} from '../../__tests__/checkSite';
import {temporarySite} from '../../__tests__/temporarySite';

const NOW = new Date('2026-12-02T12:00:00Z');
const DISTRICT = `
name: Maple Library
url: https://staff.example.org
time_zone: America/Chicago
organization: Maple Library
branches: {maple: {name: Maple}}
people: {it: {name: IT}}
roles: {staff: {name: Staff}}
`;
const SESSION = `---
kind: session
title: Printing help
owner: it
start: 2027-02-09 09:00
duration: 60 min
branch: maple
---
Bring a card.
`;

const FACTS =
  'description: It is here.\nowner: it\naudience: [staff]\nlast_reviewed_on: 2026-11-01\nreview_in: 1 year\n';
const MACHINE = `---
kind: equipment
title: Desk printer
${FACTS}make: HP
model: M555dn
units:
  - {asset_tag: "01206", branch: maple, purchased: 2025-07-25}
---
Text.
`;
const manual = (title: string, more = '') => `---\nkind: manual\ntitle: ${title}\n${FACTS}${more}---\nText.\n`;
const post = (author: string) => `---\ntitle: News\nauthors: [${author}]\ntags: [Door]\n---\nText.\n`;

/** Returns the links that lead nowhere, in a site with a page of each kind that has more than its own address. */
async function deadLinks(links: readonly string[], head = ''): Promise<string[]> {
  const siteDir = temporarySite({
    'docs/district.yml': DISTRICT,
    'docs/tags.yml': 'Paper:\n  permalink: /all-paper\n',
    'docs/tagged.md': '---\ntags: [Paper, Staff Area]\n---\n# Tagged\n',
    'docs/training/printing-help.md': SESSION,
    'docs/machine.md': MACHINE,
    'docs/manual/index.md': manual('Manual'),
    'docs/manual/chapter.md': manual('Chapter'),
    'docs/open/index.md': manual('Open', 'visibility: public\n'),
    'docs/open/chapter.md': manual('Open chapter', 'visibility: public\n'),
    'blog/authors.yml': 'ann: {name: Ann Lee, page: true}\nbob: {name: Bob}\n',
    'blog/2026-01-10-first.md': post('ann'),
    ...Object.fromEntries(Array.from({length: 10}, (_, index) => [`blog/2026-02-${10 + index}-next.md`, post('bob')])),
    'docs/links.md': `${head}# Links\n\n${links.map((link) => `- [here](${link})`).join('\n')}\n`,
  });
  const {problems} = await checkSite(siteDir, NOW);
  return problems.filter(({file}) => file === 'docs/links.md').map(({found}) => String(found));
}

test('pages and files that a build makes are there', async () => {
  const made = [
    '/calendar/',
    '/calendar/2026-12/',
    '/calendar/2027-02/',
    '/calendar/all.ics',
    '/calendar/session/printing-help.ics',
    '/api/pages.json',
    '/api/paths.json',
    '/api/quizzes.json',
    '/api/sessions.json',
    '/docs/tags/',
    '/docs/tags/all-paper/',
    '/docs/tags/staff-area/',
    ...['/blog/', '/blog/page/2/', '/blog/authors/', '/blog/authors/ann/', '/blog/rss.xml', '/blog/atom.xml'],
    ...['/blog/tags/', '/blog/tags/door/', '/blog/tags/door/page/2/'],
    ...['/asset/01206/', '/asset/1206/', '/office/equipment/units.csv', '/office/contracts.ics'],
    ...['/office/labels/maple/', '/office/escalation/maple/', '/office/owners/it/', '/office/owners/it/pages.csv'],
    ...['/docs/manual/print/', '/docs/training/printing-help/run/'],
  ];
  expect(await deadLinks(made)).toEqual([]);
});

test('others beside them are not', async () => {
  const gone = [
    '/calendar/nonexistent/',
    '/calendar/2031-01/',
    '/calendar/session/gone.ics',
    '/api/nope.json',
    '/docs/tags/nope/',
    '/docs/tags/paper/',
    '/blog/tags/nope/',
    ...['/blog/page/1/', '/blog/page/3/', '/blog/page/99/', '/blog/authors/bob/', '/blog/authors/ann/page/2/'],
    ...[
      '/blog/nope.xml',
      '/blog/feed.json',
      '/blog/archive/',
      '/blog/tags/door/page/3/',
      '/docs/tags/all-paper/page/2/',
    ],
    ...['/asset/does-not-exist/', '/asset/206/', '/office/nothing.csv', '/office/equipment/nothing.csv'],
    ...['/office/equipment.ics', '/office/labels/maple/2/', '/office/escalation/nope/', '/office/owners/nope/'],
    ...['/docs/machine/print/', '/docs/manual/chapter/print/', '/docs/manual/run/', '/nothing/run/', '/nothing/print/'],
  ];
  expect(await deadLinks(gone)).toEqual(gone);
});

test('a public page may not link to those that only the staff site has', async () => {
  const head = '---\nvisibility: public\n---\n';
  const staff = [
    ...['/docs/training/printing-help/run/', '/docs/manual/print/', '/office/equipment/units.csv'],
    ...['/office/owners/it/', '/asset/01206/'],
  ];
  const all = ['/docs/open/print/', '/blog/page/2/', '/calendar/2026-12/'];
  expect(await deadLinks([...staff, ...all], head)).toEqual(staff);
});
