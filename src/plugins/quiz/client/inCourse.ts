import {createContext, useContext} from 'react';

const InCourse = createContext(false);

/** Says whether a quiz is a course in a learning management system, which keeps and reports the results. */
export const Course = InCourse.Provider;

export const useInCourse = (): boolean => useContext(InCourse);
