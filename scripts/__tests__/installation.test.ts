import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {installedPackages} from '../installedPackages';
import {importVendored, isVendored} from '../pack/vendor';

const installed = installedPackages('package-lock.json').map((path) => path.replace(/^.*node_modules\//, ''));

describe('the installation of a district', () => {
  it.each([
    'mermaid',
    'mermaid-isomorphic',
    'jsdom',
    'dompurify',
    'playwright',
    'playwright-core',
    'axe-core',
    'esbuild',
    'algoliasearch',
    '@docusaurus/preset-classic',
    '@docusaurus/theme-search-algolia',
    '@docusaurus/theme-mermaid',
  ])('has no %s', (name) => {
    expect(installed).not.toContain(name);
  });

  it('has what draws pages and pictures', () => {
    expect(installed).toEqual(expect.arrayContaining(['@docusaurus/core', '@rspack/core', 'react', 'sharp']));
  });
});

describe('a library in lib/vendor', () => {
  it('is imported from there, with the path from the file', () => {
    const code = 'import {a} from "mermaid";import("dompurify");import b from "mermaid/x";x.from("mermaid")';
    expect(importVendored(code, 'lib/diagrams/theme/Box/index.js', 'lib')).toBe(
      'import {a} from "../../../vendor/mermaid.mjs";import("../../../vendor/dompurify.mjs");import b from "mermaid/x";x.from("mermaid")',
    );
    expect(importVendored('import("mermaid")', 'lib/node/site.cjs', 'lib')).toBe('import("../vendor/mermaid.mjs")');
  });

  it('is none that the package names', () => {
    const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(Object.keys(dependencies).filter(isVendored)).toEqual([]);
  });
});
