import {endSentence} from '@deskbook/text/endSentence';
import HelpDeskClosed from '@deskbook/ui/components/HelpDeskClosed';
import HelpDeskLink from '@deskbook/ui/components/HelpDeskLink';
import PageIcon from '@deskbook/ui/components/PageIcon';
import {useHelpDesk} from '@deskbook/ui/components/useHelpDesk';
import clsx from 'clsx';
import type {ReactNode} from 'react';

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
