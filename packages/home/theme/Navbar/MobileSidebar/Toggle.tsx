import Island from '@deskbook/engine/islands/Island';
import type {ReactNode} from 'react';
import MenuButton from '../../Menu/MenuButton';

/** Opens our own phone menu instead of the theme's. */
export default function Toggle(): ReactNode {
  return (
    <Island name="menu">
      <MenuButton />
    </Island>
  );
}
