import {runCourse} from '../course/player/runCourse';
import {createCmi5Lms} from './cmi5Lms';
import {readLaunchAddress} from './openSession';

void runCourse(createCmi5Lms(readLaunchAddress(location.search)));
