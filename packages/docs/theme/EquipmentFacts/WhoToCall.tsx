import PhoneLink from '@deskbook/ui/components/PhoneLink';
import {useHelpDesk} from '@deskbook/ui/components/useHelpDesk';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Above the machines, for readers who found one by its tag: the help desk's number, or else its e-mail address. */
export default function WhoToCall(): ReactNode {
  const {phone, email} = useHelpDesk();
  return (
    <p>
      {phone ? (
        <Translate id="machines.call" values={{phone: <PhoneLink phone={phone} />}}>
          {'To report a problem with one of them, call {phone} and give the asset tag.'}
        </Translate>
      ) : (
        <Translate id="machines.write" values={{email: <a href={`mailto:${email}`}>{email}</a>}}>
          {'To report a problem with one of them, write to {email} and give the asset tag.'}
        </Translate>
      )}
    </p>
  );
}
