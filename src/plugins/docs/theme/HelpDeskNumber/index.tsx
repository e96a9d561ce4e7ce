import type {ReactNode} from 'react';
import HelpDeskReach from '../../../../components/HelpDeskReach';
import Icon from '../../../../components/Icon';
import styles from './styles.module.css';

/** Whom to call, in the section of a page that says when: `src/remark/helpDeskNumber.ts` puts it there. */
export default function HelpDeskNumber(): ReactNode {
  return (
    <p className={styles.call}>
      <Icon name="phone" />
      <span>
        <HelpDeskReach />
      </span>
    </p>
  );
}
