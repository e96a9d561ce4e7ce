import {fileName} from '@deskbook/text/strings';

/** Returns a machine's path by its tag, without the base URL. Printed labels contain it, so it must not change. */
export function assetPath(tag: string): string {
  return `asset/${fileName(tag)}/`;
}

/** Whether an address without the base URL has the form of a machine's. Its page is a file, as the build writes it. */
export function isAssetPath(path: string): boolean {
  return /^\/?asset\/[^/]+\/?$/.test(path);
}

/** Returns a machine's anchor in its model's guide. */
export function assetAnchor(tag: string): string {
  return `asset-${fileName(tag)}`;
}
