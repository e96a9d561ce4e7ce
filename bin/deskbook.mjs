#!/usr/bin/env node
// The package has compiled commands; in the repository they run from source.
import {existsSync} from 'node:fs';

const sources = new URL('../packages/deskbook/cli/index.ts', import.meta.url);
const isRepository = existsSync(sources);
if (isRepository) await import('tsx');
await import(isRepository ? sources.href : '../lib/node/cli.cjs');
