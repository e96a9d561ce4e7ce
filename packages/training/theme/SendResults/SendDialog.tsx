import type {LearningSettings} from '@deskbook/content/learning';
import {type LearningFile, type Sender, senderText} from '@deskbook/records/domain/learningFile';
import {type LearningRecord, recordKey} from '@deskbook/records/domain/learningRecord';
import {identifierOf} from '@deskbook/records/domain/nameMark';
import {compareText} from '@deskbook/text/compareText';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useFormats} from '@deskbook/ui/components/formats';
import buttons from '@deskbook/ui/components/LinkButton.module.css';
import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useId, useRef, useState} from 'react';
import {useIdentity} from '../../client/useIdentity';
import {useSender} from '../../client/useSender';
import {type About, madeAt, outgoingFile, tidied} from '../../domain/outgoing';
import {type RecordStoreProps, useSite, useStatementWords} from '../RecordStore/statementContext';
import {useLearningSettings} from '../useLearningSettings';
import AboutYou, {WhoAreYou} from './AboutYou';
import {deliveryMethods} from './deliveryMethods';
import type {DeliveryMethod} from './deliveryMethods/deliveryMethod';
import {Choice, Tick} from './fields';
import styles from './styles.module.css';
import {recordWords} from './words';

/** Asks what to send, as whom and how, and shows exactly what is sent. */
export default function SendDialog({records: offered, onClose, ...known}: SendDialogProps): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const {storage} = useStorage();
  const site = useSite();
  const words = useStatementWords(known.titles, known.questions);
  const formats = useFormats();
  const settings = useLearningSettings();
  const {askedFor, roles} = settings;
  const methods = deliveryMethods(settings);
  const hand = useSender();
  const {person, sender} = hand;
  // Stays the same person's records even if another tab switches to someone else.
  const [records] = useState(offered);
  const [about, setAbout] = useState<About>({...(person !== '' && {name: person}), ...detailsOf(sender)});
  const [isKept, setKept] = useState(askedFor.some((field) => sender[field] !== undefined));
  const [saysRole, setSaysRole] = useState(true);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [way = methods[0], setWay] = useState<DeliveryMethod>();
  const [now] = useState(() => new Date().toISOString());

  const said = tidied(about, askedFor);
  const identity = useIdentity(hand, said, isKept);
  const {code, role, target, renamedFrom, isSettled} = identity;
  const newestFirst = identity.ownRecords(records).toSorted((one, other) => compareText(madeAt(other), madeAt(one)));
  const chosen = newestFirst.filter((record) => !left.has(recordKey(record)));
  const sentences = chosen.map((record) => recordWords(record, formats, words.titles));
  const job = role !== undefined && Object.hasOwn(roles, role) ? {key: role, name: roles[role]} : null;
  const file = outgoingFile({
    site,
    now,
    code,
    renamedFrom,
    about,
    askedFor,
    role: saysRole ? job?.key : undefined,
    records: chosen,
  });
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={id}>{translate({id: 'send.title', message: 'Send your results'})}</h2>
        <button type="button" className={buttons.linkButton} onClick={() => dialog.current?.close()}>
          {translate({id: 'send.close', message: 'Close'})}
        </button>
      </div>
      <p>
        {translate({
          id: 'send.why',
          message:
            'Nothing leaves this browser until you send it. Your trainer sees these results as your own account of what you did, until they confirm them.',
        })}
      </p>
      {storage.state() !== 'saved' && (
        <p className={styles.warning}>
          {translate({
            id: 'send.notSaved',
            message: 'This browser can’t keep your results. Send them before you close this page.',
          })}
        </p>
      )}
      {newestFirst.length > 1 && <Records records={newestFirst} titles={words.titles} left={left} onChange={setLeft} />}
      <AboutYou code={code} about={about} onChange={setAbout} isKept={isKept} onKeep={setKept} />
      <WhoAreYou identity={identity} person={person} name={identifierOf(said)} wasNamed={Boolean(sender.sent?.as)} />
      {job && (
        <Tick isTicked={saysRole} onTick={setSaysRole}>
          {translate({id: 'send.job', message: 'Include my job ({job})'}, {job: job.name ?? job.key})}
        </Tick>
      )}
      <Choice
        legend={translate({id: 'send.how', message: 'How'})}
        options={methods.map((each) => ({value: each, label: each.label()}))}
        value={way}
        onChange={setWay}
      />
      <section aria-labelledby={`${id}-what`} className={styles.preview}>
        <h3 id={`${id}-what`}>{translate({id: 'send.what', message: 'What is sent'})}</h3>
        {!isSettled ? (
          <p>{translate({id: 'send.whoFirst', message: 'Nothing yet. Say who you are first.'})}</p>
        ) : chosen.length === 0 ? (
          <p>{translate({id: 'send.nothing', message: 'Nothing yet. Choose what to send.'})}</p>
        ) : (
          <>
            <ul>
              {sentences.map((sentence, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two attempts may read the same
                <li key={place}>{sentence}</li>
              ))}
            </ul>
            {chosen.some(({type}) => type === 'quiz') && (
              <p>
                {translate({
                  id: 'send.answers',
                  message: 'Your answers to the quiz questions are included, and whether they were right.',
                })}
              </p>
            )}
            <p>
              <Translate id="send.from" values={{sender: <b>{fromWords(file, roles)}</b>}}>
                {'From: {sender}'}
              </Translate>
            </p>
          </>
        )}
      </section>
      {isSettled && chosen.length > 0 && way && (
        <way.Content
          file={file}
          sentences={sentences}
          words={words}
          person={target}
          onSent={() => identity.settle(now)}
        />
      )}
    </dialog>
  );
}

function detailsOf({name, email, staff_number}: Sender): About {
  return {...(name && {name}), ...(email && {email}), ...(staff_number && {staff_number})};
}

function fromWords({sender, role}: LearningFile, roles: LearningSettings['roles']): string {
  return [senderText(sender), ...(role === undefined ? [] : [roles[role]])].join(', ');
}

interface Props {
  records: readonly LearningRecord[];
  titles: ReadonlyMap<string, string>;
  /** Keys of the records not to send */
  left: ReadonlySet<string>;
  onChange: (left: ReadonlySet<string>) => void;
}

export function Records({records, titles, left, onChange}: Props): ReactNode {
  const formats = useFormats();
  const keys = records.map(recordKey);
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <fieldset className={styles.part}>
      <legend>{translate({id: 'send.records', message: 'What to send'})}</legend>
      <p className={styles.actions}>
        <button type="button" className={buttons.linkButton} onClick={() => onChange(new Set())}>
          {translate({id: 'send.records.all', message: 'Everything'})}
        </button>
        <button type="button" className={buttons.linkButton} onClick={() => onChange(new Set(keys))}>
          {translate({id: 'send.records.none', message: 'Nothing'})}
        </button>
      </p>
      <div className={styles.records}>
        {records.map((record) => {
          const key = recordKey(record);
          return (
            <Tick key={key} isTicked={!left.has(key)} onTick={() => toggle(key)}>
              {recordWords(record, formats, titles)}
            </Tick>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Records to offer for sending, with titles and questions for them. */
export type SendResultsProps = RecordStoreProps;

export interface SendDialogProps extends SendResultsProps {
  onClose: () => void;
}
