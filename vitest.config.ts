import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**', '.output/**'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    // Generated tests may run long on a busy machine; nothing here is about speed.
    testTimeout: 120_000,
  },
})
