import {isDate} from '@deskbook/text/dates/dates';
import {hasShape, isInstant} from './checks';
import {isLine} from './storedShapes';

/** Proof that someone attended a session, from the roster file their trainer gave them. It stays in this browser. */
export interface Confirmation {
  session: string;
  /** Originally scheduled date, which stays the same if the session moves */
  date: string;
  /** When this browser opened the roster */
  at: string;
}

export const isConfirmation = hasShape<Confirmation>({
  session: (value) => isLine(value) && value !== '',
  date: (value) => typeof value === 'string' && isDate(value),
  at: isInstant,
});
