import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import type {useIdentity} from '../../client/useIdentity';
import type {About} from '../../domain/outgoing';
import {useLearningSettings} from '../useLearningSettings';
import WorkList from '../WhoseWork/WorkList';
import {Choice, Tick} from './fields';
import styles from './styles.module.css';
import {askedWords} from './words';

interface Props {
  code: string;
  about: About;
  onChange: (about: About) => void;
  isKept: boolean;
  onKeep: (isKept: boolean) => void;
}

/** Asks only for the details the district wants. All of them are optional. */
export default function AboutYou({code, about, onChange, isKept, onKeep}: Props): ReactNode {
  const id = useId();
  const {askedFor} = useLearningSettings();
  const shownCode = <b className={styles.code}>{code}</b>;
  if (askedFor.length === 0) {
    return (
      <p>
        <Translate id="send.codeOnly" values={{code: shownCode}}>
          {
            'Your results carry the code {code} in place of your name. If your trainer needs to know that it’s you, tell them the code.'
          }
        </Translate>
      </p>
    );
  }
  return (
    <fieldset className={styles.part}>
      <legend>{translate({id: 'send.about', message: 'About you'})}</legend>
      <p>
        <Translate id="send.aboutOptional" values={{code: shownCode}}>
          {'You don’t have to fill this in. Without it, your results carry only the code {code}.'}
        </Translate>
      </p>
      {askedFor.map((field) => (
        <p key={field} className={styles.field}>
          <label htmlFor={`${id}-${field}`}>{askedWords(field)}</label>
          <input
            id={`${id}-${field}`}
            type={field === 'email' ? 'email' : 'text'}
            autoComplete="off"
            maxLength={100}
            value={about[field] ?? ''}
            onChange={({target}) => onChange({...about, [field]: target.value})}
          />
        </p>
      ))}
      <Tick isTicked={isKept} onTick={onKeep}>
        {translate({id: 'send.remember', message: 'Remember this in this browser, under my name here'})}
      </Tick>
    </fieldset>
  );
}

interface WhoAreYouProps {
  identity: ReturnType<typeof useIdentity>;
  /** The name they learn under in this browser; '' for none */
  person: string;
  name: string;
  /** Whether results were sent from here under a name */
  wasNamed: boolean;
}

/** Asks who somebody is whose name is new here, and which of the results are theirs. */
export function WhoAreYou({identity, person, name, wasNamed}: WhoAreYouProps): ReactNode {
  const {isAsked, isOther, isFirst, answer, setAnswer, work, left, setLeft} = identity;
  return (
    <>
      {isAsked && (
        <div role="status">
          <Choice
            legend={questionOn(person, wasNamed)}
            options={[
              {
                value: 'same' as const,
                label: translate({
                  id: 'send.who.same',
                  message: 'That’s me. My name was misspelled or missing, or it has changed.',
                }),
              },
              {value: 'other' as const, label: translate({id: 'send.who.other', message: 'I’m somebody else.'})},
            ]}
            value={answer}
            onChange={setAnswer}
          />
        </div>
      )}
      {isOther && name === '' && (
        <p>
          {translate({
            id: 'send.who.needsName',
            message: 'Type in your name, so your results get a record of their own.',
          })}
        </p>
      )}
      {isOther && name !== '' && (
        <WorkList
          legend={translate({id: 'send.who.whose', message: 'What was done here since then. Which of it did you do?'})}
          hint={translate(
            {
              id: 'send.who.own',
              message:
                'What you check begins a record of your own, which this browser keeps under the name {name}. Nothing that was sent before is sent again.',
            },
            {name},
          )}
          work={work}
          left={left}
          onChange={setLeft}
        />
      )}
      {isFirst && work.length > 1 && (
        <WorkList
          legend={translate({
            id: 'send.who.nameless',
            message: 'Done in this browser without a name. Is all of it yours?',
          })}
          hint={translate(
            {
              id: 'send.who.keep',
              message: 'What you check is kept under the name {name}. The rest stays where it is, for whoever did it.',
            },
            {name},
          )}
          work={work}
          left={left}
          onChange={setLeft}
        />
      )}
    </>
  );
}

function questionOn(person: string, wasNamed: boolean): string {
  if (person !== '') {
    return translate({id: 'send.who.named', message: 'This is the training of {person}. Is that you?'}, {person});
  }
  return wasNamed
    ? translate({
        id: 'send.who.wasNamed',
        message: 'Results were sent from this browser under another name. Was that you?',
      })
    : translate({
        id: 'send.who.wasNameless',
        message: 'Results were sent from this browser without a name. Was that you?',
      });
}
