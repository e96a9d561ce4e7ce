import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import InlineScript from '../../../../components/InlineScript';
import {MONTH_ID} from './addresses';
import styles from './styles.module.css';

/**
 * The views of a page, of which what follows the # in the address shows one. Browsers look for it only once the page is
 * painted. So that nothing jumps, the views stay hidden until all of them are there, and the browser is sent to the one.
 * For the filters of an address they stay hidden until `src/boot/filters` has applied them.
 */
export default function Views({children}: {children: ReactNode}): ReactNode {
  return (
    <>
      <InlineScript code={HIDE} />
      <p className={styles.filtering}>
        {translate({id: 'calendar.filtering', message: 'Looking for the sessions that match …'})}
      </p>
      <div className={styles.switch} data-views="">
        {children}
      </div>
      <InlineScript code={SHOW} />
    </>
  );
}

export function MonthView({children}: {children: ReactNode}): ReactNode {
  return (
    <section
      id={MONTH_ID}
      className={styles.month}
      aria-label={translate({id: 'calendar.view.month', message: 'Month'})}
    >
      {children}
    </section>
  );
}

const HIDE = 'location.hash+location.search&&(document.documentElement.dataset.arriving=location.search)';
const SHOW =
  '(({hash,search},{dataset})=>{hash&&location.replace(hash);search||delete dataset.arriving})(location,document.documentElement)';
