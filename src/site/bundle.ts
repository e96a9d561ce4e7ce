import type {BuildOptions} from 'esbuild';

/** Libraries that are large, or found through their own folders, and are loaded only when there is work for them. */
const LATE = [
  '@swc/core',
  'dompurify',
  'esbuild',
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
 * How the Node part of the engine becomes one file. It starts in a fraction of the time that its many files and
 * libraries would take.
 */
export const BUNDLE_OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['@docusaurus/*', 'webpack', ...LATE],
  logLevel: 'error',
} as const satisfies BuildOptions;
