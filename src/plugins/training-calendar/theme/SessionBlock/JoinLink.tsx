import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import ShownBetween from '../../../../components/ShownBetween';
import type {DateOfPart, SessionPart} from '../../domain/sessionPart';

interface Props {
  date: DateOfPart;
  part: SessionPart;
}

/** Into the online meeting; the first thing to press while it runs. */
export default function JoinLink({date: {online, startsAt, endsAt}, part: {registration}}: Props): ReactNode {
  if (!online) return null;
  const isFirst = registration.by === 'none';
  return (
    <>
      <ShownBetween until={startsAt} initially>
        <Link className={isFirst ? 'button button--primary' : 'button button--secondary'} to={online}>
          <Translate id="session.join">Join online</Translate>
        </Link>
      </ShownBetween>
      <ShownBetween from={startsAt} until={endsAt} initially={false}>
        <Link className="button button--primary" to={online}>
          <Translate id="session.joinNow">Join now</Translate>
        </Link>
      </ShownBetween>
    </>
  );
}
