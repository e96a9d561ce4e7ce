/** SCORM and xAPI have no hotspots: to them it's a choice among the parts' names. */
export {choice as hotspot} from '../choice/interaction';
