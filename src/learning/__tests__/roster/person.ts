import type {NewParticipant} from '../../domain/roster/roster';

/** A person with only a name, and what a test adds. */
export const person = (name: string, more: Partial<NewParticipant> = {}): NewParticipant => ({
  name,
  job: '',
  branch: '',
  email: '',
  attended: false,
  ...more,
});
