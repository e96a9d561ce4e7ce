/**
 * Loaded before a script: kills it, as `kill -9` would, right before its nth change to the file system (`KILL_AT`), and
 * refuses links, as Windows does (`NO_LINKS`). A deletion counts twice, since it can also be stopped halfway.
 */
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import {join} from 'node:path';

const {KILL_AT, NO_LINKS} = process.env;
let step = 0;

function takeStep() {
  if (String(step++) === KILL_AT) process.kill(process.pid, 'SIGKILL');
}

const {mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} = fs;
for (const change of [mkdirSync, renameSync, writeFileSync]) {
  fs[change.name] = (...args) => {
    takeStep();
    return change(...args);
  };
}

fs.symlinkSync = (...args) => {
  takeStep();
  if (NO_LINKS) throw Object.assign(new Error('operation not permitted'), {code: 'EPERM'});
  symlinkSync(...args);
};

fs.rmSync = (path, options) => {
  const stats = fs.lstatSync(path, {throwIfNoEntry: false});
  if (!stats) return;
  takeStep();
  const [first] = stats.isDirectory() ? fs.readdirSync(path) : [];
  if (first) {
    rmSync(join(path, first), {recursive: true});
    takeStep();
  }
  rmSync(path, options);
};
syncBuiltinESMExports();
