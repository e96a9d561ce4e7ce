import {lstatSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {EXTENSIONS} from '@deskbook/deskbook/plugins';
import type {Problem} from '@deskbook/text/problems/problems';
import {expect} from 'vitest';
import {checkContent, contentOf} from '../checkContent';

const NOW = new Date('2026-11-01T12:00:00Z');
const CONTROL_CHARACTER = /[\p{Cc}\u2028\u2029]/u;
const LEAK = / {4}at |\.ts:\d+|node_modules|\[object |\[native code\]/;

/** Checks a site and demands that the author can read every problem and find its place. */
export async function checkSoundly(siteDir: string): Promise<readonly Problem[]> {
  const {problems} = await checkContent(contentOf(siteDir), NOW, EXTENSIONS);
  const files = new Set(problems.map(({file}) => file));
  const lines = new Map([...files].map((file) => [file, linesOf(join(siteDir, file))]));
  expect(problems.filter((problem) => !isPlaced(problem, lines.get(problem.file) ?? 0))).toEqual([]);
  expect(problems.filter((problem) => !isReadable(problem))).toEqual([]);
  return problems;
}

function isPlaced({file, line, column}: Problem, lines: number): boolean {
  const counts = [line, column].every((number) => Number.isInteger(number) && number >= 1);
  return counts && line <= lines && /^(docs|blog)\//.test(file);
}

function isReadable({message, found, expected, fix}: Problem): boolean {
  const texts = [message, found, expected, fix].filter((text) => text !== null);
  return message !== '' && texts.every((text) => !CONTROL_CHARACTER.test(text) && !LEAK.test(text));
}

/** Folders, links and what is not there count as one line, so that a problem has a place. */
function linesOf(path: string): number {
  const isFile = lstatSync(path, {throwIfNoEntry: false})?.isFile();
  return isFile ? readFileSync(path, 'utf8').split(/\r\n|\r|\n/).length : 1;
}
