import {foldText} from '@deskbook/text/foldText';
import {groupBy} from '@deskbook/text/groupBy';

/** Someone on a roster or a staff list; texts are empty if unknown. */
export interface Listed {
  name: string;
  email: string;
  number?: string;
}

/** Someone the report knows already. */
export interface Known {
  name: string;
  emails: readonly string[];
  numbers: readonly string[];
}

/**
 * Finds the people on a list among those the report knows: by staff number, then by e-mail address, then by name.
 *
 * A name alone is enough only if one person has it both here and there, and neither numbers nor addresses differ. An
 * address that several people on the list share needs the name, too.
 */
export function matchListed<L extends Listed, K extends Known>(
  listed: readonly L[],
  known: readonly K[],
): ReadonlyMap<L, K> {
  const found = new Map<L, K>();
  const taken = new Set<K>();
  const match = (textOf: (one: L) => string, textsOf: (one: K) => readonly string[], fits: Fits<L, K>) => {
    const keysOf = (texts: readonly string[]) => texts.map(foldText).filter(Boolean);
    const knownBy = groupBy(known, (one) => keysOf(textsOf(one)));
    const listedBy = groupBy(listed, (one) => keysOf([textOf(one)]));
    for (const one of listed) {
      const key = foldText(textOf(one));
      if (found.has(one)) continue;
      const isOnlyOne = listedBy.get(key)?.length === 1;
      const candidates = knownBy.get(key)?.filter((other) => !taken.has(other) && fits(one, other, isOnlyOne)) ?? [];
      const [only] = candidates;
      if (!only || candidates.length > 1) continue;
      found.set(one, only);
      taken.add(only);
    }
  };
  match(
    ({number = ''}) => number,
    ({numbers}) => numbers,
    (_one, _other, isOnlyOne) => isOnlyOne,
  );
  match(
    ({email}) => email,
    ({emails}) => emails,
    (one, other, isOnlyOne) => !differ(one.number, other.numbers) && (isOnlyOne || agree(one.name, other.name)),
  );
  match(
    ({name}) => name,
    ({name}) => [name],
    (one, other, isOnlyOne) => isOnlyOne && !differ(one.number, other.numbers) && !differ(one.email, other.emails),
  );
  return found;
}

type Fits<L, K> = (one: L, other: K, isOnlyOne: boolean) => boolean;

function differ(text: string | undefined, others: readonly string[]): boolean {
  return Boolean(text) && others.length > 0 && !others.some((other) => agree(text ?? '', other));
}

export function agree(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}
