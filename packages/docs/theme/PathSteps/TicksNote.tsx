import {TICKS} from '@deskbook/records/client/tickStore';
import SiteLink from '@deskbook/ui/components/SiteLink';
import {TICKS_FORM, TickClear} from '@deskbook/ui/components/Tick';
import ticks from '@deskbook/ui/components/Tick.module.css';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Says where check marks are stored, and clears them. */
export default function TicksNote(): ReactNode {
  return (
    <form
      id={TICKS_FORM}
      action="#"
      className={`${ticks.summary} ${styles.kept} needs-script`}
      data-sheet="step-styles"
      data-island="path"
      // Earlier versions stored check marks by page address.
      data-kept={TICKS + useDoc().metadata.permalink}
    >
      <p>
        <Translate
          id="path.kept"
          values={{
            myTraining: (
              <SiteLink to="/my-training/">{translate({id: 'path.myTraining', message: 'My training'})}</SiteLink>
            ),
          }}
        >
          {'Your check marks stay in this browser until you send them. {myTraining} shows all you have done.'}
        </Translate>
      </p>
      <TickClear />
    </form>
  );
}
