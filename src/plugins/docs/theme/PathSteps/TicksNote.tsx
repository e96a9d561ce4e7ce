import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {TICKS} from '../../../../boot/tickStore';
import {TICKS_FORM, TickClear} from '../../../../components/Tick';
import ticks from '../../../../components/Tick.module.css';
import styles from './styles.module.css';

/** Where the ticks are kept, and how to clear them. */
export default function TicksNote(): ReactNode {
  return (
    <form
      id={TICKS_FORM}
      action="#"
      className={`${ticks.summary} ${styles.kept} needs-script`}
      data-sheet="step-styles"
      data-island="path"
      // Earlier versions kept the check marks under the address.
      data-kept={TICKS + useDoc().metadata.permalink}
    >
      <p>
        {translate({
          id: 'path.kept',
          message: 'Your check marks stay in this browser until you send them. My training shows all you have done.',
        })}
      </p>
      <TickClear />
    </form>
  );
}
