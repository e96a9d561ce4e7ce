import {givenTo, type PersonNote, type ReportPerson} from '@deskbook/records/domain/report/people';
import type {StaffFindings} from '@deskbook/records/domain/report/reportOn';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ReportInHand} from '../../client/report/useReport';
import {Part, PersonName, useShown} from './parts';
import styles from './styles.module.css';

/** Names those on the staff list who sent nothing. */
export function Staff({findings}: {findings: StaffFindings | null}): ReactNode {
  const formats = useFormats();
  const {visible, more} = useShown((findings?.silent ?? []).map((person) => ({person})));
  if (findings === null) return null;
  const {silent, unknownJobs} = findings;
  return (
    <Part id="report-staff" title={translate({id: 'report.staff', message: 'Sent nothing'})}>
      {silent.length === 0 ? (
        <p>{translate({id: 'report.allSent', message: 'Everyone on the staff list sent something.'})}</p>
      ) : (
        <>
          <p>
            {formats.counted(
              silent.length,
              translate({
                id: 'report.silent',
                message:
                  '{count} person on the staff list sent nothing. What they are asked for is missing.|{count} people on the staff list sent nothing. What they are asked for is missing.',
              }),
            )}
          </p>
          <ul className={styles.names}>
            {visible.map(({person}) => (
              <li key={person.id}>
                <PersonName person={person} />
              </li>
            ))}
          </ul>
          {more}
        </>
      )}
      {unknownJobs.length > 0 && (
        <p>
          {translate(
            {
              id: 'report.unknownJobs',
              message:
                'Jobs on the staff list that are no roles of this site, so only what is for everyone counts for them: {jobs}.',
            },
            {jobs: unknownJobs.join('; ')},
          )}
        </p>
      )}
    </Part>
  );
}

interface Props {
  hand: ReportInHand;
  people: readonly ReportPerson[];
}

/** Lists people the report can't identify for certain. The trainer can name them. */
export function WhoIsWho({hand, people}: Props): ReactNode {
  const unclear = people.filter(({notes}) => notes.length > 0);
  const {visible, more} = useShown(unclear.map((person) => ({person})));
  if (unclear.length === 0) return null;
  return (
    <Part id="report-who" title={translate({id: 'report.who', message: 'Who is who'})}>
      <p>
        {translate({
          id: 'report.whoWhat',
          message:
            'Type a name for a code. Codes that you give the same name count as one person. To match someone on the roster or the staff list, type the name as it is there.',
        })}
      </p>
      <ul className="plain-list">
        {visible.map(({person}) => (
          <li key={person.id} className={styles.unclear}>
            <strong>{person.name}</strong>
            <span>{person.notes.map((note) => noteWords(person)[note]).join(' ')}</span>
            {person.senders.map(({code, keys}) => (
              <label key={keys[0]} className="screen-only">
                {translate({id: 'report.nameFor', message: 'Name for {code}'}, {code})}
                <input
                  type="text"
                  defaultValue={givenTo({keys}, hand.names)}
                  onBlur={({currentTarget}) => hand.rename(keys, currentTarget.value)}
                />
              </label>
            ))}
          </li>
        ))}
      </ul>
      {more}
    </Part>
  );
}

function noteWords({codes, earlierNames, sentName}: ReportPerson): Record<PersonNote, string> {
  return {
    nameless: translate({id: 'report.note.nameless', message: 'Sent no name.'}),
    'same-name': translate({id: 'report.note.sameName', message: 'Has the same name as someone else.'}),
    'same-email': translate({
      id: 'report.note.sameEmail',
      message: 'Has the same e-mail address as someone else, and another name.',
    }),
    'several-codes': translate({id: 'report.note.severalCodes', message: 'Uses more than one computer or browser.'}),
    'shared-code': translate(
      {
        id: 'report.note.sharedCode',
        message: 'Shared a browser with someone else: both sent results under the code {codes}.',
      },
      {codes: codes.join(', ')},
    ),
    'sent-before': translate({
      id: 'report.note.sentBefore',
      message: 'Sent results that someone else had sent first under the same code. They count for that person.',
    }),
    renamed: translate(
      {id: 'report.note.renamed', message: 'Sent results under another name before: {names}.'},
      {names: earlierNames.join(', ')},
    ),
    contradiction: translate({
      id: 'report.note.contradiction',
      message: 'Sent files that say different things about the same attempt; the first one counts.',
    }),
    'listed-as': translate(
      {
        id: 'report.note.listedAs',
        message: 'Is on the staff list under this name, and sent results as {name}.',
      },
      {name: sentName},
    ),
    'not-listed': translate({id: 'report.note.notListed', message: 'Isn’t on the staff list.'}),
  };
}
