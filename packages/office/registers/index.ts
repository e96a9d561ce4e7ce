import {isPublicBuild} from '@deskbook/text/isPublicBuild';
import type {Register} from '../domain/register';
import {budget} from './budget';
import {contracts} from './contracts';
import {coverage} from './coverage';
import {equipment} from './equipment';
import {labels} from './labels';
import {replacements} from './replacements';
import {reviews} from './reviews';
import {systems} from './systems';

/** All registers, in the desk's order. The public site has none. */
export const REGISTERS: readonly Register[] = isPublicBuild()
  ? []
  : [reviews, equipment, labels, replacements, contracts, systems, budget, coverage];
