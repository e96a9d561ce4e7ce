import SiteLink from '@deskbook/ui/components/SiteLink';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** A link for readers whom search doesn't help. */
export default function AllPages(): ReactNode {
  return <SiteLink to="/pages/">{translate({id: 'search.allPages', message: 'Browse all pages'})}</SiteLink>;
}
