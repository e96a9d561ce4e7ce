import type {BuildOptions} from 'esbuild';

/** Libraries that are large or find their own files, loaded only when needed. */
const LATE = [
  '@swc/core',
  'dompurify',
  'esbuild',
  'fs-native-extensions',
  'jsdom',
  'mermaid',
  'mermaid-isomorphic',
  'playwright',
  'postcss',
  'purgecss',
  'refractor',
  'refractor/*',
  'sharp',
];

/**
 * Bundles the Node part of the engine into one file, which loads in a fraction of the time that its many files would
 * take.
 */
export const BUNDLE_OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['@docusaurus/*', 'webpack', ...LATE],
  logLevel: 'error',
} as const satisfies BuildOptions;
