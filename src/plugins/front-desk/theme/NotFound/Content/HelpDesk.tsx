import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import HelpDeskClosed from '../../../../../components/HelpDeskClosed';
import HelpDeskLink from '../../../../../components/HelpDeskLink';
import Icon from '../../../../../components/Icon';
import {useHelpDesk} from '../../../../../components/useHelpDesk';
import {endSentence} from '../../../../../shared/endSentence';
import styles from './styles.module.css';

export default function HelpDesk(): ReactNode {
  const {name, phone, email, hours} = useHelpDesk();
  return (
    <section aria-labelledby="not-found-help" className={styles.help}>
      <h2 id="not-found-help">
        <Translate id="notFound.ask" values={{helpDesk: name}}>
          {'Ask the {helpDesk}'}
        </Translate>
      </h2>
      {phone && (
        <p>
          <HelpDeskLink className={styles.phone} />
        </p>
      )}
      <p>
        <Icon name="mail" /> <a href={`mailto:${email}`}>{email}</a>
      </p>
      {hours && (
        <p className={styles.hours}>
          <Icon name="clock" />
          <span>
            {endSentence(hours)} <HelpDeskClosed />
          </span>
        </p>
      )}
    </section>
  );
}
