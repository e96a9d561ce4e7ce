import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {PageMetadata} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';

/** Leaves out the keywords: our search reads them from the catalog, and other search engines ignore them. */
export default function Metadata(): ReactNode {
  const {metadata, frontMatter, assets} = useDoc();
  return (
    <PageMetadata title={metadata.title} description={metadata.description} image={assets.image ?? frontMatter.image} />
  );
}
