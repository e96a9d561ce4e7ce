import {isToDo, type PathProgress} from '@deskbook/records/domain/report/pathProgress';
import Badge from '@deskbook/ui/components/Badge';
import {useFormats} from '@deskbook/ui/components/formats';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {stateWord, toDoList} from '../../client/report/stateWords';
import {FoldedPart, PersonName, Table} from './parts';

/** Everyone's progress on their paths, with due dates and missing steps. */
export default function Paths({progress}: {progress: readonly PathProgress[]}): ReactNode {
  const formats = useFormats();
  if (progress.length === 0) return null;
  const title = translate({id: 'report.paths', message: 'Learning paths'});
  const counts = {
    done: formats.number(progress.filter(({state}) => state === 'done').length),
    overdue: formats.number(progress.filter(({state}) => state === 'overdue').length),
    all: formats.number(progress.length),
  };
  return (
    <FoldedPart
      id="report-paths"
      title={title}
      about={translate({id: 'report.paths.about', message: '{done} of {all} done, {overdue} overdue'}, counts)}
    >
      <Table
        label={title}
        columns={[
          {key: 'person', label: translate({id: 'report.person', message: 'Person'})},
          {key: 'path', label: translate({id: 'report.path', message: 'Learning path'})},
          {key: 'steps', label: translate({id: 'report.steps', message: 'Steps'}), type: 'state'},
          {key: 'due', label: translate({id: 'report.due', message: 'Due'}), type: 'date'},
          {key: 'toDo', label: translate({id: 'report.toDo', message: 'To do'}), type: 'number'},
          {
            key: 'missing',
            label: translate({id: 'report.stillMissing', message: 'Still missing'}),
            type: 'titles',
            show: 'folded',
          },
        ]}
        rows={progress.map((each) => ({
          key: `${each.person.id} ${each.path.path}`,
          person: each.person,
          cells: () => [
            <PersonName key="name" person={each.person} />,
            <Link key="path" to={each.path.url}>
              {each.path.title}
            </Link>,
            <Steps key="steps" progress={each} />,
            each.dueFirst === null ? '–' : formats.shortDate(each.dueFirst),
            each.steps.filter(isToDo).length,
            toDoList(each),
          ],
        }))}
      />
    </FoldedPart>
  );
}

function Steps({progress: {steps, state}}: {progress: PathProgress}): ReactNode {
  const count = (wanted: string) => steps.filter((step) => step.state === wanted).length;
  const selfReported = count('self-reported');
  return (
    <>
      {state === 'done' && (
        <Badge icon="check" tone="good" isSmall>
          {stateWord(state)}
        </Badge>
      )}
      {state === 'overdue' && (
        <Badge icon="warning" tone="bad" isSmall>
          {stateWord(state)}
        </Badge>
      )}{' '}
      {translate(
        {id: 'report.stepsDone', message: '{done} of {all}'},
        {done: String(steps.length - count('missing')), all: String(steps.length)},
      )}
      {selfReported > 0 && (
        <small>
          {translate({id: 'report.selfReported', message: '{count} self-reported'}, {count: String(selfReported)})}
        </small>
      )}
    </>
  );
}
