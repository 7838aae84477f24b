/** Looks of made-up brands, to begin with; what has to be lighter on dark comes a second time. */
export const looks = {
  Harbour: {
    light: { '--flow-accent-fill': '#0a5cff', '--flow-accent-text': '#0a4fd6', '--flow-accent-strong': '#08389a', '--flow-accent-soft': '#dce8ff', '--flow-radius-button': '8px', '--flow-radius-field': '4px' },
    dark: { '--flow-accent-fill': '#7aa8ff', '--flow-accent-text': '#8fb5ff', '--flow-accent-strong': '#dce8ff', '--flow-accent-soft': '#10264d', '--flow-radius-button': '8px', '--flow-radius-field': '4px' },
  },
  Orchard: {
    light: { '--flow-accent-fill': '#8a3b12', '--flow-accent-text': '#8a3b12', '--flow-accent-strong': '#5f270a', '--flow-accent-soft': '#ffe8d9', '--flow-surface-sheet': '#fffaf2', '--flow-text-primary': '#2b1a10' },
    dark: { '--flow-accent-fill': '#f0a26e', '--flow-accent-text': '#f0a26e', '--flow-accent-strong': '#ffe8d9', '--flow-accent-soft': '#46220f', '--flow-surface-sheet': '#211a15', '--flow-text-primary': '#fff3e6' },
  },
} as const;
