import {foldText} from '@deskbook/text/strings';
import type {Sender} from '../learningFile';
import {identifierOf, nameMark} from '../nameMark';

/** A sender with the name the trainer gave them, or '' if none. */
export interface NamedSender {
  sender: Sender;
  given: string;
}

/** Returns whether two texts agree, or null if one is missing. */
function compare(one: string | undefined, other: string | undefined): boolean | null {
  const [first, second] = [foldText(one ?? ''), foldText(other ?? '')];
  return first === '' || second === '' ? null : first === second;
}

/**
 * Returns whether two codes belong to one person with two computers, or null if nothing speaks for or against it.
 *
 * The trainer's word comes first, then the staff number. The same e-mail address is enough unless the names differ,
 * since a branch may share a mailbox. The same name is never enough: one person must not pass on a namesake's result.
 */
export function isSamePerson(one: NamedSender, other: NamedSender): boolean | null {
  const byTrainer = compare(one.given, other.given);
  const byNumber = compare(one.sender.staff_number, other.sender.staff_number);
  const byEmail = compare(one.sender.email, other.sender.email);
  const byName = compare(one.given || one.sender.name, other.given || other.sender.name);
  return byTrainer ?? byNumber ?? (byEmail ? byName !== false : null);
}

/**
 * Returns whether two files with the same code are from one person, or null if nothing speaks for or against it.
 *
 * Under one code, the same name is enough. A different name is another person, unless they said that theirs has changed.
 */
export function isSameSender(one: Sender, other: Sender): boolean | null {
  if (hasBeen(one, other) || hasBeen(other, one)) return true;
  const byNumber = compare(one.staff_number, other.staff_number);
  const isNameless = !one.name && !other.name;
  return byNumber ?? compare(one.name, other.name) ?? (isNameless ? compare(one.email, other.email) : null);
}

function hasBeen({code, renamed_from = []}: Sender, other: Sender): boolean {
  return renamed_from.includes(nameMark(code, identifierOf(other)));
}

/**
 * Adds an item to the first group in which nobody is someone else and at least one is the same, or to a new group.
 *
 * @param candidates places of the groups to look at
 * @returns the group's place
 */
export function addToGroup<T>(
  groups: T[][],
  item: T,
  isSame: (one: T, other: T) => boolean | null,
  candidates: Iterable<number> = groups.keys(),
): number {
  const place = [...candidates].find((candidate) => {
    const verdicts = groups[candidate]?.map((member) => isSame(member, item));
    return verdicts?.includes(true) && !verdicts.includes(false);
  });
  if (place === undefined) return groups.push([item]) - 1;
  groups[place]?.push(item);
  return place;
}
