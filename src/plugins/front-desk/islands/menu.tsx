import {hydrateIsland} from '../../../islands/mountIsland';
import MenuButton from '../theme/Menu/MenuButton';

hydrateIsland('menu', MenuButton);
