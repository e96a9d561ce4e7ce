import Island from '@deskbook/engine/islands/Island';
import {markOf} from '@deskbook/records/client/storageKeys';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {usePageChanges, useTrainingParts} from '../../client/trainingParts';
import Panel from '../Panel';
import SignForm, {type SignFormProps} from './SignForm';

/** The signing form at the end of a page. */
export default function ReadAndSign(): ReactNode {
  const {signing} = useTrainingParts();
  const all = usePageChanges();
  const changes = all.flatMap(({date, subject}) => (subject === null ? [] : [{date, subject}]));
  if (!signing) return null;
  const props: SignFormProps = {signing, changedOn: all[0]?.date ?? null, changes};
  return (
    <Panel
      anchor="read-and-sign"
      title={translate({id: 'signing.title', message: 'Read and sign'})}
      withoutScript={translate({
        id: 'signing.withoutScript',
        message: 'To sign this page, turn on JavaScript, or tell your supervisor.',
      })}
    >
      <Island name="read-and-sign" kept={markOf('receipt', signing.page)} props={props}>
        <SignForm {...props} />
      </Island>
    </Panel>
  );
}
