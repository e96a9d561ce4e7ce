import clsx from 'clsx';
import type {ReactNode} from 'react';
import HelpDeskClosed from '../../../components/HelpDeskClosed';
import HelpDeskLink from '../../../components/HelpDeskLink';
import PageIcon from '../../../components/PageIcon';
import {useHelpDesk} from '../../../components/useHelpDesk';
import {endSentence} from '../../../shared/endSentence';

export default function HelpDeskContact({className}: {className: string | undefined}): ReactNode {
  const {phone, email, hours} = useHelpDesk();
  return (
    <ul className={clsx(className, 'plain-list')}>
      {phone && (
        <li>
          <HelpDeskLink />
        </li>
      )}
      <li>
        <PageIcon name="mail" />
        <a href={`mailto:${email}`}>{email}</a>
      </li>
      {hours && (
        <li>
          <PageIcon name="clock" />
          <span className="quiet">
            {endSentence(hours)} <HelpDeskClosed />
          </span>
        </li>
      )}
    </ul>
  );
}
