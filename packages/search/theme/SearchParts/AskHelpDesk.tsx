import {AnsweringPhone} from '@deskbook/ui/components/HelpDeskReach';
import Icon from '@deskbook/ui/components/Icon';
import {useHelpDesk} from '@deskbook/ui/components/useHelpDesk';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A list item with an e-mail link to the help desk that includes the unanswered query. */
export default function AskHelpDesk({query}: {query: string}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {name, email, phone} = useHelpDesk();
  const subject = translate({id: 'search.mail.subject', message: 'Not found: {query}'}, {query});
  const body = translate(
    {
      id: 'search.mail.body',
      message: 'I searched {site} for “{query}” and did not find what I need.\n\nWhat I want to do:\n\nWhere I am:\n',
    },
    {query, site: siteConfig.title},
  );
  const address = `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return (
    <li>
      <Icon name="mail" />{' '}
      <a href={address}>
        <Translate
          id="search.askHelpDesk"
          values={{helpDesk: name}}
          description="Link that opens a mail to the help desk with the words that were searched for"
        >
          {'Ask the {helpDesk} about this'}
        </Translate>
      </a>
      {phone && (
        <span className={styles.phone}>
          {' '}
          (<AnsweringPhone />)
        </span>
      )}
    </li>
  );
}
