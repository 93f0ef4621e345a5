import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    // One start for all files: a third of the time was starting. A file that needs an empty disk takes one.
    isolate: false,
    // Property tests take seconds of pure computation; a loaded machine must not fail them.
    testTimeout: 60_000,
  },
});
