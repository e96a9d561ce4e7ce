import {readdirSync} from 'node:fs';
import {join} from 'node:path';

export function linksIn(folder: string): string[] {
  try {
    return readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isSymbolicLink())
      .map(({parentPath, name}) => join(parentPath, name));
  } catch {
    return [];
  }
}
