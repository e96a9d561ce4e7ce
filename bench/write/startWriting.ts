import {execFileSync, spawn} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {findPort} from '../edit/startSite';
import type {BenchSite} from '../sites/benchSite';

export interface WritingServer {
  /** What the author opens. */
  address: string;
  stop(): Promise<void>;
}

/** A build and a start that take longer have failed. In milliseconds. */
const LONGEST = 600_000;
/** What commands of Deskbook write. */
const GENERATED = ['node_modules', '.docusaurus', '.deskbook', 'build', 'deploy', 'releases', 'lib'];

/** Builds a site and starts its editor; once it says where it is. */
export async function startWriting({folder, node, leftovers}: BenchSite): Promise<WritingServer> {
  for (const left of leftovers) rmSync(join(folder, left), {recursive: true, force: true});
  startHistory(folder);
  const args = ['bin/deskbook.mjs', 'write', '--no-open', '--port', `${await findPort()}`];
  const child = spawn(node, args, {cwd: folder, env: {...process.env, NODE_ENV: undefined}});
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  process.once('exit', () => child.kill());
  let output = '';
  const address = await new Promise<string>((found, fail) => {
    const timer = setTimeout(() => fail(new Error(`deskbook write said nothing in ${folder}:\n${output}`)), LONGEST);
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

/** Its own: drafts are what differs from the last commit, and that of this project isn't to be touched. */
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
