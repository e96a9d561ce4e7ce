/** The anchor of the list of all training, which the links of roles lead to. */
export const ALL_TRAINING = 'all-training';
