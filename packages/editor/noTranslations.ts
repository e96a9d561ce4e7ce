/** The editor is in English only. */
export default {};
