import type {LearningSettings} from '@deskbook/content/learning';
import {type LearningFile, type Sender, senderText} from '@deskbook/records/domain/learningFile';
import {recordKey} from '@deskbook/records/domain/learningRecord';
import {identifierOf} from '@deskbook/records/domain/nameMark';
import {compareText} from '@deskbook/text/strings';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useFormats} from '@deskbook/ui/components/formats';
import buttons from '@deskbook/ui/components/LinkButton.module.css';
import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useId, useRef, useState} from 'react';
import {useIdentity} from '../../client/useIdentity';
import {useSender} from '../../client/useSender';
import {type About, madeAt, outgoingFile, tidied} from '../../domain/outgoing';
import {useSite} from '../RecordStore/useSite';
import {useStatementWords} from '../RecordStore/useStatementWords';
import {useLearningSettings} from '../useLearningSettings';
import AboutYou from './AboutYou';
import Choice from './Choice';
import {deliveryMethods} from './deliveryMethods';
import type {DeliveryMethod} from './deliveryMethods/deliveryMethod';
import type {SendDialogProps} from './props';
import Records from './Records';
import {recordWords} from './recordWords';
import styles from './styles.module.css';
import Tick from './Tick';
import WhoAreYou from './WhoAreYou';

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
