import {fileName} from './fileName';

/** Where a machine is found by its tag, under the base URL. Its label says it too, so it stays as it is. */
export function assetPath(tag: string): string {
  return `asset/${fileName(tag)}/`;
}

/** The id of a machine in the guide of its model. */
export function assetAnchor(tag: string): string {
  return `asset-${fileName(tag)}`;
}
