import {phoneHref} from '@deskbook/text/phoneNumbers';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Icon from './Icon';
import OnDaysClosed from './OnDaysClosed';
import {useHelpDesk} from './useHelpDesk';

/** The phone number that is answered today; if there is none to dial, the e-mail address. */
export default function HelpDeskLink({className}: {className?: string}): ReactNode {
  const {name, phone, email, after_hours_phone: afterHours} = useHelpDesk();
  const href = phoneHref(phone ?? '');
  return (
    <>
      {phoneHref(afterHours ?? '') && (
        <OnDaysClosed className="when-closed">{() => <AfterHoursLink className={className} />}</OnDaysClosed>
      )}
      <a className={clsx(className, 'unless-closed')} href={href ?? `mailto:${email}`}>
        <Icon name={href ? 'phone' : 'mail'} />
        <span>
          <span>
            {href ? (
              <Translate id="home.urgent.call" values={{helpDesk: name}}>
                {'Call the {helpDesk}'}
              </Translate>
            ) : (
              <Translate id="home.urgent.write" values={{helpDesk: name}}>
                {'Write to the {helpDesk}'}
              </Translate>
            )}
          </span>{' '}
          <strong>{phone ?? email}</strong>
        </span>
      </a>
    </>
  );
}

/** The number that is answered after hours; nothing if there is none to dial. */
export function AfterHoursLink({className}: {className?: string | undefined}): ReactNode {
  const {after_hours_phone: phone} = useHelpDesk();
  const href = phoneHref(phone ?? '');
  if (!href) return null;
  return (
    <a className={className} href={href}>
      <Icon name="phone" />
      <span>
        <span>{translate({id: 'home.urgent.afterHours', message: 'Call the after-hours number'})}</span>{' '}
        <strong>{phone}</strong>
      </span>
    </a>
  );
}
