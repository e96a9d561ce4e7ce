import type {DoneHow} from '@deskbook/records/domain/pathStep';
import {localDate} from '@deskbook/text/dates/localDate';
import DataTable from '@deskbook/ui/components/DataTable';
import {useFormats} from '@deskbook/ui/components/formats';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {DoneThing} from '../../domain/doneThings';

/** Everything done so far, by date, for the screen and for print. */
export default function DoneList({things}: {things: readonly DoneThing[]}): ReactNode {
  const formats = useFormats();
  if (things.length === 0) return null;
  const title = translate({id: 'quiz.training.done', message: 'Everything you have done'});
  return (
    <section aria-labelledby="done">
      <h2 id="done">{title}</h2>
      <DataTable
        label={title}
        columns={[
          {key: 'what', label: translate({id: 'quiz.training.done.what', message: 'What'})},
          {key: 'how', label: translate({id: 'quiz.training.done.how', message: 'How'}), type: 'list'},
          {key: 'when', label: translate({id: 'quiz.training.done.when', message: 'When'}), type: 'date'},
        ]}
        groups={[
          {
            key: 'done',
            rows: things.map((thing) => ({key: `${thing.title} ${thing.at}`, cells: cellsOf(thing, formats)})),
          },
        ]}
      />
    </section>
  );
}

function cellsOf({title, url, how, at, score}: DoneThing, formats: Formats): ReactNode[] {
  return [
    url ? (
      <Link key="what" to={url}>
        {title}
      </Link>
    ) : (
      title
    ),
    [howWords(how), score !== null && formats.percent(score)].filter(Boolean).join(', '),
    formats.shortDate(at.length > 10 ? localDate(at) : at),
  ];
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
