import js from '@eslint/js'
import jsdoc from 'eslint-plugin-jsdoc'
import {defineConfig, globalIgnores} from 'eslint/config'
import tseslint from 'typescript-eslint'
export default defineConfig(
  globalIgnores([
    '**/*.mjs',
    'dist/',
    'coverage/',
    '*.cjs',
    'eslint.config.js',
    'templates/',
    'src/defaults.ts',
    'tests/fixtures/'
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {languageOptions: {parserOptions: {projectService: true}}},
  jsdoc.configs['flat/contents-typescript-error'],
  {
    files: ['src/**/*.ts'],
    plugins: {jsdoc},
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: {FunctionDeclaration: true, ClassDeclaration: true},
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration']
        }
      ],
      'jsdoc/require-description': 'error',
      'jsdoc/text-escaping': 'off',
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 60, skipBlankLines: true, skipComments: true}],
      'max-params': ['error', 3],
      'max-depth': ['error', 3],
      complexity: ['error', 10],
      'no-param-reassign': ['error', {props: false}],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/prefer-readonly': 'error'
    }
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/project/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'process'],
      'no-restricted-properties': [
        'error',
        {object: 'Date', property: 'now'},
        {object: 'Math', property: 'random'},
        {object: 'crypto', property: 'randomUUID'}
      ],
      'no-restricted-syntax': [
        'error',
        {selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the date from options.'}
      ]
    }
  }
)
