import {createProgram} from './program';

createProgram().parseAsync();
