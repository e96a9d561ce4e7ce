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
`;
const SESSION = `---
kind: session
title: Printing help
start: 2027-02-09 09:00
duration: 60 min
branch: maple
---
Bring a card.
`;

/** Returns the links that lead nowhere, in a site with a session and a page with tags. */
async function deadLinks(links: readonly string[]): Promise<string[]> {
  const siteDir = temporarySite({
    'docs/district.yml': DISTRICT,
    'docs/tags.yml': 'Paper:\n  permalink: /all-paper\n',
    'docs/tagged.md': '---\ntags: [Paper, Staff Area]\n---\n# Tagged\n',
    'docs/training/printing-help.md': SESSION,
    'docs/links.md': `# Links\n\n${links.map((link) => `- [here](${link})`).join('\n')}\n`,
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
  ];
  expect(await deadLinks(gone)).toEqual(gone);
});
