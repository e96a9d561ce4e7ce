import type {ReactNode} from 'react';
import {PAGE_ICONS, type PageIconName} from '../icons/pageIcons';
import {Outline} from './Icon';

export type {PageIconName} from '../icons/pageIcons';

export default function PageIcon({name, className}: {name: PageIconName; className?: string}): ReactNode {
  return <Outline path={PAGE_ICONS[name]} className={className} />;
}
