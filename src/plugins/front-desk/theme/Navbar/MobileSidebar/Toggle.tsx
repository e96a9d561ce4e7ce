import type {ReactNode} from 'react';
import Island from '../../../../../islands/Island';
import MenuButton from '../../Menu/MenuButton';

/** The menu of a phone, in place of the theme's. */
export default function Toggle(): ReactNode {
  return (
    <Island name="menu">
      <MenuButton />
    </Island>
  );
}
