/** The name by which the part of the file is found, whoever put Heji on the computer. */
export const STATE_NAMESPACE = 'urn:heji:state:1';

/** What earlier versions called the same among the add-in's settings, which Excel keeps for each source of an add-in apart. */
export const STATE_SETTING = 'heji.state';
