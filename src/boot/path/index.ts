/** The script of learning paths. Their pages and the home page load it separately (`src/boot/islands.ts`). */
import {followPaths} from './followPaths';

followPaths();
