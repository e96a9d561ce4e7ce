import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import {formatStart} from '../dateWords';
import type {DateProps} from '../SessionBlock/dateProps';
import {RegisterLink, WaitlistLink} from '../SessionBlock/nextSteps';
import styles from './styles.module.css';

export default function DateActions({date, part}: DateProps): ReactNode {
  const formats = useFormats();
  const {registration, builtAt} = part;
  const isFull = date.status === 'full';
  const until = isFull ? date.endsAt : date.registerUntil;
  const when = formatStart(date, formats);
  if (!isFull && registration.by !== 'mail') return null;
  return (
    <ShownBetween as="div" className={clsx(styles.actions, 'screen-only')} until={until} initially={until > builtAt}>
      {isFull ? (
        <WaitlistLink date={date} part={part} when={when} />
      ) : (
        <RegisterLink
          date={date}
          part={part}
          label={translate(
            {id: 'session.register.label', message: 'Register for {title}, {date}'},
            {title: part.title, date: when},
          )}
        >
          {translate({id: 'session.registration.link', message: 'Register'})}
        </RegisterLink>
      )}
    </ShownBetween>
  );
}
