import type {Props} from '@theme/Admonition/Layout';
import OriginalLayout from '@theme-init/Admonition/Layout';
import type {ReactNode} from 'react';
import Icon from '../../../../../components/Icon';

const DANGEROUS = ['danger', 'warning', 'caution'];

/** The theme's own, with an icon of our set. */
export default function AdmonitionLayout(props: Props): ReactNode {
  return <OriginalLayout {...props} icon={<Icon name={DANGEROUS.includes(props.type) ? 'warning' : 'info'} />} />;
}
