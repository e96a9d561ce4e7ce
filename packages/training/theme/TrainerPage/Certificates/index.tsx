import {attendeesOf} from '@deskbook/records/domain/roster/roster';
import {printPart} from '@deskbook/ui/browser/printPart';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import AttendanceCertificate from './AttendanceCertificate';

export default function Certificates(): ReactNode {
  const formats = useFormats();
  const attendees = attendeesOf(useCurrentDate().rosterStore.roster);
  const print = formats.counted(
    attendees.length,
    translate({id: 'trainer.certificates.print', message: 'Print {count} certificate|Print {count} certificates'}),
  );
  return (
    <section
      id="certificates"
      className="needs-script"
      data-part="certificates"
      data-sheet="certificate-styles"
      aria-labelledby="certificates-title"
    >
      <div className="screen-only">
        <h2 id="certificates-title">{translate({id: 'trainer.certificates', message: 'Certificates'})}</h2>
        <p>
          {translate({
            id: 'trainer.certificates.what',
            message:
              'One page for each person checked off on the roster. It certifies that they attended, not that they passed anything. Sign it to make it valid.',
          })}
        </p>
        {attendees.length > 0 ? (
          <button type="button" className="button button--secondary" onClick={() => printPart('certificates')}>
            <Icon name="printer" />
            {print}
          </button>
        ) : (
          <p className="quiet">{translate({id: 'trainer.certificates.none', message: 'No one is checked off yet.'})}</p>
        )}
      </div>
      {attendees.map((person) => (
        <AttendanceCertificate key={person.id} person={person} />
      ))}
    </section>
  );
}
