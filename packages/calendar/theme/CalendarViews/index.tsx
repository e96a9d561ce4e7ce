import InlineScript from '@deskbook/ui/components/InlineScript';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from '../Calendar/styles.module.css';

/**
 * The views of a page; the fragment of the address chooses one. Browsers look for its target only after they paint. To
 * keep things from jumping, the views stay hidden until all of them have arrived and the browser is sent to the target.
 * If the address has filters, they stay hidden until `packages/engine/boot/filters` has applied those.
 */
export default function CalendarViews({children}: {children: ReactNode}): ReactNode {
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

const HIDE = 'location.hash+location.search&&(document.documentElement.dataset.arriving=location.search)';
const SHOW =
  '(({hash,search},{dataset})=>{hash&&location.replace(hash);search||delete dataset.arriving})(location,document.documentElement)';
