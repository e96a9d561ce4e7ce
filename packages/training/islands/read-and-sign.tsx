import {hydrateIsland} from '@deskbook/engine/islands/mountIsland';
import SignForm, {type SignFormProps} from '../theme/ReadAndSign/SignForm';

hydrateIsland<SignFormProps>('read-and-sign', SignForm);
