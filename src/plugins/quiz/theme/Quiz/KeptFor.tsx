import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import SiteLink from '../../../../components/SiteLink';
import {usePerson} from '../../client/usePerson';
import styles from './styles.module.css';

/** Whose answers these are and where they are kept: desks are shared. */
export default function KeptFor(): ReactNode {
  const {person} = usePerson();
  return (
    <p className={`${styles.kept} needs-script`}>
      {person === '' ? (
        <Translate id="quiz.kept" values={{link: <TrainingLink />}}>
          {'Your answers stay in this browser. Do you share this desk? Type in your name under {link}.'}
        </Translate>
      ) : (
        <Translate id="quiz.keptFor" values={{person: <b>{person}</b>, link: <TrainingLink />}}>
          {'Your answers stay in this browser, under the name {person}. Not you? Switch under {link}.'}
        </Translate>
      )}
    </p>
  );
}

function TrainingLink(): ReactNode {
  return (
    <SiteLink to="/my-training/">
      <Translate id="quiz.myTraining">My training</Translate>
    </SiteLink>
  );
}
