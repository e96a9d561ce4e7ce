import type {LearningSettings} from '@deskbook/content/learning';
import {file} from './file';
import {mail} from './mail';
import {store} from './store';
import type {Way} from './way';

/** Returns the available ways. The first is the default. */
export function waysIn(settings: LearningSettings): readonly Way[] {
  return [mail, file, store].filter(({isOffered}) => isOffered(settings));
}
