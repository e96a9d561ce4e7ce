import type {Extension} from '../extension';

export default {} satisfies Extension;
