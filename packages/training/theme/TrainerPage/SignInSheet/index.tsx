import {printPart} from '@deskbook/ui/browser/printPart';
import Icon from '@deskbook/ui/components/Icon';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, useState} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import {signInRows} from '../../../domain/trainer/signInRows';
import page from '../styles.module.css';
import SheetTable from './SheetTable';
import styles from './styles.module.css';

/** How many rows the screen shows; the style sheet uses the same number. */
const SHOWN = 3;

/** The list by the door, with the roster's names filled in if the trainer wants them. */
export default function SignInSheet(): ReactNode {
  const {session, rosterStore} = useCurrentDate();
  const [isFilled, setIsFilled] = useState(true);
  const named = rosterStore.roster.filter(({name}) => name.trim() !== '');
  const rows = signInRows(session.capacity, isFilled ? named : []);
  return (
    <section id="sign-in" className={styles.signIn} data-part="sign-in" aria-labelledby="sign-in-title">
      <h2 id="sign-in-title" className="screen-only">
        {translate({id: 'trainer.signIn', message: 'Sign-in sheet'})}
      </h2>
      <p className="screen-only">
        <Translate
          id="trainer.signIn.lines"
          values={{seats: rows.seats.length, spare: rows.spare}}
          description="How many lines the sign-in sheet has"
        >
          {'{seats} lines, plus {spare} extra for people who haven’t registered.'}
        </Translate>
      </p>
      <div className={clsx(page.buttons, 'needs-script screen-only')}>
        <button type="button" className="button button--secondary" onClick={() => printPart('sign-in')}>
          <Icon name="printer" />
          {translate({id: 'trainer.signIn.print', message: 'Print the sign-in sheet'})}
        </button>
        {named.length > 0 && (
          <label className={styles.fill}>
            <input type="checkbox" checked={isFilled} onChange={({target}) => setIsFilled(target.checked)} />
            {translate({id: 'trainer.signIn.fill', message: 'Fill in the names from the roster'})}
          </label>
        )}
      </div>
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        tabIndex={0}
        aria-label={translate({id: 'trainer.signIn.preview', message: 'The sheet as it is printed'})}
      >
        <SheetTable rows={rows} />
        <p className={clsx(styles.more, 'quiet screen-only')}>
          <Translate
            id="trainer.signIn.more"
            values={{count: rows.seats.length + rows.spare - SHOWN}}
            description="Below the first lines of the sign-in sheet"
          >
            {'and {count} more lines on paper'}
          </Translate>
        </p>
      </section>
    </section>
  );
}
