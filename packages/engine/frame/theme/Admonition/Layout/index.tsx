import Icon from '@deskbook/ui/components/Icon';
import type {Props} from '@theme/Admonition/Layout';
import OriginalLayout from '@theme-init/Admonition/Layout';
import type {ReactNode} from 'react';

const DANGEROUS = ['danger', 'warning', 'caution'];

/** Wraps the theme's component to use one of our icons. */
export default function AdmonitionLayout(props: Props): ReactNode {
  return <OriginalLayout {...props} icon={<Icon name={DANGEROUS.includes(props.type) ? 'warning' : 'info'} />} />;
}
