import {hydrateIsland} from '@deskbook/engine/islands/mountIsland';
import Tools, {type ToolsProps} from '../theme/TrainerPage/Tools';

hydrateIsland<ToolsProps>('trainer', Tools);
