import {statfsSync} from 'node:fs';
import {currentRelease} from '@deskbook/engine/releases/currentRelease';
import type {RequestHandler} from 'express';

/** Less free space than this, in bytes, isn't enough for a build. */
const LEAST_FREE = 200_000_000;

export interface Health {
  status: 'ok' | 'failing';
  version: string;
  /** The release that readers see; null if there is none. */
  release: string | null;
  problems: readonly ('no-release' | 'disk-full' | 'accounts-unreadable')[];
}

/** @param readAccounts throws if they can't be read */
export function healthOf(siteDir: string, version: string, readAccounts: () => void): Health {
  const release = currentRelease(siteDir);
  const problems = [
    ...(release === null ? (['no-release'] as const) : []),
    ...(hasRoom(siteDir) ? [] : (['disk-full'] as const)),
    ...(isReadable(readAccounts) ? [] : (['accounts-unreadable'] as const)),
  ];
  return {status: problems.length === 0 ? 'ok' : 'failing', version, release, problems};
}

function hasRoom(folder: string): boolean {
  const {bavail, bsize} = statfsSync(folder);
  return bavail * bsize >= LEAST_FREE;
}

function isReadable(read: () => void): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** For programs that watch the server: 200 if all is well, 503 if not. Needs no sign-in, and takes any host name. */
export function healthRoute(health: () => Health): RequestHandler {
  return (_, response) => {
    const now = health();
    response.status(now.status === 'ok' ? 200 : 503).json(now);
  };
}
