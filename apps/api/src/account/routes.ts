import type { accountEndpoints } from '@medisense/contract';
import type { Handlers } from '../handler.ts';
import { changePassword, confirmPasswordReset, requestPasswordReset } from './change-password.ts';
import { confirmEmail, resendConfirmation } from './confirm-email.ts';
import { decideAccount, listAccounts } from './decide-account.ts';
import { getMe, listSessions, updateMe } from './get-me.ts';
import { refreshSession, revokeAllSessions, revokeSession, signOut } from './refresh-session.ts';
import { register } from './register.ts';
import { setPrivileges } from './set-privileges.ts';
import { signIn } from './sign-in.ts';

export const accountRoutes = {
  register: (ctx, call, { body }) => register(ctx, call, body),
  confirmEmail: (ctx, call, { body }) => confirmEmail(ctx, call, body),
  resendConfirmation: (ctx, call) => resendConfirmation(ctx, call),
  login: (ctx, call, { body }) => signIn(ctx, call, body),
  refresh: (ctx, call) => refreshSession(ctx, call),
  logout: (ctx, call) => signOut(ctx, call) as Promise<undefined>,
  requestPasswordReset: (ctx, call, { body }) => requestPasswordReset(ctx, call, body),
  confirmPasswordReset: (ctx, call, { body }) => confirmPasswordReset(ctx, call, body),
  getMe: (ctx, call) => getMe(ctx, call),
  updateMe: (ctx, call, { body }) => updateMe(ctx, call, body),
  changePassword: (ctx, call, { body }) => changePassword(ctx, call, body) as Promise<undefined>,
  listSessions: (ctx, call) => listSessions(ctx, call),
  revokeSession: (ctx, call, { params }) => revokeSession(ctx, call, params) as Promise<undefined>,
  revokeAllSessions: (ctx, call) => revokeAllSessions(ctx, call) as Promise<undefined>,
  listAccounts: (ctx, call, { query }) => listAccounts(ctx, call, query),
  approveAccount: (ctx, call, { params }) => decideAccount(ctx, call, params.id, 'approve'),
  declineAccount: (ctx, call, { params }) => decideAccount(ctx, call, params.id, 'decline'),
  suspendAccount: (ctx, call, { params }) => decideAccount(ctx, call, params.id, 'suspend'),
  reinstateAccount: (ctx, call, { params }) => decideAccount(ctx, call, params.id, 'reinstate'),
  setPrivileges: (ctx, call, { params, body }) => setPrivileges(ctx, call, params.id, body),
} satisfies Handlers<typeof accountEndpoints>;
