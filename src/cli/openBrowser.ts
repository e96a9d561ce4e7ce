import {spawn} from 'node:child_process';

/** What opens an address on each system. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
};

/** Opens an address in the reader's browser. Where there is none, as on a server, nothing happens. */
export function openBrowser(address: string): void {
  const [program = 'xdg-open', ...args] = OPENERS[process.platform] ?? [];
  const child = spawn(program, [...args, address], {stdio: 'ignore', detached: true});
  child.on('error', () => undefined);
  child.unref();
}
