/// <reference types="vite/client" />

declare module 'virtual:routes' {
  /** {operationId: [method, path]} of every endpoint in the contract. */
  export const routes: Record<string, readonly [method: string, path: string]>;
}
