import {hydrateIsland} from '@deskbook/engine/islands/mountIsland';
import Training, {type TrainingProps} from '../theme/MyTraining/Training';

hydrateIsland<TrainingProps>('my-training', Training);
