/** Version of rules and knowledge together; raised with every change that can change an answer. */
export const RULES_VERSION = '1.11.0';
