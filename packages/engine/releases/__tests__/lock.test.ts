import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {buildSync} from 'esbuild';
import {expect, it, onTestFinished} from 'vitest';
import {type Holder, takeLock} from '../lock';

const [{text: LOCK = ''} = {}] = buildSync({
  entryPoints: [join(import.meta.dirname, '../lock.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['fs-native-extensions'],
  write: false,
}).outputFiles;

/** Another process that takes the lock and starts a program of its own, which inherits it. */
const HOLDER = `
const module = {exports: {}};
{${LOCK}}
module.exports.takeLock(process.argv.at(-1), 'another build', () => {}).then(({fd}) => {
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    stdio: ['ignore', 'ignore', 'ignore', 'ignore', fd],
  });
  console.log(child.pid);
  setInterval(() => {}, 1000);
});`;

/** @returns the process, and the id of the one that it has started */
async function startHolder(folder: string): Promise<{holder: ChildProcess; child: number}> {
  const holder = spawn(process.execPath, ['-e', HOLDER, folder], {
    cwd: join(createRequire(import.meta.url).resolve('fs-native-extensions/package.json'), '../../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void holder.kill('SIGKILL'));
  const [said] = await once(holder.stdout as NodeJS.ReadableStream, 'data');
  return {holder, child: Number(said)};
}

it('is held by one at a time, also within a process, and says by whom and since when', async () => {
  const folder = temporarySite({});
  const before = Date.now();
  const first = await takeLock(folder, 'a rollback', () => {});
  const told: Holder[] = [];
  const second = takeLock(folder, 'another build', (holder) => {
    told.push(holder);
    first.release();
  });
  (await second).release();
  expect(told).toEqual([{who: 'a rollback', since: expect.any(String)}]);
  expect(Date.parse(told[0]?.since ?? '')).toBeGreaterThanOrEqual(before);
  expect(Date.parse(told[0]?.since ?? '')).toBeLessThanOrEqual(Date.now());
});

it('outlives a killed process only while what it has started runs on', async () => {
  const folder = temporarySite({});
  const {holder, child} = await startHolder(folder);
  const order: string[] = [];
  const waiting = takeLock(folder, 'a rollback', async ({who}) => {
    order.push(`waits for ${who}`);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    // Long enough for several attempts.
    await new Promise((done) => setTimeout(done, 1000));
    order.push('its child ends');
    process.kill(child, 'SIGKILL');
  });
  const lock = await waiting;
  order.push('locked');
  lock.release();
  expect(order).toEqual(['waits for another build', 'its child ends', 'locked']);
});
