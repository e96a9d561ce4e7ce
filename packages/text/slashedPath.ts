import path from 'node:path';

/**
 * Returns a relative path with forward slashes, as pages, messages and addresses use it.
 *
 * @param system the platform's path module
 */
export function slashedPath(folder: string, file: string, {relative, sep}: path.PlatformPath = path): string {
  return relative(folder, file).split(sep).join('/');
}
