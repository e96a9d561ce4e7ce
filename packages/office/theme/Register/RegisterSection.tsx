import {BarLegend} from '@deskbook/ui/components/figures/Bar';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import type {Section, TreeItem} from '../../domain/register';
import Chart from './Chart';
import Coverage from './Coverage';
import Drawing from './Drawing';
import RegisterTable from './RegisterTable';
import styles from './styles.module.css';
import Timeline from './Timeline';

interface Props {
  section: Section;
  path: string;
  isMain: boolean;
  day: string;
}

/** A list with its figures. Where it is folded, its anchor is inside, so a link to it unfolds it. */
export default function RegisterSection(props: Props): ReactNode {
  const {id, title, fold} = props.section;
  useBrokenLinks().collectAnchor(id);
  if (fold === undefined) {
    return (
      <div>
        <h2 id={id}>{title}</h2>
        <Contents {...props} />
      </div>
    );
  }
  return (
    <details className={styles.fold}>
      <summary>
        <h2>{title}</h2> <span className="quiet">{fold}</span>
      </summary>
      <div id={id}>
        <Contents {...props} />
      </div>
    </details>
  );
}

function Contents({section, ...more}: Props): ReactNode {
  const {id, title, verdict, text, note, links = [], coverage, chart, timeline, drawing, tree, legend, table} = section;
  return (
    <>
      {verdict && <p className={styles.verdict}>{verdict}</p>}
      {text && <p className={styles.text}>{text}</p>}
      {links.length > 0 && (
        <ul className={styles.links}>
          {links.map(({text: label, to}) => (
            <li key={label}>{to ? <Link to={to}>{label}</Link> : label}</li>
          ))}
        </ul>
      )}
      {coverage && <Coverage {...coverage} />}
      {chart && <Chart {...chart} />}
      {timeline && <Timeline {...timeline} />}
      {drawing && <Drawing {...drawing} />}
      {tree && <Tree items={tree} />}
      {legend && <BarLegend {...legend} />}
      {table && <RegisterTable id={id} title={title} table={table} {...more} />}
      {note && (
        <details className={styles.note}>
          <summary>
            <Translate id="register.note">How this is counted</Translate>
          </summary>
          <p className={styles.text}>{note}</p>
        </details>
      )}
    </>
  );
}

/** A nested list, with each item's dependents below it. */
function Tree({items}: {items: readonly TreeItem[]}): ReactNode {
  return (
    <ul className={styles.tree}>
      {items.map(({link: {text, to}, below}) => (
        <li key={text}>
          {to ? <Link to={to}>{text}</Link> : text}
          {below.length > 0 && <Tree items={below} />}
        </li>
      ))}
    </ul>
  );
}
