import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {describe, expect, it} from 'vitest';
import {inBubblewrap, whyNotConfined} from '../bubblewrap';
import {programFolders} from '../programFolders';

const reason = whyNotConfined();

/** Runs a script of an author who got one to run, and returns what it sends. */
async function run(site: string, code: string): Promise<unknown> {
  const folders = {
    read: [...programFolders(site), site],
    write: [join(site, 'out')],
    hidden: [join(site, '.deskbook')],
  };
  const [program = '', ...args] = inBubblewrap([process.execPath, '-e', code], folders);
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {PATH: process.env.PATH},
  });
  const [answer] = await once(child, 'message');
  return answer;
}

const READ = `const fs = require('node:fs');
const read = (path) => { try { return fs.readFileSync(path, 'utf8'); } catch ({code}) { return code; } };
const write = (path) => { try { fs.writeFileSync(path, ''); return 'written'; } catch ({code}) { return code; } };
`;

const makeSite = () =>
  temporarySite({
    'elsewhere/secret.txt': 'a secret',
    'site/docs/page.md': 'A page',
    'site/.deskbook/users.json': 'hashes',
    'site/out/index.html': '',
  });

describe.runIf(reason === null)(`a confined program${reason ? ` (not tried: ${reason})` : ''}`, () => {
  it('reads the site, but neither accounts nor files of this machine, nor what other processes know', async () => {
    const folder = makeSite();
    const site = join(folder, 'site');
    const paths = [
      join(site, 'docs/page.md'),
      join(site, '.deskbook/users.json'),
      join(folder, 'elsewhere/secret.txt'),
    ];
    const answer = await run(
      site,
      `${READ}process.send([...${JSON.stringify(paths)}, '/etc/passwd', '/proc/${process.pid}/environ'].map(read))`,
    );
    expect(answer).toEqual(['A page', 'ENOENT', 'ENOENT', 'ENOENT', 'ENOENT']);
  });

  it('writes only where it builds', async () => {
    const site = join(makeSite(), 'site');
    const paths = ['out/a', 'docs/a', 'a'].map((path) => join(site, path));
    expect(await run(site, `${READ}process.send(${JSON.stringify(paths)}.map(write))`)).toEqual([
      'written',
      'EROFS',
      'EROFS',
    ]);
  });

  it('has no network, not even this machine’s', async () => {
    const server = createServer((_request, response) => response.end());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const {port} = server.address() as AddressInfo;
    const code = `fetch('http://127.0.0.1:${port}').then(() => process.send('reached'), () => process.send('nothing'))`;
    expect(await run(join(makeSite(), 'site'), code)).toBe('nothing');
    server.close();
  });
});
