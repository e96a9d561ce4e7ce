import {spawnSync} from 'node:child_process';
import {chmodSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {writeIn} from '../../src/content/__tests__/temporarySite';

/** Runs one of our scripts in a folder, with the commands in its folder `bin` before those of the machine. */
export function runScript(name: string, folder: string, ...args: string[]) {
  const script = join(import.meta.dirname, '..', name);
  const env = {...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`};
  const {status, stdout, stderr} = spawnSync(process.execPath, [script, ...args], {cwd: folder, encoding: 'utf8', env});
  return {status, stdout, stderr};
}

/** Puts a shell script in the place of a command. */
export function fakeCommand(folder: string, name: string, script: string): void {
  writeIn(folder, `bin/${name}`, `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
}
