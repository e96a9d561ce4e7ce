import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {District} from '../content/schemas/district';
import {phoneHref} from '../shared/phoneNumbers';
import Icon from './Icon';

interface Props {
  className: string | undefined;
  /** For what is longer than a number. */
  addressClass?: string | undefined;
}

/** The number to call; where there is none that a phone can dial, the address to write to. */
export default function HelpDeskLink({className, addressClass}: Props): ReactNode {
  const helpDesk = useDocusaurusContext().siteConfig.customFields?.helpDesk as District['help_desk'];
  const {name, phone, email} = helpDesk;
  const href = phone && phoneHref(phone);
  if (!phone || !href) {
    return (
      <a className={className} href={`mailto:${email}`}>
        <Icon name="mail" />
        <span>
          <small>
            <Translate id="home.urgent.write" values={{helpDesk: name}}>
              {'Write to the {helpDesk}'}
            </Translate>
          </small>{' '}
          <strong className={addressClass}>{phone ?? email}</strong>
        </span>
      </a>
    );
  }
  return (
    <a className={className} href={href}>
      <Icon name="phone" />
      <span>
        <small>
          <Translate id="home.urgent.call" values={{helpDesk: name}}>
            {'Call the {helpDesk}'}
          </Translate>
        </small>{' '}
        <strong>{phone}</strong>
      </span>
    </a>
  );
}
