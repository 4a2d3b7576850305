/**
 * One rule that matters here: a style knows start and end, never left and right, so that one sheet serves both directions.
 * @type {import('stylelint').Config}
 */
export default {
  ignoreFiles: ['dist/**', 'single/**', '.build/**', 'exports/**', 'node_modules/**'],
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': 'always',
    'declaration-property-value-disallowed-list': {
      '/^(text-align|float|clear|caption-side)$/': ['left', 'right'],
    },
  },
  overrides: [{ files: ['**/*.vue'], customSyntax: 'postcss-html' }],
}
