import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {checkSite} from './checkSite';

const FOLDER = join(import.meta.dirname, '__fixtures__/bad');
const NOW = new Date('2026-11-01T12:00:00Z');

/** Each folder is a small site with something wrong in it, and expected.txt is what its author reads. */
describe('the check of a site with', () => {
  it.each(readdirSync(FOLDER))('%s', async (name) => {
    const siteDir = join(FOLDER, name);
    const {problems} = await checkSite(siteDir, NOW);
    expect(`${formatProblems(problems)}\n`).toBe(readFileSync(join(siteDir, 'expected.txt'), 'utf8'));
  });
});
