// How a server process is started so that it stays small. These can only be set from outside, before it runs: the allocator
// of the C library keeps what short-lived buffers leave behind, one pool for each thread, and V8 lets its nursery grow to
// several times what requests of a millisecond need. Measured with `npm run bench -- workload` (W7).
export const leanFlags = ['--max-semi-space-size=2'];
export const leanEnvironment = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '1048576',
  MALLOC_TRIM_THRESHOLD_: '131072',
};
