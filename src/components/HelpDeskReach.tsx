import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {endSentence} from '../shared/endSentence';
import HelpDeskClosed from './HelpDeskClosed';
import PhoneLink from './PhoneLink';
import {useHelpDesk} from './useHelpDesk';

/** The number of the help desk with its hours and what to call after them; the address where there is no number. */
export default function HelpDeskReach(): ReactNode {
  const {name, phone, email, hours} = useHelpDesk();
  return (
    <>
      {name}: <strong>{phone ? <PhoneLink phone={phone} /> : <a href={`mailto:${email}`}>{email}</a>}</strong>
      {endSentence(hours ? `, ${hours}` : '')} <HelpDeskClosed />
      <AfterHours />
    </>
  );
}

export function AfterHours(): ReactNode {
  const {after_hours_phone: phone, after_hours_note: note} = useHelpDesk();
  if (!phone) return null;
  return note ? (
    <Translate id="helpDesk.afterHoursIf" values={{note, phone: <PhoneLink phone={phone} />}}>
      {'After hours, {note}: {phone}'}
    </Translate>
  ) : (
    <Translate id="helpDesk.afterHours" values={{phone: <PhoneLink phone={phone} />}}>
      {'After hours: {phone}'}
    </Translate>
  );
}
