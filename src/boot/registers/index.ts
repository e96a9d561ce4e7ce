/** The island `registers`; under `npm start` it is part of the site's own script (`toolsOfReact.ts`). */
import {showRegisters, watchRegisters} from './registers';

watchRegisters();
showRegisters();
