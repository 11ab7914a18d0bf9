import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // Node loads the program as it does in earnest: what is imported and what is required later is one module.
    server: { deps: { external: [/\/(?:src|commands|bench)\//] } },
  },
});
