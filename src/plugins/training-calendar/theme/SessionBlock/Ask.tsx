import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Contact} from '../../domain/contact';

/** Whom to ask, with every address that one needs for it. */
export default function Ask({contact: {name, email, phone}}: {contact: Contact}): ReactNode {
  const address = <a href={`mailto:${email}`}>{email}</a>;
  return (
    <>
      {name && `${name}, `}
      {address}
      {phone && (
        <>
          {` ${translate({id: 'session.or', message: 'or', description: 'Between an e-mail address and a phone number'})} `}
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </>
      )}
    </>
  );
}
