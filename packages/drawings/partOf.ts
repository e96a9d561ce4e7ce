import type {Drawing} from './readDrawing';
import type {Part} from './readParts';

/** Finds a part by its id or its number. */
export function partOf({parts}: Pick<Drawing, 'parts'>, ref: string): Part | undefined {
  return parts.find(({id}) => id !== '' && id === ref) ?? parts.find(({number}) => number === ref);
}
