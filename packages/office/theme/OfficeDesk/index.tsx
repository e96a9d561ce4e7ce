import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {ReactNode} from 'react';
import type {DeskEntry} from '../../domain/desk';
import styles from './styles.module.css';

/** The office's registers, each with what needs attention on the day of reading. */
export default function OfficeDesk(): ReactNode {
  const {desk} = usePluginData('deskbook-office') as {desk: readonly DeskEntry[]};
  const pathOf = useSitePath();
  if (desk.length === 0) return null;
  return (
    <ul className={`${styles.desk} plain-list`}>
      {desk.map((entry) => (
        <li key={entry.path}>
          <h2>
            <Link to={pathOf(entry.path)}>{entry.title}</Link>
          </h2>
          <p className="quiet">{entry.description}</p>
          <Alerts {...entry} />
        </li>
      ))}
    </ul>
  );
}

function Alerts({alerts, asOf}: DeskEntry): ReactNode {
  const formats = useFormats();
  return alerts.map(({text, count, from, until}) => (
    <ShownBetween
      key={text + from}
      as="p"
      className={styles.alert}
      from={`${from}T00:00`}
      until={until && `${until}T00:00`}
      initially={from <= asOf && (!until || until > asOf)}
    >
      {formats.counted(count, text)}
    </ShownBetween>
  ));
}
