import type { OperationId, OutputOf, ReadOf } from '@medisense/contract';
import type { Call } from './call.ts';
import type { Context } from './context.ts';

/** Reads validated input, calls one deed, returns what the contract promises. */
export type Handler<K extends OperationId> = (ctx: Context, call: Call, input: ReadOf<K>) => Promise<OutputOf<K>>;
/** The handlers of a slice, by operation id: one missing does not compile. */
export type Handlers<E extends object> = { [K in keyof E & OperationId]: Handler<K> };
