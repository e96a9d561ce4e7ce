import type {Asked} from '@deskbook/content/asked';
import {foldText} from '@deskbook/text/foldText';
import {seedOf} from '@deskbook/text/random';

/** Returns what tells someone apart from others at their computer, or ''. Which of these are asked for is up to the district. */
export function identifierOf({name, staff_number, email}: Partial<Record<Asked, string>>): string {
  return name || staff_number || email || '';
}

/** Returns a short hash that tells whether two names under one code are the same, where the name itself isn't kept. */
export function nameMark(code: string, name: string): string {
  return seedOf(`${code} ${foldText(name)}`).toString(36);
}
