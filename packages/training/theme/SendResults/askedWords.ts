import type {Asked} from '@deskbook/content/asked';
import {translate} from '@docusaurus/Translate';

export function askedWords(field: Asked): string {
  return {
    name: translate({id: 'send.asked.name', message: 'Your name'}),
    email: translate({id: 'send.asked.email', message: 'Your e-mail address'}),
    staff_number: translate({id: 'send.asked.staffNumber', message: 'Your staff number'}),
  }[field];
}

/** Returns the field's label in the e-mail. */
export function senderWords(field: Asked): string {
  return {
    name: translate({id: 'send.sender.name', message: 'Name'}),
    email: translate({id: 'send.sender.email', message: 'E-mail'}),
    staff_number: translate({id: 'send.sender.staffNumber', message: 'Staff number'}),
  }[field];
}
