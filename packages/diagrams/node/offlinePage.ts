import {type Answer, openPage, type Page} from './openPage';

/**
 * Flags that cut Chromium off below every page and worker: no name and no address is resolved, what needs no name has
 * to ask a proxy that isn't there (also for this machine, which proxies usually leave out), and WebRTC sends nothing
 * past it.
 */
const NO_NETWORK = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://0.0.0.0:1',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--dns-prefetch-disable',
  '--disable-background-networking',
  '--disable-quic',
  '--disable-sync',
];

/** Where our own files seem to be. No machine has this name (RFC 6761). */
export const ORIGIN = 'https://deskbook.invalid';

/** Returns a file of ours by its path, which begins with a slash; undefined if there is none. */
export type Files = (path: string) => Promise<Uint8Array | undefined>;

/**
 * Opens a page that reaches no network and no files but the given ones. Diagrams are written by authors, and a label may
 * be HTML that loads pictures from anywhere.
 */
export async function openOfflinePage(executable: string, files: Files): Promise<Page> {
  return openPage(executable, NO_NETWORK, (url) => answerFrom(files, url));
}

/** @internal Exported for its test. */
export async function answerFrom(files: Files, {origin, pathname}: URL): Promise<Answer> {
  if (origin !== ORIGIN) return 'refuse';
  return (pathname === '/' ? EMPTY_PAGE : await files(pathname)) ?? 'refuse';
}

const EMPTY_PAGE = Buffer.from('<!doctype html><html lang="en"><title>Diagrams</title></html>');
