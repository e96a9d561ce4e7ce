import {spawn} from 'node:child_process';

/** The command that opens a URL on each system. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
};

/** Opens a URL in the default browser. Does nothing if there is none, as on a server. */
export function openBrowser(address: string): void {
  const [program = 'xdg-open', ...args] = OPENERS[process.platform] ?? [];
  const child = spawn(program, [...args, address], {stdio: 'ignore', detached: true});
  child.on('error', () => undefined);
  child.unref();
}
