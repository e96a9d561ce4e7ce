import {runCourse} from '../course/player/runCourse';
import {createScorm2004Lms} from './scorm2004Lms';

void runCourse(createScorm2004Lms());
