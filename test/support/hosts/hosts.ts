/** A page a preview may find itself in. */
export interface Host {
  readonly name: string;
  /** Its style sheet, which comes after ours. */
  readonly css: string;
  /** Of its `html`. */
  readonly attributes?: string;
}

/** Reboot-like: what the wide-spread CSS frameworks of the Bootstrap kind do to bare elements, in our own words. */
const rebooted = `
  *, ::before, ::after { box-sizing: border-box }
  :root { --bs-body-color: #212529 }
  body { margin: 0; font: 400 1rem/1.5 system-ui, sans-serif; color: var(--bs-body-color); background: #fff; -webkit-text-size-adjust: 100% }
  hr { margin: 1rem 0; border: 0; border-top: 1px solid; opacity: .25 }
  h1, h2, h3, h4, h5, h6 { margin-top: 0; margin-bottom: .5rem; font-weight: 500; line-height: 1.2 }
  h1 { font-size: 2.5rem } h2 { font-size: 2rem } h3 { font-size: 1.75rem }
  p { margin-top: 0; margin-bottom: 1rem }
  ol, ul { padding-left: 2rem; margin-bottom: 1rem }
  b, strong { font-weight: bolder } small { font-size: .875em } mark { padding: .1875em; background: #fcf8e3 }
  a { color: #0d6efd; text-decoration: underline } a:hover { color: #0a58ca }
  pre, code, kbd, samp { font-family: monospace; font-size: 1em } code { color: #d63384; word-wrap: break-word }
  figure { margin: 0 0 1rem } img, svg { vertical-align: middle }
  table { caption-side: bottom; border-collapse: collapse } th { text-align: -webkit-match-parent } thead, tbody, tr, td, th { border: 0 solid; border-color: inherit }
  label { display: inline-block; margin-bottom: .5rem; font-weight: 700 }
  button { border-radius: 0 } button:focus:not(:focus-visible) { outline: 0 }
  input, button, select, textarea { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit }
  button, [type="button"] { -webkit-appearance: button } button:not(:disabled), [type="button"]:not(:disabled) { cursor: pointer }
  textarea { resize: vertical } fieldset { min-width: 0; padding: 0; margin: 0; border: 0 }
  legend { float: left; width: 100%; margin-bottom: .5rem; font-size: calc(1.275rem + .3vw); line-height: inherit } legend + * { clear: left }
  [role="button"] { cursor: pointer } [hidden] { display: none !important } output { display: inline-block } iframe { border: 0 }`;

/** Preflight-like: a reset that takes every look away, as Tailwind's does, in our own words. */
const preflight = `
  *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid #e5e7eb }
  ::before, ::after { --tw-content: '' }
  html { line-height: 1.5; tab-size: 4; font-family: ui-sans-serif, system-ui, sans-serif; -webkit-tap-highlight-color: transparent }
  body { line-height: inherit } hr { height: 0; color: inherit; border-top-width: 1px }
  h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit } a { color: inherit; text-decoration: inherit }
  b, strong { font-weight: bolder } code, pre { font-family: monospace; font-size: 1em } table { text-indent: 0; border-color: inherit; border-collapse: collapse }
  button, input, optgroup, select, textarea { font: inherit; font-feature-settings: inherit; letter-spacing: inherit; color: inherit; background: transparent; border-radius: 0; opacity: 1 }
  button, [type="button"] { -webkit-appearance: button; background-color: transparent; background-image: none }
  ol, ul, menu { list-style: none } textarea { resize: vertical } ::placeholder { opacity: 1; color: #9ca3af } button, [role="button"] { cursor: pointer }
  img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle } img, video { max-width: 100%; height: auto } [hidden] { display: none }`;

/** The pages, plain first: all others are held against it. */
export const hosts: readonly Host[] = [
  { name: 'plain', css: '' },
  { name: 'like Bootstrap', css: rebooted },
  { name: 'like Tailwind', css: preflight },
  { name: 'rude to everything', css: '* { box-sizing: content-box; margin: 1em; font: 20px serif }' },
  { name: 'without any look', css: 'button, input, p, h1, h2, h3, label, fieldset, legend, ul, li, a, img, textarea, table, td, th { all: unset }' },
  { name: 'with 62.5 %', css: 'html { font-size: 62.5%; letter-spacing: 3px; line-height: 3; text-transform: uppercase; word-spacing: 1em; text-align: center; text-shadow: 1px 1px red; font-style: italic }' },
  { name: 'right to left', css: 'body { text-align: right }', attributes: 'dir="rtl" lang="ar"' },
  { name: 'transformed', css: '#around { transform: translate(24px, 16px); will-change: transform; perspective: 500px; filter: opacity(1) }' },
  { name: 'zoomed', css: '#around { zoom: 2 } #place { zoom: .5 }' },
  { name: 'in the prose of a docs site', css: '.docs .prose > * { margin-block: 2em } .docs .prose p, .docs .prose li, .docs .prose h2 { font: 19px/2 serif; margin: 1em 0; letter-spacing: 1px } .docs .prose a { color: red; border-bottom: 2px solid } .docs .prose img { border-radius: 50%; box-shadow: 0 0 9px; margin: 9px } .docs .prose table, .docs .prose td { border: 3px solid; padding: 1em } .docs .prose button, [type="button"] { background: orange; border: 2px solid; padding: 1em }' },
  { name: 'dark', css: ':root { color-scheme: dark } body { background: #111; color: #eee } input, textarea, button { background: #222; color: #eee; border: 2px solid #444; accent-color: red; color-scheme: dark }', attributes: 'style="color-scheme: dark"' },
];
