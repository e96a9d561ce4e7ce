import DurationText from '@deskbook/ui/components/DurationText';
import {useFormats} from '@deskbook/ui/components/formats';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Timetable} from '../../../domain/trainer/agendaTimes';
import styles from './styles.module.css';

export default function Agenda({timetable: {items, left}}: {timetable: Timetable}): ReactNode {
  const formats = useFormats();
  return (
    <>
      <table className={styles.agenda}>
        <caption>{translate({id: 'trainer.agenda', message: 'Agenda'})}</caption>
        <thead>
          <tr>
            <th scope="col">{translate({id: 'trainer.agenda.from', message: 'From'})}</th>
            <th scope="col">{translate({id: 'trainer.agenda.until', message: 'Until'})}</th>
            <th scope="col">{translate({id: 'trainer.agenda.length', message: 'Length'})}</th>
            <th scope="col">{translate({id: 'trainer.agenda.what', message: 'What'})}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({start, end, minutes, title, notes}, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order of an agenda is what it says
            <tr key={index}>
              <td>{formats.time(start)}</td>
              <td>{formats.time(end)}</td>
              <td>
                <DurationText duration={`${minutes} min`} />
              </td>
              <td>
                {title}
                {notes && <p className={styles.notes}>{notes}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left !== 0 && (
        <p className={styles.left}>
          {left > 0 ? (
            <Translate
              id="trainer.agenda.left"
              values={{length: <DurationText duration={`${left} min`} />}}
              description="The minutes of the agenda add up to less than the session's length"
            >
              {'The agenda leaves {length} of the session unplanned.'}
            </Translate>
          ) : (
            <Translate
              id="trainer.agenda.over"
              values={{length: <DurationText duration={`${-left} min`} />}}
              description="The minutes of the agenda add up to more than the session's length"
            >
              {'The agenda runs {length} longer than the session.'}
            </Translate>
          )}
        </p>
      )}
    </>
  );
}
