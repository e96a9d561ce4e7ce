/**
 * Loaded before a script: kills it, as `kill -9` would, right before its nth change to the file system, or before the
 * nth program that it starts to change something (`KILL_AT`); with `COUNT_FROM`, counted from the first one that is about
 * a file of this name. A program that has been started goes on.
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

const {KILL_AT, COUNT_FROM = ''} = process.env;
/** What git is asked for that changes nothing, or only adds to its objects. */
const HARMLESS =
  /^(?:cat-file|check-attr|config|diff-tree|hash-object|log|ls-tree|merge-base|read-tree|remote|rev-list|rev-parse|show|status|symbolic-ref|update-index|write-tree)$/;
let step = 0;
let isCounting = false;

function takeStep(args) {
  isCounting ||= args.some((arg) => String(arg).endsWith(COUNT_FROM));
  if (isCounting && String(step++) === KILL_AT) process.kill(process.pid, 'SIGKILL');
}

for (const name of ['linkSync', 'renameSync', 'rmSync', 'rmdirSync', 'writeFileSync']) {
  const change = fs[name];
  fs[name] = (...args) => {
    takeStep(args);
    return change(...args);
  };
}
for (const name of ['execFile', 'spawn']) {
  const start = childProcess[name];
  childProcess[name] = (program, args, ...rest) => {
    const isHarmless = program === 'git' && args.some((arg) => HARMLESS.test(arg));
    if (!isHarmless) takeStep(args);
    return start(program, args, ...rest);
  };
}
syncBuiltinESMExports();
