import clsx from 'clsx';
import type {ReactNode} from 'react';
import HelpDeskClosed from '../../../../components/HelpDeskClosed';
import HelpDeskLink from '../../../../components/HelpDeskLink';
import {AfterHours} from '../../../../components/HelpDeskReach';
import {useHelpDesk} from '../../../../components/useHelpDesk';
import {endSentence} from '../../../../shared/endSentence';
import styles from './styles.module.css';

/** Whom to call, in the section that says when. `remark/helpDeskNumber.ts` adds it. */
export default function HelpDeskNumber(): ReactNode {
  const {hours} = useHelpDesk();
  return (
    <div className={styles.call} data-sheet="step-styles">
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
