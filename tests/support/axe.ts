/** The rules every page is held to: WCAG 2.2 to level AA, and what experience adds. */
export const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
