import type {LinkedFile} from '../bodyLinks';
import {readOutline} from '../markdown/outline';

/** A file without front matter, the first line of whose body is `bodyLine`. */
export function linkedFile(path: string, body: string, {bodyLine = 1, isDraft = false} = {}): LinkedFile {
  return {path, body, bodyLine, outline: readOutline(body, bodyLine), source: null, isDraft};
}
