import {isDate} from '../../content/dates';
import {hasShape, isInstant} from './checks';
import {isLine} from './keptShapes';

/** That somebody was at a session, out of the roster that its trainer gave them. It stays in this browser. */
export interface Confirmation {
  /** The slug of a session. */
  session: string;
  /** The date that was planned first, which stays the same when a session moves. */
  date: string;
  /** When the roster was opened here. */
  at: string;
}

export const isConfirmation = hasShape<Confirmation>({
  session: (value) => isLine(value) && value !== '',
  date: (value) => typeof value === 'string' && isDate(value),
  at: isInstant,
});
