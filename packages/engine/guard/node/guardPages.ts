import {dirname, join, resolve} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {CONTENT_FOLDERS, isContentFile, isReallyIn} from '@deskbook/text/files/contentFile';
import {cacheDir} from '@deskbook/text/files/ownFolders';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {Compiler} from 'webpack';
import {readRequest} from './readRequest';

const NAME = 'deskbook-guard';
const PAGE = /\.mdx?$/;

/** Whoever programs the site may name a program of a package on such a page. */
const PROGRAMMED = /\.mdx$/;

/**
 * Refuses what a page makes the bundler read or run from outside the content folders. The check refuses such addresses,
 * with their lines, before this; here counts what the bundler has made of them, and where links really lead.
 */
export function guardPages(compiler: Compiler, siteDir: string): void {
  compiler.hooks.normalModuleFactory.tap(NAME, (factory) => {
    factory.hooks.afterResolve.tap(NAME, ({request, contextInfo: {issuer}, createData}) => {
      if (!PAGE.test(issuer)) return;
      const refusal = refusalOf(request, issuer, createData.request ?? '', siteDir);
      if (refusal) throw withoutStack(new Error(`${slashedPath(siteDir, issuer)}: ${refusal}`));
    });
  });
}

/** The bundler prints it instead of the message. */
function withoutStack(error: Error): Error {
  return Object.assign(error, {stack: error.message});
}

function refusalOf(request: string, page: string, resolved: string, siteDir: string): string | undefined {
  const asked = readRequest(request);
  if ('module' in asked) return undefined;
  if ('file' in asked) {
    const [folder, file] = [dirname(page), resolve(dirname(page), asked.file)];
    // A page in a folder that somebody has linked into the docs shows what is beside it.
    return isShown(file, siteDir) || isReallyIn(file, folder) ? undefined : elsewhere(asked.file);
  }
  const isOfPackages = resolved
    .split('!')
    .slice(0, -1)
    .every((loader) => !isContentFile(loader.replace(/\?.*$/s, ''), siteDir));
  return PROGRAMMED.test(page) && isOfPackages ? undefined : program(asked.program);
}

/** What pages show: the site's content, the engine's own pictures, and the variants of pictures in the cache. */
export function isShown(file: string, siteDir: string): boolean {
  return (
    isContentFile(file, siteDir) || isReallyIn(file, join(ENGINE_DIR, 'deskbook/static')) || isOfCache(file, siteDir)
  );
}

/** A picture that was made from one of the site's. */
export function isOfCache(file: string, siteDir: string): boolean {
  return isReallyIn(file, join(cacheDir(siteDir), 'images'));
}

function elsewhere(file: string): string {
  return `${JSON.stringify(file)} leads out of the folders ${CONTENT_FOLDERS.join(', ')}, so it isn’t published. Copy the file into one of them.`;
}

function program(written: string): string {
  return `${JSON.stringify(written)} would make the bundler run a file. An address can’t have an exclamation mark.`;
}
