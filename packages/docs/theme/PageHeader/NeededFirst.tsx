import type {FactName, FactValue} from '@deskbook/content/facts';
import DurationText from '@deskbook/ui/components/DurationText';
import HelpDeskReach from '@deskbook/ui/components/HelpDeskReach';
import PageIcon from '@deskbook/ui/components/PageIcon';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Fact} from '../../domain/pageFacts';
import styles from './needed.module.css';
import {LinkedTitle} from './PageLinks';

interface Props {
  facts: readonly Fact[];
  /** Whether readers may have to call first */
  isUrgent: boolean;
}

/** What to know before a procedure's first step: how long it takes, whom it interrupts, and what you need. */
export default function NeededFirst({facts, isUrgent}: Props): ReactNode {
  const valueIn = <T extends FactValue['type']>(name: FactName, type: T) => {
    const value = facts.find((fact) => fact.name === name)?.value;
    return value?.type === type ? (value as Extract<FactValue, {type: T}>) : undefined;
  };
  const time = valueIn('timeNeeded', 'duration');
  const interrupts = valueIn('interruptsService', 'yesNo');
  const needed = valueIn('prerequisites', 'links')?.links ?? [];
  if (facts.length === 0 && !isUrgent) return null;
  return (
    <ul className={styles.needed}>
      {isUrgent && (
        <li>
          <PageIcon name="phone" />
          <span>
            <HelpDeskReach />
          </span>
        </li>
      )}
      {(time || interrupts) && (
        <li>
          <PageIcon name="clock" />
          <span>
            {time && (
              <strong>
                <DurationText duration={time.duration} />.
              </strong>
            )}{' '}
            {interrupts?.yes === true && (
              <strong>
                {translate({id: 'fact.interrupts.yes', message: 'Service stops while you do this. Warn people first.'})}
              </strong>
            )}
            {interrupts?.yes === false &&
              translate({id: 'fact.interrupts.no', message: 'You can keep serving patrons.'})}
          </span>
        </li>
      )}
      {needed.length > 0 && (
        <li>
          <PageIcon name="box" />
          <span>
            <strong>{translate({id: 'fact.prerequisites', message: 'You need'})}</strong>{' '}
            {needed.map((link, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and titles repeat
              <span key={index}>
                {index > 0 && '; '}
                <LinkedTitle link={link} />
              </span>
            ))}
            .
          </span>
        </li>
      )}
    </ul>
  );
}
