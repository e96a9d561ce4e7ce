import {useFormats} from '@deskbook/ui/components/formats';
import {ConfirmButton} from '@deskbook/ui/components/QuestionDialog';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import type {ReportInHand} from '../../client/report/useReport';

/** Says exactly what it removes. Keeps rosters typed on trainers' pages unless asked, because no file has them. */
export default function Forget({hand}: {hand: ReportInHand}): ReactNode {
  const formats = useFormats();
  const [withTyped, setWithTyped] = useState(false);
  const {files, rosters, staff, names, typedRosters} = hand;
  return (
    <ConfirmButton
      label={translate({id: 'report.forget', message: 'Forget what I brought in'})}
      question={translate(
        {
          id: 'report.reallyForget',
          message:
            'Remove what you brought in, for all sessions, from this browser? Result files: {files}. Roster files: {rosters}. Staff lists: {staff}. Names typed for codes: {names}.',
        },
        {
          files: String(files.length),
          rosters: String(rosters.length),
          staff: String(staff.length),
          names: String(names.size),
        },
      )}
      yes={translate({id: 'report.yesForget', message: 'Yes, forget it'})}
      no={translate({id: 'report.keep', message: 'No, keep it'})}
      onYes={() => hand.forget(withTyped)}
    >
      {typedRosters > 0 && (
        <p>
          <label>
            <input type="checkbox" checked={withTyped} onChange={({target}) => setWithTyped(target.checked)} />{' '}
            {formats.counted(
              typedRosters,
              translate({
                id: 'report.forgetRosters',
                message:
                  'Also forget the roster typed on a trainer’s page in this browser. It isn’t saved anywhere else.|Also forget the {count} rosters typed on trainers’ pages in this browser. They aren’t saved anywhere else.',
              }),
            )}
          </label>
        </p>
      )}
    </ConfirmButton>
  );
}
