import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useContents} from '../../client/useContents';
import {jumpLinks} from '../../domain/jumpLinks';
import styles from './facts.module.css';

/** Links to the sections of a guide, because readers look things up in it rather than read it. */
export default function JumpLinks(): ReactNode {
  const links = jumpLinks(useContents());
  if (links.length === 0) return null;
  return (
    <nav
      className={clsx(styles.jump, 'screen-only')}
      aria-label={translate({id: 'page.jump', message: 'Sections of this guide'})}
    >
      {links.map(({id, value}) => (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a heading as Docusaurus has it, with its marks
        <a key={id} href={`#${id}`} dangerouslySetInnerHTML={{__html: value}} />
      ))}
    </nav>
  );
}
