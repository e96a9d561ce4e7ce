import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import SiteLink from '../../../../components/SiteLink';

/** Where a search does not help. */
export default function AllPages(): ReactNode {
  return (
    <SiteLink to="/pages/">
      <Translate id="search.allPages" description="Link to the list of all pages, where a search does not help">
        Browse all pages
      </Translate>
    </SiteLink>
  );
}
