import type {Asked} from '../../../shared/asked';
import {foldText} from '../../../shared/foldText';
import type {FromSender} from './mergeFiles';

/** What came from a code, and what the trainer calls its sender; empty where the trainer says nothing. */
export interface NamedSender extends FromSender {
  given: string;
}

/**
 * Whether two codes are one person, who uses two computers. Null where nothing says so, and nothing against it.
 *
 * The trainer's word comes first, then the staff number. The same e-mail address is enough unless the names differ, since
 * a branch may share a mailbox. The same name is enough where the district asks for nothing else.
 *
 * @param askedFor what the district asks of those who send results
 */
export function isSamePerson(one: NamedSender, other: NamedSender, askedFor: readonly Asked[]): boolean | null {
  const compare = (textOf: (sender: NamedSender) => string | undefined): boolean | null => {
    const [first, second] = [foldText(textOf(one) ?? ''), foldText(textOf(other) ?? '')];
    return first === '' || second === '' ? null : first === second;
  };
  const byTrainer = compare(({given}) => given);
  const byNumber = compare(({sender}) => sender.staff_number);
  const byEmail = compare(({sender}) => sender.email);
  const byName = compare(({given, sender}) => given || sender.name);
  const isByNameAlone = askedFor.length > 0 && askedFor.every((field) => field === 'name');
  return byTrainer ?? byNumber ?? (byEmail ? byName !== false : isByNameAlone ? byName : null);
}
