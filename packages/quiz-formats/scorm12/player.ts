import {runCourse} from '../course/player/runCourse';
import {createScorm12Lms} from './scorm12Lms';

void runCourse(createScorm12Lms());
