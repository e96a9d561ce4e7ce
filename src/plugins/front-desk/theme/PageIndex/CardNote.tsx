import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import DurationText from '../../../../components/DurationText';
import type {Card} from '../../domain/cards';
import styles from './styles.module.css';

/** How long it takes, what it is, how much there is of it. */
export default function CardNote({card}: {card: Card}): ReactNode {
  const size = useSize(card);
  const note = card.note && (card.kind === 'procedure' ? <DurationText duration={card.note} /> : card.note);
  if (!note && !size) return null;
  return (
    <p className={styles.note}>
      {note}
      {note && size && ', '}
      {size}
    </p>
  );
}

function useSize({kind, size}: Card): string | null {
  const {selectMessage} = usePluralForm();
  const forms = {
    quiz: translate({id: 'index.questions', message: '{count} question|{count} questions'}),
    path: translate({id: 'index.steps', message: '{count} step|{count} steps'}),
    equipment: translate({id: 'index.machines', message: '{count} machine|{count} machines'}),
  }[kind as string];
  return size && forms ? selectMessage(size, forms).replace('{count}', String(size)) : null;
}
