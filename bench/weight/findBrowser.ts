import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {REPO} from '../sites/makeSite';

/** Returns the browser that the tests use, installing one if necessary. */
export function findBrowser(): string {
  const {status, stdout} = spawnSync(process.execPath, [join(REPO, 'scripts', 'browser.mjs')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('Measuring needs a browser');
  return stdout.trim();
}
