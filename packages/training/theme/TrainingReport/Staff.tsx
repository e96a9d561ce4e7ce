import type {StaffFindings} from '@deskbook/records/domain/report/reportOn';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Part} from './Part';
import {PersonName} from './person';
import {useShown} from './shown';
import styles from './styles.module.css';

/** Names those on the staff list who sent nothing. */
export default function Staff({findings}: {findings: StaffFindings | null}): ReactNode {
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
                  '{count} person on the staff list sent nothing, and is missing below.|{count} people on the staff list sent nothing, and are missing below.',
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
