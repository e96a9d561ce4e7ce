import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {constants} from 'node:os';
import {join} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';

interface How {
  /** Node options that can't be set later. */
  nodeOptions?: readonly string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** A file to keep open for as long as Docusaurus runs: the lock of the releases. */
  lockFd?: number;
  /** Returns the command to start instead: Docusaurus where it can't do harm. */
  confine?(command: readonly string[]): readonly string[];
}

/**
 * Docusaurus ends with this process, even if it's killed: then the channel between them closes. Its threads run this,
 * too, and have no channel.
 */
const END_WITH_PARENT = `data:text/javascript,${encodeURIComponent(
  "process.once('disconnect', () => process.kill(process.pid, 'SIGTERM')); process.channel?.unref();",
)}`;

/** Runs a Docusaurus command in the site's folder, attached to this terminal. Returns its exit code. */
export function runDocusaurus(
  args: readonly string[],
  {nodeOptions = [], cwd = process.cwd(), env, lockFd, confine = (command) => command}: How = {},
): Promise<number> {
  const {resolve} = createRequire(join(ENGINE_DIR, 'package.json'));
  const docusaurus = resolve('@docusaurus/core/bin/docusaurus.mjs', {paths: [cwd, ENGINE_DIR]});
  const command = [process.execPath, ...nodeOptions, '--import', END_WITH_PARENT, docusaurus, ...args];
  const [program = '', ...rest] = confine(command);
  const child = spawn(program, rest, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc', lockFd ?? 'ignore'],
    cwd,
    env,
  });
  // Stopping this command means stopping Docusaurus.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stops = signals.map((signal) => [signal, () => child.kill(signal)] as const);
  for (const [signal, stop] of stops) process.on(signal, stop);
  return new Promise((done) => {
    child.on('close', (code, signal) => {
      for (const [name, stop] of stops) process.off(name, stop);
      done(code ?? 128 + constants.signals[signal as NodeJS.Signals]);
    });
  });
}
