import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporarySite} from '../../packages/content/__tests__/temporarySite';
import {fakeCommand, runScript} from './runScript';

interface Package {
  version?: string;
  optional?: boolean;
  devOptional?: boolean;
}

const lock = (packages: Record<string, Package>) => JSON.stringify({packages: {'': {version: '0.1.0'}, ...packages}});

/**
 * Runs the installation in a folder that wants some packages and has some; npm is a script that prints what it was
 * asked.
 */
function install(wanted: Record<string, Package>, installed: Record<string, Package> | null, exitCode = 0) {
  const folder = temporarySite({
    'package-lock.json': lock(wanted),
    ...(installed && {'node_modules/.package-lock.json': JSON.stringify({packages: installed})}),
  });
  fakeCommand(folder, 'npm', `echo "$@" > asked; echo from npm; exit ${exitCode}`);
  const {status, stdout, stderr} = runScript('install.mjs', folder);
  const asked = existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8').trim() : null;
  return {status, stdout, stderr, asked};
}

const A = {'node_modules/a': {version: '1.0.0'}};
const SILENT = {status: 0, stdout: '', stderr: '', asked: null};
const INSTALLS = {status: 0, stdout: '', asked: 'ci --no-audit --no-fund'};

describe('the installation', () => {
  it('runs if nothing is installed, and leaves standard output to the following command', () => {
    expect(install(A, null)).toEqual({
      ...INSTALLS,
      stderr: 'Installing the packages in package-lock.json. This takes a minute.\nfrom npm\n',
    });
  });

  it.each([
    ['a package is missing', {}],
    ['a package has another version', {'node_modules/a': {version: '0.9.0'}}],
  ])('runs if %s', (_name, installed) => {
    expect(install(A, installed)).toMatchObject(INSTALLS);
  });

  it('runs if a link to one of our own packages is missing', () => {
    expect(install({...A, 'node_modules/@deskbook/text': {}}, A)).toMatchObject(INSTALLS);
  });

  it("doesn't run if everything is installed", () => {
    expect(install(A, A)).toEqual(SILENT);
  });

  it("doesn't run if there are extra packages", () => {
    expect(install(A, {...A, 'node_modules/b': {version: '1.0.0'}})).toEqual(SILENT);
  });

  it.each([{optional: true}, {devOptional: true}])("doesn't run for a missing package that is %j", (kind) => {
    expect(install({...A, 'node_modules/b': {version: '1.0.0', ...kind}}, A)).toEqual(SILENT);
  });

  it('runs for an optional package with another version', () => {
    const optional = {'node_modules/b': {version: '2.0.0', optional: true}};
    expect(install({...A, ...optional}, {...A, 'node_modules/b': {version: '1.0.0'}})).toMatchObject(INSTALLS);
  });

  it('fails like npm', () => {
    expect(install(A, null, 7)).toMatchObject({status: 7});
  });
});
