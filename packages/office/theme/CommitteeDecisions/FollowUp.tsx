import Badge from '@deskbook/ui/components/Badge';
import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween, {dayAfter} from '@deskbook/ui/components/ShownBetween';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {FollowUpOfPart} from '../../domain/committeePart';
import styles from './styles.module.css';

export default function FollowUp({followUp}: {followUp: FollowUpOfPart}): ReactNode {
  const formats = useFormats();
  const {task, owner, due, done, isOverdue} = followUp;
  const day = done ?? due;
  const date = <time dateTime={day}>{formats.date(day)}</time>;
  return (
    <>
      <p>{task}</p>
      <p className="quiet">
        {done ? (
          <Translate id="committee.done" values={{date, owner: owner.name}}>
            {'{owner}, done on {date}'}
          </Translate>
        ) : (
          <Translate id="committee.due" values={{date, owner: <Link to={owner.to}>{owner.name}</Link>}}>
            {'{owner}, by {date}'}
          </Translate>
        )}{' '}
        {done ? (
          <Badge icon="check" tone="good" isSmall>
            {translate({id: 'committee.state.done', message: 'Done'})}
          </Badge>
        ) : (
          <ShownBetween className={styles.late} from={dayAfter(due)} initially={isOverdue}>
            <Badge icon="warning" tone="bad" isSmall>
              {translate({id: 'committee.state.overdue', message: 'Overdue'})}
            </Badge>
          </ShownBetween>
        )}
      </p>
    </>
  );
}
