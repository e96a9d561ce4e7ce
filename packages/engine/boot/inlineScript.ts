import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {minifySync} from '@swc/core';
import type {ScriptName} from './scripts';

/** The scripts, compiled for the package. */
const PACKAGED = join(ENGINE_DIR, 'scripts');
const load = createRequire(__filename);

/** Returns a file of `packages/engine/boot` as one line of JavaScript. In the repository, it is compiled first. */
export function inlineScript(name: ScriptName): string {
  return existsSync(PACKAGED) ? readFileSync(join(PACKAGED, packagedName(name)), 'utf8') : compileScript(name);
}

/** Its file in `lib/scripts` of the package. */
export const packagedName = (name: ScriptName): string => `${name.replace('/', '-')}.js`;

export function compileScript(name: ScriptName): string {
  const {buildSync} = load('esbuild') as typeof import('esbuild');
  const {outputFiles} = buildSync({
    entryPoints: [join(ENGINE_DIR, 'engine/boot', name)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    write: false,
  });
  // esbuild bundles; the second minifier saves bytes that every page would carry.
  const {code} = minifySync(outputFiles.map(({text}) => text).join(''), {
    compress: {passes: 2},
    mangle: true,
    module: false,
  });
  // The type check is already stricter.
  return code.trim().replace(/^"use strict";/, '');
}
