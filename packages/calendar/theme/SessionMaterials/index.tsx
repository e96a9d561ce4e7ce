import {MATERIALS_ID} from '@deskbook/content/sessionSections';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {type PartProps, useSessionPart} from '../../client/pageParts';
import styles from './styles.module.css';

/** A session's slides, handouts and videos. On paper, their addresses are printed too. */
export default function SessionMaterials(props: PartProps): ReactNode {
  const materials = useSessionPart(props)?.materials ?? [];
  useBrokenLinks().collectAnchor(MATERIALS_ID);
  if (materials.length === 0) return null;
  return (
    <section className={styles.materials} aria-labelledby={MATERIALS_ID}>
      <h2 id={MATERIALS_ID}>{translate({id: 'session.materials', message: 'Slides and handouts'})}</h2>
      <ul>
        {materials.map(({title, to}) => (
          <li key={title}>{to ? <MaterialLink title={title} to={to} /> : title}</li>
        ))}
      </ul>
    </section>
  );
}

/** Docusaurus can't open a file as a page, so files get a plain link. */
function MaterialLink({title, to}: {title: string; to: string}): ReactNode {
  return /\.\w+$/.test(to) ? <a href={to}>{title}</a> : <Link to={to}>{title}</Link>;
}
