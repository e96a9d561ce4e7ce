import {useFormats} from '@deskbook/ui/components/formats';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Validity} from '../domain/validity';

/** Says until when something counts that was passed or signed; nothing if it counts for ever. */
export default function ValidityText({validity: {state, until}}: {validity: Validity}): ReactNode {
  const formats = useFormats();
  if (until === null)
    return state === 'expired'
      ? translate({id: 'validity.undated', message: 'Nobody knows when this was done, so it is due again.'})
      : null;
  const values = {date: <b>{formats.date(until)}</b>};
  switch (state) {
    case 'valid':
      return (
        <Translate id="validity.valid" values={values}>
          {'Valid until {date}.'}
        </Translate>
      );
    case 'expiring':
      return (
        <Translate id="validity.expiring" values={values}>
          {'Valid until {date}, so it is due again.'}
        </Translate>
      );
    case 'expired':
      return (
        <Translate id="validity.expired" values={values}>
          {'Expired: it was valid until {date}.'}
        </Translate>
      );
  }
}
