import {hydrateIsland} from '@deskbook/engine/islands/mountIsland';
import MenuButton from '../theme/Menu/MenuButton';

hydrateIsland('menu', MenuButton);
