import {defineConfig, type ViteUserConfig} from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', {outputFile: 'dist/tests.json'}]],
    coverage: {include: ['src/align/**', 'src/check/**'], thresholds: {100: true}}
  }
})

export default config
