import type {ReportPerson} from '@deskbook/records/domain/report/people';
import type {ReactNode} from 'react';

/** A person's name, with their job and branch if the roster has them. */
export function PersonName({person: {name, branch, job}}: {person: ReportPerson}): ReactNode {
  const where = [job, branch].filter(Boolean).join(', ');
  return (
    <>
      {name}
      {where && <small>{where}</small>}
    </>
  );
}
