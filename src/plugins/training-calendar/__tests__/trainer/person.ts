import type {NewParticipant} from '../../domain/trainer/roster';

/** Somebody of whom only the name is known, and what a test adds. */
export const person = (name: string, more: Partial<NewParticipant> = {}): NewParticipant => ({
  name,
  job: '',
  branch: '',
  email: '',
  attended: false,
  ...more,
});
