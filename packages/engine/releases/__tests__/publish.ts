import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {buildSync} from 'esbuild';
import {expect} from 'vitest';

export type Env = Readonly<Record<string, string>>;

const FAULTS = pathToFileURL(join(import.meta.dirname, 'faultyFiles.mjs')).href;
const SCRIPT = join(import.meta.dirname, 'publishRelease.ts');
const bundle = {bundle: true, platform: 'node', format: 'esm', write: false} as const;
const [{text: script = ''} = {}] = buildSync({entryPoints: [SCRIPT], ...bundle}).outputFiles;

/** Publishes a release, after whatever an earlier run left to do. */
export function publish(folder: string, env: Env, text: string) {
  const {status, signal, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', FAULTS, '--input-type=module', '--eval', script, text],
    {cwd: folder, encoding: 'utf8', env: {...process.env, ...env}},
  );
  return {status, signal, stderr, found: JSON.parse(stdout || '[]') as string[]};
}

/** A folder with releases whose pages and snippets say these words. */
export function siteWithReleases(env: Env, ...texts: string[]): string {
  const folder = temporarySite({});
  for (const text of texts) expect(publish(folder, env, text).status).toBe(0);
  return folder;
}
