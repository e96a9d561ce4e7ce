import {endWithNpm} from './endWithNpm';
import {createProgram} from './program';

endWithNpm();
createProgram().parseAsync();
