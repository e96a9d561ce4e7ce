import type {ReactNode} from 'react';
import HelpDeskReach from '../../../../components/HelpDeskReach';
import Icon from '../../../../components/Icon';

/** Whom to call, in the section of a page that says when: `src/remark/helpDeskNumber.ts` puts it there. */
export default function HelpDeskNumber(): ReactNode {
  return (
    <p>
      <Icon name="phone" /> <HelpDeskReach />
    </p>
  );
}
