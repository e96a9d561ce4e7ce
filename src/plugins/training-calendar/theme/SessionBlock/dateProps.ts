import type {DateOfPart, SessionPart} from '../../domain/sessionPart';

/** A date of the session, and what the page says of the session. */
export interface DateProps {
  date: DateOfPart;
  part: SessionPart;
}
