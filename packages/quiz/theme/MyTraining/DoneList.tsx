import type {DoneHow} from '@deskbook/records/domain/pathStep';
import {localDate} from '@deskbook/text/dates/localDate';
import {useFormats} from '@deskbook/ui/components/formats';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {DoneThing} from '../../domain/doneThings';
import styles from './styles.module.css';

/** Everything done so far, by date, for the screen and for print. */
export default function DoneList({things}: {things: readonly DoneThing[]}): ReactNode {
  const formats = useFormats();
  if (things.length === 0) return null;
  return (
    <section aria-labelledby="done">
      <h2 id="done">{translate({id: 'quiz.training.done', message: 'Everything you have done'})}</h2>
      <table className={styles.done}>
        <thead>
          <tr>
            <th scope="col">{translate({id: 'quiz.training.done.what', message: 'What'})}</th>
            <th scope="col">{translate({id: 'quiz.training.done.how', message: 'How'})}</th>
            <th scope="col">{translate({id: 'quiz.training.done.when', message: 'When'})}</th>
          </tr>
        </thead>
        <tbody>
          {things.map(({title, url, how, at, score}) => (
            <tr key={`${title} ${at}`}>
              <td>{url ? <Link to={url}>{title}</Link> : title}</td>
              <td>{[howWords(how), score !== null && formats.percent(score)].filter(Boolean).join(', ')}</td>
              <td>{formats.shortDate(at.length > 10 ? localDate(at) : at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function howWords(how: DoneHow): string {
  return {
    read: translate({id: 'quiz.training.done.read', message: 'Checked off'}),
    passed: translate({id: 'quiz.training.done.passed', message: 'Passed'}),
    signed: translate({id: 'quiz.training.done.signed', message: 'Read and signed'}),
    confirmed: translate({id: 'quiz.training.done.confirmed', message: 'Attended, confirmed by the trainer'}),
    attended: translate({id: 'quiz.training.done.attended', message: 'Attended, self-reported'}),
  }[how];
}
