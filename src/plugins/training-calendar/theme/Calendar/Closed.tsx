import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import type {Closing} from '../../../../content/closings';
import styles from './styles.module.css';

export default function Closed({closings}: {closings: readonly Closing[]}): ReactNode {
  return closings.map(({reason, branches}) => (
    <p key={`${reason}${branches}`} className={`quiet ${styles.closed}`}>
      <strong>
        <WhatIsClosed branches={branches} />
      </strong>
      <Why reason={reason} branches={branches} />
    </p>
  ));
}

function WhatIsClosed({branches}: Pick<Closing, 'branches'>): ReactNode {
  const [branch, ...others] = branches ?? [];
  if (!branch) return <Translate id="calendar.closed">Closed</Translate>;
  if (others.length > 0) {
    return (
      <Translate id="calendar.closed.some" values={{count: others.length + 1}}>
        {'{count} branches closed'}
      </Translate>
    );
  }
  return (
    <Translate id="calendar.closed.one" values={{branch}}>
      {'{branch} closed'}
    </Translate>
  );
}

function Why({reason, branches}: Closing): ReactNode {
  const formats = useFormats();
  const named =
    branches === null
      ? translate({id: 'calendar.closed.all', message: 'all branches'})
      : branches.length > 1 && formats.list(branches);
  const words = [reason, named].filter(Boolean).join(', ');
  return words && `: ${words}`;
}
