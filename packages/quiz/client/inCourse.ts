import {createContext, useContext} from 'react';

const InCourse = createContext(false);

/** True if the quiz is a course in a learning management system, which stores and reports the results. */
export const Course = InCourse.Provider;

export const useInCourse = (): boolean => useContext(InCourse);
