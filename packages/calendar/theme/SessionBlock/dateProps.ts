import type {DateOfPart, SessionPart} from '../../domain/sessionPart';

export interface DateProps {
  date: DateOfPart;
  part: SessionPart;
}
