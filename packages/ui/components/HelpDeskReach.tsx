import {endSentence} from '@deskbook/text/endSentence';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import HelpDeskClosed from './HelpDeskClosed';
import OnDaysClosed from './OnDaysClosed';
import PhoneLink from './PhoneLink';
import {useHelpDesk} from './useHelpDesk';

/** The phone number that is answered today, with hours and what to call at other times. */
export default function HelpDeskReach(): ReactNode {
  const {name, hours, after_hours_phone: afterHours} = useHelpDesk();
  return (
    <>
      <HelpDeskClosed />
      {name}: <AnsweringPhone />
      <span className={afterHours && 'unless-closed'}>
        {endSentence(hours ? `, ${hours}` : '')}{' '}
        {afterHours && (
          <>
            {translate({id: 'helpDesk.otherTimes', message: 'Any other time:'})} <PhoneLink phone={afterHours} />
          </>
        )}
      </span>
    </>
  );
}

/** The phone number that is answered today; if there is none, the e-mail address. */
export function AnsweringPhone(): ReactNode {
  const {phone, email, after_hours_phone: afterHours} = useHelpDesk();
  return (
    <>
      {afterHours && (
        <OnDaysClosed className="when-closed">
          {() => (
            <strong>
              <PhoneLink phone={afterHours} />
            </strong>
          )}
        </OnDaysClosed>
      )}
      <strong className={afterHours && 'unless-closed'}>
        {phone ? <PhoneLink phone={phone} /> : <a href={`mailto:${email}`}>{email}</a>}
      </strong>
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
