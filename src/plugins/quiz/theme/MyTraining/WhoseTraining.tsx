import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {usePerson} from '../../client/usePerson';
import styles from './styles.module.css';

/** Says on top whose training this is, in one line: what to do next comes before names. */
export default function WhoseTraining(): ReactNode {
  const {person} = usePerson();
  return (
    <p className={`${styles.whose} needs-script`} data-named={person !== ''}>
      {person === '' ? (
        <Translate
          id="quiz.person.lineNobody"
          description="On top of My training, where no name is typed in"
          values={{
            link: (
              <a href="#person">
                <Translate id="quiz.person.lineNobody.link" description="Leads to the section about names">
                  Type in your name
                </Translate>
              </a>
            ),
          }}
        >
          {'Do you share this desk? {link}.'}
        </Translate>
      ) : (
        <Translate
          id="quiz.person.line"
          description="On top of My training, where a name is typed in"
          values={{
            person: <b>{person}</b>,
            link: (
              <a href="#person">
                <Translate id="quiz.person.line.link" description="Leads to the section about names">
                  Switch
                </Translate>
              </a>
            ),
          }}
        >
          {'This is {person}’s training. Not you? {link}.'}
        </Translate>
      )}
    </p>
  );
}
