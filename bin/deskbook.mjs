#!/usr/bin/env node
// The commands come compiled in the package; in the repository they run from their sources.
import {existsSync} from 'node:fs';

const sources = new URL('../src/cli/index.ts', import.meta.url);
const isRepository = existsSync(sources);
if (isRepository) await import('tsx');
await import(isRepository ? sources.href : '../lib/cli.cjs');
