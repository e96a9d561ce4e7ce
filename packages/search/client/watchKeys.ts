import {watchSearchKeys} from '@deskbook/engine/boot/searchKeys';

/** For `npm start`, which has no boot script. */
if (typeof document !== 'undefined') watchSearchKeys();
