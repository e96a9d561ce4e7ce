import DurationText from '@deskbook/ui/components/DurationText';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';
import type {Card} from '../../domain/cards';
import type {FilterNames} from '../../domain/frontDesk';
import styles from './styles.module.css';

export default function CardNote({card, names}: {card: Card; names: FilterNames}): ReactNode {
  const size = useSize(card);
  const learners = useLearners(card, names);
  const note = card.note && (card.kind === 'procedure' ? <DurationText duration={card.note} /> : card.note);
  const parts = [note, size, learners].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p className={`quiet ${styles.note}`}>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a card do not change
        <Fragment key={place}>
          {place > 0 && ', '}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

function useLearners({kind, roles}: Card, names: FilterNames): string | null {
  const formats = useFormats();
  if (kind !== 'path') return null;
  if (roles.length === Object.keys(names.roles).length) {
    return translate({id: 'index.forEveryone', message: 'for everyone', description: 'Who a learning path is for'});
  }
  return translate(
    {id: 'index.forRoles', message: 'for {roles}', description: 'Who a learning path is for'},
    {roles: formats.list(roles.map((role) => names.roles[role] ?? role))},
  );
}

function useSize({kind, size}: Card): string | null {
  const formats = useFormats();
  const forms = {
    quiz: translate({id: 'index.questions', message: '{count} question|{count} questions'}),
    path: translate({id: 'index.steps', message: '{count} step|{count} steps'}),
    equipment: translate({id: 'index.machines', message: '{count} machine|{count} machines'}),
  }[kind as string];
  return size && forms ? formats.counted(size, forms) : null;
}
