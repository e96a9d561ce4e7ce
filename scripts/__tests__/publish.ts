import {expect} from 'vitest';
import {temporarySite} from '../../src/content/__tests__/temporarySite';
import {runScript} from './runScript';

export type Env = Readonly<Record<string, string>>;

/** Publishes a release, after whatever an earlier run left to do. */
export function publish(folder: string, env: Env, text: string) {
  const {stdout, ...end} = runScript('__tests__/publishRelease.mjs', folder, {
    args: [text],
    env,
    preload: 'faultyFiles.mjs',
  });
  return {...end, found: JSON.parse(stdout || '[]') as string[]};
}

/** A folder with releases whose pages and snippets say these words. */
export function siteWithReleases(env: Env, ...texts: string[]): string {
  const folder = temporarySite({});
  for (const text of texts) expect(publish(folder, env, text).status).toBe(0);
  return folder;
}
