import {checkedSource} from '@deskbook/calendar/node/calendarAddresses';
import type {AddressedContent} from '@deskbook/content/checkContent';
import {trainerPathOf} from '../../domain/trainer/trainerSession';
import {sessionsToLead} from './planTrainerPages';

export function trainerAddresses(source: AddressedContent): string[] {
  return sessionsToLead(checkedSource(source)).map(({url}) => trainerPathOf(url));
}
