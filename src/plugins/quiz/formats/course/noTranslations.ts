/** Courses speak English, as the words of the built page do. */
export default {};
