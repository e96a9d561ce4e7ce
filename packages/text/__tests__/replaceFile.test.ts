import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {expect, it, onTestFinished} from 'vitest';
import {removeUnfinished, replaceFile} from '../files/replaceFile';

it('leaves the old text or the new one when killed, and its temporary files can be removed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskbook-'));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const file = join(folder, 'index.md');
  const length = 300_000;
  replaceFile(file, 'a'.repeat(length));
  for (let round = 0; round < 12; round++) {
    const script = join(import.meta.dirname, 'saveForever.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, file, `${length}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await setTimeout(Math.random() * 60);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const text = readFileSync(file, 'utf8');
    expect(text).toHaveLength(length);
    expect(new Set(text).size).toBe(1);
  }
  mkdirSync(join(folder, 'manuals'));
  writeFileSync(join(folder, 'manuals/.deskbook-999999999-abcdef'), 'half');
  writeFileSync(join(folder, `.deskbook-${process.pid}-abcdef`), 'still being written');
  removeUnfinished(folder);
  expect(readdirSync(folder).toSorted()).toEqual([`.deskbook-${process.pid}-abcdef`, 'index.md', 'manuals']);
  expect(readdirSync(join(folder, 'manuals'))).toEqual([]);
}, 120_000);
