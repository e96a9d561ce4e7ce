import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ENGINE_DIR} from './engineDir';

export function version(): string {
  return JSON.parse(readFileSync(join(ENGINE_DIR, '../package.json'), 'utf8')).version;
}
