import { defineConfig, globalIgnores } from 'eslint/config'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

export default defineConfig(
  globalIgnores(['dist/', 'exports/', 'single/', '.build/', '.slidev/', 'test-results/', 'playwright-report/', 'components.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  vue.configs['flat/recommended-error'],
  vue.configs['no-layout-rules'],
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/define-emits-declaration': ['error', 'type-based'],
      'vue/no-unused-properties': 'error',
      'vue/no-unused-refs': 'error',
      // Layouts and slide components are called by one word in Markdown.
      'vue/multi-word-component-names': 'off',
    },
  },
  {
    files: ['tests/**'],
    rules: {
      // A wrong one fails its test, which is what a test is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
)
