import {agreementOf, withdraw} from '@deskbook/records/client/agreement';
import {deliver} from '@deskbook/records/client/delivery';
import {personalQueue} from '@deskbook/records/client/statementQueue';
import {senderText} from '@deskbook/records/domain/learningFile';
import {recordStatements} from '@deskbook/records/xapi/recordStatements';
import {localDate} from '@deskbook/text/dates/localDate';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useFormats} from '@deskbook/ui/components/formats';
import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useMemo} from 'react';
import {madeAt} from '../../domain/outgoing';
import {ExactText} from '../SendResults/fields';
import {type SendingProps, useSite, useStatementWords} from './statementContext';
import styles from './styles.module.css';

/** Queues new records if the person agreed to that, sends what is waiting, and shows the status. */
export default function Sending({person, store, records, titles, questions}: SendingProps): ReactNode {
  const {storage} = useStorage();
  const formats = useFormats();
  const site = useSite();
  const words = useStatementWords(titles, questions);
  const queue = useMemo(() => personalQueue(storage, person), [storage, person]);
  const agreement = agreementOf(storage, person, store);
  useEffect(() => {
    const agreed = agreementOf(storage, person, store);
    if (!agreed) return;
    const news = records.filter((record) => madeAt(record) >= agreed.since);
    queue.add(recordStatements({site, sender: agreed.sender, records: news}, words));
  }, [storage, person, store, queue, site, records, words]);

  const waiting = queue.list().length;
  const refused = queue.refused();
  const added = queue.known().size;
  useEffect(() => {
    if (added > 0) deliver(storage, person, store);
  }, [storage, person, store, added]);

  const stop = () => {
    withdraw(storage, person);
    queue.removeWaiting();
  };
  return (
    <div className={styles.sending}>
      {agreement && (
        <p>
          <Translate
            id="store.agreed"
            values={{
              date: formats.date(localDate(agreement.since)),
              sender: <b>{senderText(agreement.sender)}</b>,
            }}
          >
            {'Since {date}, this site sends your training results to the record store, as {sender}.'}
          </Translate>
        </p>
      )}
      <p role="status">{stateWords(waiting, added - refused.length - waiting, formats.counted)}</p>
      {refused.length > 0 && (
        <>
          <p>
            {formats.counted(
              refused.length,
              translate({
                id: 'store.refused',
                message:
                  'The record store refused one statement. Tell your trainer.|The record store refused {count} statements. Tell your trainer.',
              }),
            )}
          </p>
          <ExactText
            label={translate({id: 'store.refused.literally', message: 'What it refused, word for word'})}
            text={JSON.stringify(refused, null, 2)}
          />
        </>
      )}
      {(agreement || waiting > 0) && (
        <button type="button" className="button button--secondary" onClick={stop}>
          {agreement
            ? translate({id: 'store.stop', message: 'Stop sending'})
            : translate({id: 'store.takeBack', message: 'Don’t send what is waiting'})}
        </button>
      )}
    </div>
  );
}

function stateWords(waiting: number, stored: number, counted: (count: number, forms: string) => string): string {
  if (waiting > 0) {
    return counted(
      waiting,
      translate({
        id: 'store.waiting',
        message:
          'One statement is on its way to the record store. If the store can’t be reached, this site tries again.|{count} statements are on their way to the record store. If the store can’t be reached, this site tries again.',
      }),
    );
  }
  return stored > 0 ? translate({id: 'store.stored', message: 'What you sent is in the record store.'}) : '';
}
