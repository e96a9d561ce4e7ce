import {chmodSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {afterEach, expect, it, vi} from 'vitest';

afterEach(() => vi.unstubAllEnvs());

/** Asks with only these programs installed. */
async function reasonWith(programs: Record<string, string>): Promise<string | null> {
  const folder = temporarySite(programs);
  for (const name of Object.keys(programs)) chmodSync(join(folder, name), 0o755);
  vi.stubEnv('PATH', folder);
  vi.resetModules();
  const {whyNotConfined} = await import('../bubblewrap');
  return whyNotConfined();
}

it.runIf(process.platform === 'linux')('says what keeps programs from being confined', async () => {
  expect(await reasonWith({})).toBe('bubblewrap is not installed (Debian: apt-get install bubblewrap)');
  const refusal = "bwrap: Can't mount proc on /proc: Operation not permitted";
  expect(await reasonWith({bwrap: `#!/bin/sh\necho "${refusal}" >&2\nexit 1\n`})).toBe(
    `bubblewrap does not start: ${refusal}`,
  );
  expect(await reasonWith({bwrap: '#!/bin/sh\nexit 0\n'})).toBeNull();
});
