import {endSentence} from '@deskbook/text/endSentence';
import HelpDeskClosed from '@deskbook/ui/components/HelpDeskClosed';
import HelpDeskLink from '@deskbook/ui/components/HelpDeskLink';
import {AfterHours} from '@deskbook/ui/components/HelpDeskReach';
import {useHelpDesk} from '@deskbook/ui/components/useHelpDesk';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Whom to call, in the section that says when. `remark/helpDeskNumber.ts` adds it. */
export default function HelpDeskNumber(): ReactNode {
  const {hours} = useHelpDesk();
  return (
    <div className={styles.call}>
      <HelpDeskLink className="call-button" />
      <div>
        <p>
          {hours && endSentence(hours)} <HelpDeskClosed />
        </p>
        <p className={clsx(styles.after, 'quiet')}>
          <AfterHours />
        </p>
      </div>
    </div>
  );
}
