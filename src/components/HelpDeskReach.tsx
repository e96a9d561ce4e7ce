import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {District} from '../content/schemas/district';
import {endSentence} from '../shared/endSentence';
import HelpDeskClosed from './HelpDeskClosed';
import PhoneLink from './PhoneLink';

/** The number of the help desk with its hours and what to call after them; the address where there is no number. */
export default function HelpDeskReach(): ReactNode {
  const helpDesk = useDocusaurusContext().siteConfig.customFields?.helpDesk as District['help_desk'];
  const {name, phone, email, hours} = helpDesk;
  return (
    <>
      {name}: <strong>{phone ? <PhoneLink phone={phone} /> : <a href={`mailto:${email}`}>{email}</a>}</strong>
      {endSentence(hours ? `, ${hours}` : '')} <HelpDeskClosed />
      <AfterHours helpDesk={helpDesk} />
    </>
  );
}

/** What to call when nobody is at the help desk. */
export function AfterHours({
  helpDesk: {after_hours_phone: phone, after_hours_note: note},
}: {
  helpDesk: District['help_desk'];
}): ReactNode {
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
