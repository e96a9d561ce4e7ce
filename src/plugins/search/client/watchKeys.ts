import {watchSearchKeys} from '../../../boot/searchKeys';

/** Under `npm start`, where there is no boot script. */
if (typeof document !== 'undefined') watchSearchKeys();
