import type {Kind} from '@deskbook/content/schemas/index';
import {kindsLabel} from '@deskbook/ui/components/kinds';
import type {SidebarItem} from '../domain/sidebarItems';

/** The label of a sidebar entry. For a group of one kind, that's the translated name of the kind. */
export function groupLabel({label, customProps}: SidebarItem & {label: string}): string {
  return customProps?.kind ? kindsLabel(customProps.kind as Kind) : label;
}
