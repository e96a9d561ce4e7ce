import {foldText} from '../../shared/foldText';
import {seedOf} from '../../shared/random';

/** Returns a short hash that tells whether two names under one code are the same, where the name itself isn't kept. */
export function nameMark(code: string, name: string): string {
  return seedOf(`${code} ${foldText(name)}`).toString(36);
}
