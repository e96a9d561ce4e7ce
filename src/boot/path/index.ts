/** The script of learning paths, as their pages and the home page load it by themselves (`src/boot/islands.ts`). */
import {followPaths} from './followPaths';

followPaths();
