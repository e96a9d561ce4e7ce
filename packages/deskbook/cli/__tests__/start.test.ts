import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:net';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {DESKBOOK, startDeskbook} from './runDeskbook';

/** Docusaurus for a test: it prints what it was asked. */
const DOCUSAURUS = 'console.log(JSON.stringify(process.argv.slice(2)));';
const DEFAULT_PORT = 3000;

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Takes a port, a free one if none is named; it does not matter if somebody else has it already. */
function occupy(port = 0, host = '127.0.0.1'): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(port));
    server.listen(port, host, () => done((server.address() as {port: number}).port));
    servers.push(server);
  });
}

/** Runs beside the test, which holds the ports. */
async function start(...args: string[]): Promise<{status: number | null; asked: string[] | null; said: string}> {
  const folder = temporarySite({
    'docs/district.yml': '',
    'node_modules/@docusaurus/core/bin/docusaurus.mjs': DOCUSAURUS,
  });
  const {status, stdout, stderr} = await startDeskbook(folder, ['start', ...args]);
  return {status, asked: stdout ? JSON.parse(stdout) : null, said: stderr};
}

describe('deskbook start without a terminal', () => {
  it('passes on its arguments if the port is free', async () => {
    const port = String(await freePort());
    expect(await start('--no-open', '--port', port)).toEqual({
      status: 0,
      asked: ['start', '--no-open', '--port', port],
      said: '',
    });
  });

  it('takes the next free port and says so', async () => {
    await occupy(DEFAULT_PORT);
    const {status, asked, said} = await start('--no-open');
    const [, port] = /^Port 3000 is in use\. Taking port (\d+) instead\.\n$/.exec(said) ?? [];
    expect(Number(port)).toBeGreaterThan(DEFAULT_PORT);
    expect([status, asked]).toEqual([0, ['start', '--no-open', '--port', port]]);
  });

  it.each([
    ['--port', '='],
    ['--port', ' '],
    ['-p', ' '],
  ])('stops if the port named with %s%s is in use', async (name, between) => {
    const port = await occupy();
    expect(await start(...`${name}${between}${port}`.split(' '))).toEqual({
      status: 1,
      asked: null,
      said: `Port ${port} is in use. Use another one, or leave out --port to take the next free one.\n`,
    });
  });

  it("notices a server on any of the machine's addresses", async () => {
    const port = await occupy(0, '0.0.0.0');
    expect((await start('--port', `${port}`)).status).toBe(1);
  });

  it.each(['abc', '70000', '-1'])('stops at an invalid port: %s', async (port) => {
    const {status, said} = await start(`--port=${port}`);
    expect([status, said]).toEqual([1, `${port} is not a port. Use a number up to 65535.\n`]);
  });
});

describe.skipIf(process.platform === 'win32')('npm start', () => {
  it('ends the dev server when it is ended from outside', async () => {
    const forever = `require('node:fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000);`;
    const folder = temporarySite({
      'package.json': JSON.stringify({scripts: {start: `node ${JSON.stringify(DESKBOOK)} start --port 0`}}),
      'docs/district.yml': '',
      'node_modules/@docusaurus/core/bin/docusaurus.mjs': `import {createRequire} from 'node:module';
const require = createRequire(import.meta.url);
${forever}`,
    });
    const npm = spawn('npm', ['start'], {cwd: folder, stdio: 'ignore'});
    const pid = await vi.waitFor(() => Number(readFileSync(join(folder, 'pid'), 'utf8') || undefined), WAIT);
    expect(isRunning(pid)).toBe(true);
    npm.kill('SIGTERM');
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), WAIT);
  });
});

/** Generous for a busy machine. */
const WAIT = {timeout: 25_000, interval: 200};

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const port = await occupy();
  await new Promise((done) => servers.pop()?.close(done));
  return port;
}
