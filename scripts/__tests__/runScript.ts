import {spawnSync} from 'node:child_process';
import {chmodSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {writeIn} from '../../packages/content/__tests__/temporarySite';

export interface RunOptions {
  args?: readonly string[];
  /** A module that is loaded first, in this process alone. */
  preload?: string;
  env?: Readonly<Record<string, string>>;
}

/** Runs one of our scripts in a folder, with the commands in its folder `bin` before those of the machine. */
export function runScript(name: string, folder: string, {args = [], preload, env = {}}: RunOptions = {}) {
  const script = join(import.meta.dirname, '..', name);
  const before = preload ? ['--import', pathToFileURL(join(import.meta.dirname, preload)).href] : [];
  const {status, signal, stdout, stderr} = spawnSync(process.execPath, [...before, script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`, ...env},
  });
  return {status, signal, stdout, stderr};
}

/** Puts a shell script in the place of a command. */
export function fakeCommand(folder: string, name: string, script: string): void {
  writeIn(folder, `bin/${name}`, `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
}
