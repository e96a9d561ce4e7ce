/** Courses are in English, like the text of the built page. */
export default {};
