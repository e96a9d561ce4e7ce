import {fileName} from './fileName';

/** Returns a machine's path by its tag, without the base URL. Printed labels contain it, so it must not change. */
export function assetPath(tag: string): string {
  return `asset/${fileName(tag)}/`;
}

/** Returns a machine's anchor in its model's guide. */
export function assetAnchor(tag: string): string {
  return `asset-${fileName(tag)}`;
}
