import {foldText} from '../../../shared/foldText';
import type {FromSender} from './mergeFiles';

/** A sender with the name the trainer gave them, or '' if none. */
export interface NamedSender extends FromSender {
  given: string;
}

/**
 * Returns whether two codes belong to one person with two computers, or null if nothing speaks for or against it.
 *
 * The trainer's word comes first, then the staff number. The same e-mail address is enough unless the names differ,
 * since a branch may share a mailbox. The same name is never enough: one person must not pass on a namesake's result.
 */
export function isSamePerson(one: NamedSender, other: NamedSender): boolean | null {
  const compare = (textOf: (sender: NamedSender) => string | undefined): boolean | null => {
    const [first, second] = [foldText(textOf(one) ?? ''), foldText(textOf(other) ?? '')];
    return first === '' || second === '' ? null : first === second;
  };
  const byTrainer = compare(({given}) => given);
  const byNumber = compare(({sender}) => sender.staff_number);
  const byEmail = compare(({sender}) => sender.email);
  const byName = compare(({given, sender}) => given || sender.name);
  return byTrainer ?? byNumber ?? (byEmail ? byName !== false : null);
}
