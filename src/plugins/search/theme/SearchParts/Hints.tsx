import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import SiteLink from '../../../../components/SiteLink';
import styles from './styles.module.css';

/** What may be typed, while nothing is. */
export default function Hints(): ReactNode {
  return (
    <div className={`${styles.hints} needs-script`}>
      <p>
        <Translate id="search.hints" description="Below the empty field of a search">
          Type a few words: what you see or hear, what you want to do, the text of a message, or the asset tag on the
          machine. A typing mistake does no harm.
        </Translate>
      </p>
      <p>
        <SiteLink to="/pages/">
          <Translate id="search.allPagesInstead" description="Link to the list of all pages, where nothing was found">
            Look through all pages
          </Translate>
        </SiteLink>
      </p>
    </div>
  );
}
