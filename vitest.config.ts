import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    // Property tests take seconds of pure computation; a loaded machine must not fail them.
    testTimeout: 60_000,
  },
});
