import {defineConfig} from 'vitest/config';

const stub = (name: string) => new URL(`./tests/stubs/${name}`, import.meta.url).pathname;

export default defineConfig({
  oxc: {jsx: {runtime: 'automatic'}},
  resolve: {
    alias: {
      '@docusaurus/Translate': stub('Translate.tsx'),
      '@docusaurus/ErrorBoundary': stub('ErrorBoundary.tsx'),
      '@docusaurus/Link': stub('Link.tsx'),
      '@docusaurus/useDocusaurusContext': stub('useDocusaurusContext.tsx'),
      '@docusaurus/plugin-content-docs/client': stub('useDoc.tsx'),
      '@docusaurus/useBrokenLinks': stub('useBrokenLinks.tsx'),
      '@docusaurus/router': 'react-router-dom',
      '@theme/WhoseWork': new URL('./packages/training/theme/WhoseWork', import.meta.url).pathname,
      '@theme/SendResults': new URL('./packages/training/theme/SendResults', import.meta.url).pathname,
      '@generated/codeTranslations': stub('codeTranslations.ts'),
      '@generated/deskbook-islands/default/site.json': stub('islandSite.ts'),
    },
  },
  test: {
    include: ['src/**/*.test.ts', 'packages/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    globals: true,
    // The tests share no state, and this halves their time.
    isolate: false,
    // By default one processor stays idle, which is half of a small machine.
    maxWorkers: '100%',
    // Some start processes, and the machine may be busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
