import type {LearningSettings} from '../../../../../content/learning';
import {file} from './file';
import {mail} from './mail';
import {store} from './store';
import type {Way} from './way';

/** The first one is chosen unless the learner chooses another. */
export function waysIn(settings: LearningSettings): readonly Way[] {
  return [mail, file, store].filter(({isOffered}) => isOffered(settings));
}
