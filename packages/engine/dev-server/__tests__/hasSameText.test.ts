import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {hasSameText} from '../node/hasSameText';

let siteDir: string;
const texts = new Map([['docs/office/technology.md', '\nWe meet.\n']]);

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'same-text-'));
  mkdirSync(join(siteDir, 'docs/office'), {recursive: true});
});

afterEach(() => rmSync(siteDir, {recursive: true}));

it.each([
  ['only its front matter has changed', 'technology.md', '---\ntitle: New\n---\n\nWe meet.\n', true],
  ['its text has changed', 'technology.md', '---\ntitle: New\n---\n\nWe met.\n', false],
  ['it is new', 'other.md', '---\ntitle: New\n---\n\nWe meet.\n', false],
  ['it is gone', 'technology.md', null, true],
])('of a page: %s', (_what, name, text, expected) => {
  const path = join(siteDir, 'docs/office', name);
  if (text !== null) writeFileSync(path, text);
  expect(hasSameText(path, {siteDir, texts})).toBe(expected);
});
