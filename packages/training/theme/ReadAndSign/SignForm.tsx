import {useUnclaimed} from '@deskbook/records/client/useUnclaimed';
import ValidityText from '@deskbook/records/client/ValidityText';
import type {Work} from '@deskbook/records/client/work';
import {isDueAgain} from '@deskbook/records/domain/validity';
import {localDate} from '@deskbook/text/dates/localDate';
import {useFormats} from '@deskbook/ui/components/formats';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import Icon from '@deskbook/ui/components/Icon';
import SiteLink from '@deskbook/ui/components/SiteLink';
import Translate, {translate} from '@docusaurus/Translate';
import SendResults from '@theme/SendResults';
import WhoseWork from '@theme/WhoseWork';
import {type FormEvent, type ReactNode, useState} from 'react';
import {useSigning} from '../../client/useSigning';
import type {SigningPart} from '../../domain/trainingParts';
import NotSaved from '../NotSaved';
import styles from './styles.module.css';

export interface SignFormProps {
  signing: SigningPart;
  /** The date of this version; null if unknown */
  changedOn: string | null;
  /** From commits, newest first */
  changes: readonly {date: string; subject: string}[];
}

/** Asks the reader to sign this version, or shows when they did. */
export default function SignForm({signing, changedOn, changes}: SignFormProps): ReactNode {
  const {isSigned, validity, receipt, person, storage, sign} = useSigning(signing);
  const {unclaimed} = useUnclaimed(person);
  const formats = useFormats();
  const [isJustSigned, setJustSigned] = useState(false);
  const day = receipt && formats.date(localDate(receipt.at));
  const [asked, setAsked] = useState<{name: string; work: readonly Work[]} | null>(null);
  const finish = (name: string) => {
    sign(name);
    setJustSigned(true);
  };
  const submit = (name: string) => {
    const work = person === '' ? unclaimed(name) : [];
    if (work.length > 0) setAsked({name, work});
    else finish(name);
  };
  return (
    <div className="needs-script">
      <NotSaved storage={storage} />
      {asked && <WhoseWork {...asked} onAnswer={() => finish('')} onClose={() => setAsked(null)} />}
      {receipt && isSigned && (
        <div className={styles.done} data-state={validity.state} role={isJustSigned ? 'status' : undefined}>
          <Icon name={validity.state === 'expired' ? 'clock' : 'check'} />
          <div>
            <Translate
              id="signing.done"
              values={{person: <b>{person || translate({id: 'signing.nobody', message: 'you'})}</b>, day}}
            >
              {'Read and signed by {person} on {day}.'}
            </Translate>{' '}
            {receipt.version === signing.version
              ? changedOn && <span className="quiet">{versionWords(changedOn, formats)}</span>
              : !isDueAgain(validity) && (
                  <span className="quiet">
                    {translate({
                      id: 'signing.smallChanges',
                      message: 'Small changes since then; you don’t have to sign again.',
                    })}
                  </span>
                )}{' '}
            <ValidityText validity={validity} />{' '}
            <SiteLink to="/my-training/">{translate({id: 'signing.myTraining', message: 'My training'})}</SiteLink>
            <p>
              <SendResults records={[receipt]} />
            </p>
          </div>
        </div>
      )}
      {receipt && isSigned && isDueAgain(validity) && (
        <>
          <p>{translate({id: 'signing.again', message: 'Please read this page again, and sign it again.'})}</p>
          <Form person={person} changedOn={changedOn} onSign={submit} />
        </>
      )}
      {!isSigned && (
        <>
          {receipt ? <Changed since={localDate(receipt.at)} changes={changes} /> : <Asked roles={signing.roles} />}
          <Form person={person} changedOn={changedOn} onSign={submit} />
        </>
      )}
    </div>
  );
}

function versionWords(changedOn: string, {date}: Formats): string {
  return translate({id: 'signing.version', message: 'Version of {day}.'}, {day: date(changedOn)});
}

function Asked({roles}: {roles: readonly string[]}): ReactNode {
  const {list} = useFormats();
  return (
    <p>
      {roles.length === 0
        ? translate({id: 'signing.asked.all', message: 'All staff sign that they have read this page.'})
        : translate(
            {id: 'signing.asked', message: 'Staff in these jobs sign that they have read this page: {roles}.'},
            {roles: list(roles)},
          )}
    </p>
  );
}

/** Explains why someone has to sign again. */
function Changed({since, changes}: {since: string; changes: SignFormProps['changes']}): ReactNode {
  const formats = useFormats();
  const news = changes.filter(({date}) => date >= since);
  return (
    <>
      <p>
        <Translate id="signing.changed" values={{day: formats.date(since)}}>
          {'This page has changed since you signed it on {day}. Please read it again.'}
        </Translate>
      </p>
      {news.length > 0 && (
        <>
          <p>{translate({id: 'signing.whatChanged', message: 'What has changed:'})}</p>
          <ul>
            {news.map(({date, subject}) => (
              <li key={date + subject}>
                {subject} <span className="quiet">({formats.date(date)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface FormProps {
  person: string;
  changedOn: string | null;
  onSign: (name: string) => void;
}

/** A signature needs a name. People without one type it in, maybe before this script loads. */
function Form({person, changedOn, onSign}: FormProps): ReactNode {
  const formats = useFormats();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSign(`${new FormData(event.currentTarget).get('name') ?? ''}`);
  };
  return (
    <form method="dialog" className={styles.form} onSubmit={submit}>
      {person === '' ? (
        <p>
          <label htmlFor="signing-name">{translate({id: 'signing.name', message: 'Your name'})}</label>
          <input id="signing-name" name="name" type="text" autoComplete="name" maxLength={60} required />
        </p>
      ) : (
        <p>
          <Translate
            id="signing.as"
            values={{
              person: <b>{person}</b>,
              link: (
                <SiteLink to="/my-training/#person">
                  {translate({
                    id: 'signing.as.link',
                    message: 'Switch',
                    description: 'Leads to the section about names',
                  })}
                </SiteLink>
              ),
            }}
          >
            {'You’re signing as {person}. Not you? {link}.'}
          </Translate>
        </p>
      )}
      <button type="submit" className="button button--primary">
        {translate({id: 'signing.sign', message: 'I have read this version'})}
      </button>
      <p className="quiet">
        {changedOn && versionWords(changedOn, formats)}{' '}
        {translate({
          id: 'signing.where',
          message: 'Your signature stays in this browser until you send it to your trainer.',
        })}
      </p>
    </form>
  );
}
