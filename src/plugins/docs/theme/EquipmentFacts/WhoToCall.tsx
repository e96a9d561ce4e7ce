import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import PhoneLink from '../../../../components/PhoneLink';
import type {District} from '../../../../content/schemas/district';

/** Above the machines: the number of the help desk, or its address where the district gives no number. */
export default function WhoToCall(): ReactNode {
  const helpDesk = useDocusaurusContext().siteConfig.customFields?.helpDesk as District['help_desk'];
  const {name, phone, email} = helpDesk;
  return (
    <p>
      {phone ? (
        <Translate id="machines.call" values={{helpDesk: name, phone: <PhoneLink phone={phone} />}}>
          {'Something wrong with one of them? Call the {helpDesk}, {phone}, and give the asset tag.'}
        </Translate>
      ) : (
        <Translate id="machines.write" values={{helpDesk: name, email: <a href={`mailto:${email}`}>{email}</a>}}>
          {'Something wrong with one of them? Write to the {helpDesk}, {email}, and give the asset tag.'}
        </Translate>
      )}
    </p>
  );
}
