import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import SiteLink from '../../../../components/SiteLink';
import {usePerson} from '../../client/usePerson';
import styles from './styles.module.css';

/** Whose answers these are and where they are kept; what does not work without JavaScript. */
export default function Surroundings({isPage}: {isPage: boolean}): ReactNode {
  const {person} = usePerson();
  return (
    <>
      <p className={styles.withoutScript}>
        <Translate id="quiz.withoutScript">
          These are the questions to read and to print. Checking and keeping your answers needs JavaScript, which is
          switched off in this browser.
        </Translate>
      </p>
      {isPage && (
        <p className={`${styles.kept} needs-script`}>
          {person === '' ? (
            <Translate id="quiz.kept" values={{link: <TrainingLink />}}>
              {'Your answers are kept in this browser alone. Do you share this desk? Type in your name under {link}.'}
            </Translate>
          ) : (
            <Translate id="quiz.keptFor" values={{person: <b>{person}</b>, link: <TrainingLink />}}>
              {'Your answers are kept in this browser alone, for {person}. Not you? Switch under {link}.'}
            </Translate>
          )}
        </p>
      )}
    </>
  );
}

function TrainingLink(): ReactNode {
  return (
    <SiteLink to="/my-training/">
      <Translate id="quiz.myTraining">My training</Translate>
    </SiteLink>
  );
}
