import type {NewParticipant} from '../../domain/roster/roster';

/** Returns a person who only has a name, plus whatever a test adds. */
export const person = (name: string, more: Partial<NewParticipant> = {}): NewParticipant => ({
  name,
  job: '',
  branch: '',
  email: '',
  attended: false,
  ...more,
});
