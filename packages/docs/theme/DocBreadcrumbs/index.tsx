import {SECTION_NAMES, type SiteSection} from '@deskbook/content/siteSections';
import Breadcrumbs, {type Crumb} from '@deskbook/ui/components/Breadcrumbs';
import {sectionLabel} from '@deskbook/ui/components/siteSections';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import {useDocsSidebar, useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import StructuredData from '@theme/DocBreadcrumbs/StructuredData';
import type {ReactNode} from 'react';
import {addressOf} from '../../domain/sidebarItems';
import {groupLabel} from '../groupLabel';

/** The page's section and group, as in the sidebar. */
export default function DocBreadcrumbs(): ReactNode {
  const {noIndex} = useDocusaurusContext().siteConfig;
  const pathOf = useSitePath();
  const sidebar = useDocsSidebar();
  const items = useSidebarBreadcrumbs();
  if (!sidebar || !items) return null;
  const found = items.map((item) => ({...item, label: groupLabel(item)}));
  const section = SECTION_NAMES.find((name) => name === sidebar.name) as SiteSection | undefined;
  const above = found.filter((item, index) => item.type === 'category' && index < found.length - 1);
  // A page without a kind, such as a glossary, has no section.
  const list = section ?? 'pages';
  const first: Crumb = {label: sectionLabel(list), to: pathOf(`${list}/`)};
  const trail: Crumb[] = above.map((item) => ({label: item.label, to: addressOf(item)}));
  // For a folder with its own sidebar, adds the folder's main page.
  const [top] = sidebar.items;
  const here = items.at(-1)?.href ?? '';
  if (!section && top?.type === 'link' && here !== top.href && here.startsWith(top.href)) {
    trail.unshift({label: top.label, to: top.href});
  }
  return (
    <>
      {!noIndex && <StructuredData breadcrumbs={found} />}
      <Breadcrumbs trail={[first, ...trail]} />
    </>
  );
}
