// Unit tests: those beside the code, the pipeline on its fixtures, and the architecture.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/*.test.ts',
      'tests/{fuzz,pipeline}/**/*.test.ts',
    ],
    environment: 'node',
    // By itself Vitest leaves a core alone, which on two is half of them.
    maxWorkers: '100%',
  },
});
