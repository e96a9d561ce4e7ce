import type {LearningSettings} from '@deskbook/content/learning';
import type {DeliveryMethod} from './deliveryMethod';
import {file} from './file';
import {mail} from './mail';
import {store} from './store';

/** Returns the available methods. The first is the default. */
export function deliveryMethods(settings: LearningSettings): readonly DeliveryMethod[] {
  return [mail, file, store].filter(({isOffered}) => isOffered(settings));
}
