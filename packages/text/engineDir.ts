import {join} from 'node:path';

/** Absolute path of the engine's packages: `packages/` here, `lib/` in the published package, also for bundled code. */
export const ENGINE_DIR = join(__dirname, '..');
