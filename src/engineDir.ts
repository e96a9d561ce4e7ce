/** Absolute path of the engine: `src/` here, `lib/` in the package, also for bundled code. */
export const ENGINE_DIR = __dirname;
