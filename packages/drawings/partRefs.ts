import {partOf} from './partOf';
import type {Drawing} from './readDrawing';
import type {Part} from './readParts';

/** How a hand moves a part. `out` and `in` are toward the reader and away. */
export const MOVES = ['out', 'in', 'up', 'down', 'left', 'right', 'turn'] as const;

export type Move = (typeof MOVES)[number];

/** A part as an address asks for it: `tray-2:out`. */
export interface PartRef {
  /** Its id or its number. */
  part: string;
  move: Move | null;
}

export interface ShownPart {
  part: Part;
  move: Move | null;
}

const REF = /^([\w-]+)(?::(\w+))?$/;

/** Nobody finds more at once, and placing discs takes longer the more there are. */
export const MAX_REFS = 12;

/** Reads what follows the `#` of an image's address: `tray-2:out,cover`. Returns null for anything else. */
export function readPartRefs(fragment: string): PartRef[] | null {
  const texts = fragment.split(',');
  if (texts.length > MAX_REFS) return null;
  const refs = texts.map((text) => readPartRef(text.trim()));
  return refs.every((ref) => ref !== null) ? refs : null;
}

function readPartRef(text: string): PartRef | null {
  const [, part, word] = REF.exec(text) ?? [];
  if (!part) return null;
  if (word === undefined) return {part, move: null};
  const move = MOVES.find((each) => each === word);
  return move ? {part, move} : null;
}

/**
 * Returns the parts that an address asks for, each once; null if the drawing lacks one, or if one has no shapes to show.
 */
export function shownParts(drawing: Pick<Drawing, 'parts'>, fragment: string): ShownPart[] | null {
  const shown = readPartRefs(fragment)?.map(({part: ref, move}) => {
    const part = partOf(drawing, ref);
    return part?.id ? {part, move} : null;
  });
  if (!shown?.every((each) => each !== null)) return null;
  return shown.filter(({part}, index) => shown.findIndex((other) => other.part === part) === index);
}
