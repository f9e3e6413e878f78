/// <reference types="vite/client" />

declare module 'virtual:routes' {
  /** {operationId: [method, path]} of every endpoint in the contract. */
  export const routes: Record<string, readonly [method: string, path: string]>;
}

declare module 'virtual:help-lines' {
  import type { OutputOf } from '@medisense/contract';

  type Line = OutputOf<'listHelpLines'>['items'][number];
  /** Every help line, unconfirmed, named in the three languages. */
  export const bundledHelpLines: readonly (Pick<Line, 'id' | 'country' | 'kind' | 'number' | 'languages' | 'hours'> & {
    name: Record<'fr' | 'en' | 'ar', string>;
  })[];
}
