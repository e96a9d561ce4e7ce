/** The absolute folder of the engine: `src/` here, `lib/` in the package. Bundles of it say the same. */
export const ENGINE_DIR = __dirname;
