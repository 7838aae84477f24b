// @ts-check
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What would let a document's text become markup or code, and forms the house style has no place for. */
const banned = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]', message: 'Build elements; HTML never comes from a string.' },
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]', message: 'Build elements; HTML never comes from a string.' },
  { selector: 'CallExpression[callee.property.name=/^(write|writeln)$/][callee.object.name="document"]', message: 'Build elements; HTML never comes from a string.' },
  { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself; the two entries list their names one by one.' },
];

const outsideOfStrings = 'Words a reader sees or hears belong into src/strings.';
/** Attributes that are read out or shown. */
const spoken = '/^(aria-(label|description|roledescription|valuetext|placeholder)|alt|title|placeholder)$/';
/** Anything with two letters on end; names in snake case are Meta's. */
const word = '/^(?![a-z]+(_[a-z]+)+$).*[^\\W\\d_]{2}/';
const written = `:matches(Literal[value=${word}], TemplateElement[value.raw=${word}])`;
/** Words written down where they are drawn: between tags, in what stands in their place, and in what is read out. */
const looseWords = [
  'JSXText[value=/[^\\W\\d_]{2}/]',
  ...['', '> :matches(ConditionalExpression, LogicalExpression, TemplateLiteral) '].map((way) => `:matches(JSXElement, JSXFragment) > JSXExpressionContainer ${way}> ${written}`),
  `JSXAttribute[name.name=${spoken}] ${written}:not(CallExpression[callee.name="text"] *, CallExpression[callee.property.name="text"] *, BinaryExpression *)`,
  `Property[key.value=${spoken}] > Literal.value[value=${word}]`,
].map((selector) => ({ selector, message: outsideOfStrings }));

export default defineConfig(
  globalIgnores(['dist', 'storybook-static', '**/__screenshots__']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  {
    rules: {
      'eqeqeq': 'error',
      'no-constructor-return': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'no-useless-rename': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'object-shorthand': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['{src,stories,test}/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...banned, ...looseWords],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^\\.{1,2}/(?!.*\\.js$)', message: 'Import paths end in .js.' }] }],
    },
  },
);
