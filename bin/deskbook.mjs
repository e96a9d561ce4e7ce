#!/usr/bin/env node
// The package has compiled commands; the repository compiles them when a source has changed.
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';

const compiler = new URL('../packages/deskbook/compile.mjs', import.meta.url);
const load = createRequire(import.meta.url);
load(existsSync(compiler) ? (await import(compiler)).compiled('cli') : '../lib/node/cli.cjs');
