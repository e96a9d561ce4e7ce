import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useSitePath} from '../../../../components/useSitePath';
import styles from './styles.module.css';

interface Props {
  /** Path of the first page, without the base URL */
  root: string;
  part: number;
  parts: number;
}

/** Links to the pages of a long list. The script fetches them to sort and filter the whole list. */
export default function Parts({root, part, parts}: Props): ReactNode {
  const pathOf = useSitePath();
  return (
    <nav
      className={styles.parts}
      aria-label={translate({id: 'register.parts', message: 'Pages of this list'})}
      data-parts=""
    >
      <p className="quiet">
        <Translate id="register.part" values={{part, parts}}>
          {'Page {part} of {parts}'}
        </Translate>
      </p>
      <ol className={styles.contents}>
        {Array.from({length: parts}, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages are known by their numbers
          <li key={index}>
            <Link
              to={pathOf(index === 0 ? root : `${root}${index + 1}/`)}
              aria-current={index + 1 === part ? 'page' : undefined}
            >
              {index + 1}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
