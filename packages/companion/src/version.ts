/** Version of what the guide says and of how it decides; rises with every change of words or rules. */
export const GUIDE_VERSION = '1.2.0';
