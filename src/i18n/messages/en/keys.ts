/** Names of the keys of the site, and of the button that finds everything. */
export const keys = {
  'find.open': 'Find',
  'shortcut.find': 'Find anything',
  'shortcut.sheet': 'Show these shortcuts',
  'shortcut.theme': 'Next colours: automatic, light, dark',
  'shortcut.language': 'The same view in Chinese',
  'shortcut.overview': 'Overview',
  'shortcut.next': 'Next chart',
  'shortcut.previous': 'Previous chart',
} as const
