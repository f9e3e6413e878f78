import { answerResetRequest } from './account/index.ts';
import { runCompanionRelease } from './companion/index.ts';
import { passOnAlert, passOnOverdue } from './crisis-alert/index.ts';
import type { Tasks } from './jobs/runner.ts';
import { sweep } from './jobs/sweep.store.ts';
import { deliverMail } from './notification/index.ts';
import { releaseForgotten } from './supervision/index.ts';

/** Every job with the slice that does it: the counterpart of http/router.ts. */
export const tasks: Tasks = {
  'send-mail': deliverMail,
  'answer-reset-request': answerResetRequest,
  'pass-on-alert': passOnAlert,
  'run-companion-release': runCompanionRelease,
  sweep: async (ctx) => {
    const gone = await sweep(ctx.db, ctx.now(), ctx.config.alertShellMonths);
    if (Object.keys(gone).length > 0) ctx.log.info({ gone }, 'swept');
    await passOnOverdue(ctx);
    await releaseForgotten(ctx);
  },
};
