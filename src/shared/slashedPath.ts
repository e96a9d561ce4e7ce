import path from 'node:path';

/**
 * The way from a folder to a file as pages, messages and addresses write it: with forward slashes.
 *
 * @param system how paths are written here
 */
export function slashedPath(folder: string, file: string, {relative, sep}: path.PlatformPath = path): string {
  return relative(folder, file).split(sep).join('/');
}
