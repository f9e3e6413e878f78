import { enableCompileCache } from 'node:module';

// compiled code is kept between starts: half of a cold start was compiling the same files again
enableCompileCache();
await import('./entry/serve.ts');
