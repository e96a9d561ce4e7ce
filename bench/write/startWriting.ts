import {execFileSync, spawn} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {findPort} from '../edit/startSite';
import type {BenchSite} from '../sites/benchSite';

export interface WritingServer {
  /** The URL for the author. */
  address: string;
  stop(): Promise<void>;
}

/** Timeout for building and starting, in milliseconds. */
const TIMEOUT = 600_000;
/** Folders that Deskbook's commands write. */
const GENERATED = ['node_modules', '.docusaurus', '.deskbook', 'build', 'deploy', 'releases', 'lib'];

/** Builds a site, starts its editor, and waits until it prints its address. */
export async function startWriting({folder, node, leftovers}: BenchSite): Promise<WritingServer> {
  for (const left of leftovers) rmSync(join(folder, left), {recursive: true, force: true});
  startHistory(folder);
  const args = ['bin/deskbook.mjs', 'write', '--no-open', '--port', `${await findPort()}`];
  const child = spawn(node, args, {cwd: folder, env: {...process.env, NODE_ENV: undefined}});
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  process.once('exit', () => child.kill());
  let output = '';
  const address = await new Promise<string>((found, fail) => {
    const timer = setTimeout(() => fail(new Error(`deskbook write said nothing in ${folder}:\n${output}`)), TIMEOUT);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output += text;
        const [, said] = /Write at (http\S+)/.exec(output) ?? [];
        if (said) found(said);
      });
    }
    child.once('close', () => fail(new Error(`deskbook write ended in ${folder}:\n${output}`)));
    void ended.then(() => clearTimeout(timer));
  });
  return {
    address,
    stop() {
      child.kill();
      return ended;
    },
  };
}

/**
 * Starts a separate repository: drafts are differences from the last commit, and this project's must stay untouched.
 */
function startHistory(folder: string): void {
  rmSync(join(folder, '.git'), {recursive: true, force: true});
  writeFileSync(join(folder, '.gitignore'), GENERATED.map((name) => `/${name}\n`).join(''));
  const git = (...args: string[]) => execFileSync('git', args, {cwd: folder});
  git('init', '--quiet');
  git('config', 'user.name', 'Bench');
  git('config', 'user.email', 'bench@example.org');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The pages');
}
