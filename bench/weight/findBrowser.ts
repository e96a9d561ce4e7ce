import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {REPO} from '../sites/makeSite';

/** The browser that the tests use, installed if there is none. */
export function findBrowser(): string {
  const {status, stdout} = spawnSync(process.execPath, [join(REPO, 'scripts', 'browser.mjs')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('Measuring needs a browser');
  return stdout.trim();
}
