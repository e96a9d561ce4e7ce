/** The script of learning paths. Their pages and the home page load it separately (`packages/engine/boot/islands.ts`). */
import {followPaths} from './followPaths';

followPaths();
