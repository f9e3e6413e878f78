/** Accounts: who signs in, with what, and whether they may yet. */
export { type AccountRecord, findAccount, hasDemoAccounts, insertAccount, storePrivileges } from './account.store.ts';
export { answerResetRequest } from './change-password.ts';
export { hashPassword } from './passwords.ts';
export { accountRoutes } from './routes.ts';
export { authenticate } from './tokens.ts';
