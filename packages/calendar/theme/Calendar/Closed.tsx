import type {Closing} from '@deskbook/content/closedDays';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** `Downtown and Riverside closed: Carpet repair`, `Closed: Christmas Day, all branches` */
export default function Closed({closings}: {closings: readonly Closing[]}): ReactNode {
  const formats = useFormats();
  return closings.map(({reason, branches}) => {
    const all = !branches && translate({id: 'calendar.closed.all', message: 'all branches'});
    const why = [reason, all].filter(Boolean).join(', ');
    return (
      <p key={`${reason}${branches}`} className={clsx('quiet', styles.closed, !branches && styles.allClosed)}>
        <strong>
          {branches
            ? translate(
                {id: 'calendar.closed.branches', message: '{branches} closed'},
                {branches: formats.list(branches)},
              )
            : translate({id: 'calendar.closed', message: 'Closed'})}
        </strong>
        {why && `: ${why}`}
      </p>
    );
  });
}
