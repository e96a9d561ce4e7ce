/** The editor speaks English. */
export default {};
