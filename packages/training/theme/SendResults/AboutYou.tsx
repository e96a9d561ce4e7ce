import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import type {About} from '../../domain/outgoing';
import {useLearningSettings} from '../useLearningSettings';
import {askedWords} from './askedWords';
import styles from './styles.module.css';
import Tick from './Tick';

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
