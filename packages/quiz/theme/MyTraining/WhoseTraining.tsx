import {usePerson} from '@deskbook/records/client/usePerson';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Names the reader in a single line, because the next step matters more. Says nothing where no name is in use. */
export default function WhoseTraining(): ReactNode {
  const {person, people} = usePerson();
  if (people.length === 0) return null;
  return (
    <p className={`${styles.whose} needs-script`} data-named={person !== ''}>
      {person === '' ? (
        <Translate
          id="quiz.person.lineNobody"
          description="On top of My training, where no name is typed in"
          values={{
            link: (
              <a href="#person">
                {translate({
                  id: 'quiz.person.lineNobody.link',
                  message: 'Type in your name',
                  description: 'Leads to the section about names',
                })}
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
                {translate({
                  id: 'quiz.person.line.link',
                  message: 'Switch',
                  description: 'Leads to the section about names',
                })}
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
