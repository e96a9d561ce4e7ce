import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {checkSite} from '@deskbook/content/__tests__/checkSite';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {LAMP} from './lampDrawing';

const FOLDER = join(import.meta.dirname, '__fixtures__/bad');
const NOW = new Date('2026-11-01T12:00:00Z');
const DISTRICT = `name: Westplex Library District
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: IT help desk, email: helpdesk@example.org}`;

/** Each folder has a page with a mistake; expected.txt is the message its author sees. */
describe('the check of a page with', () => {
  it.each(readdirSync(FOLDER))('%s', async (name) => {
    const page = readFileSync(join(FOLDER, name, 'quiz.md'), 'utf8');
    const siteDir = temporarySite({
      'docs/district.yml': DISTRICT,
      'docs/quiz.md': page,
      'docs/sheet.pdf': '',
      'docs/lamp.svg': LAMP,
    });
    const {problems} = await checkSite(siteDir, NOW);
    expect(`${formatProblems(problems)}\n`).toBe(readFileSync(join(FOLDER, name, 'expected.txt'), 'utf8'));
  });
});
