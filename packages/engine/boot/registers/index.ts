/** The `registers` island. Under `npm start`, it's part of the app (`toolsOfReact.ts`). */
import {showRegisters, watchRegisters} from './registers';

watchRegisters();
showRegisters();
