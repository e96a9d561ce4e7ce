import type {Element} from 'hast';

const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

/** Tables laid out as blocks lose their roles for screen readers, so this sets them explicitly. */
export function keepRole(node: Element): void {
  const role = ROLES[node.tagName];
  if (role) node.properties.role ??= role;
}
