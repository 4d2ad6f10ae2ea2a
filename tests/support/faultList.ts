import type { ScenarioName } from '../../mocks/scenarios.ts'

/** What a reader gets: the chart, perhaps without anything to draw in it; or words for what happened. */
export type Ending =
  | { readonly kind: 'drawn' }
  /** `partly`: charts that do not ask for what is wrong are drawn. */
  | { readonly kind: 'told'; readonly words: string; readonly partly: boolean }

const drawn: Ending = { kind: 'drawn' }
const told = (words: string, partly = false): Ending => ({ kind: 'told', words, partly })

/** Every fault of the data and how it must end, everywhere: a new scenario does not compile until it stands here. */
export const endings: Readonly<Record<ScenarioName, Ending>> = {
  ok: drawn,
  slow: drawn,
  'no-network': told('The server could not be reached.'),
  'not-found': told('The file is not on the server.'),
  'server-error': told('The server has a problem'),
  busy: told('asked too often'),
  html: told('a web page where data should be'),
  truncated: told('not readable data'),
  stalled: told('did not answer within 30 seconds'),
  'one-table-missing': told('The file is not on the server.', true),
  'manifest-missing': told('The file is not on the server.'),
  'other-content': told('not the one that the data package describes'),
  'wrong-types': told('breaks its own rules'),
  'not-allowed': told('breaks its own rules', true),
  older: told('breaks its own rules'),
  newer: told('newer format'),
  'unknown-fields': drawn,
  empty: drawn,
  'one-row': drawn,
  gaps: drawn,
  duplicates: drawn,
  future: drawn,
  zeros: drawn,
  negative: drawn,
  'ten-times': drawn,
}

/** Surfaces besides chart pages on which all of them are tried in a browser. */
export const surfaces = ['overview', 'embed', 'data', 'present', 'claims', 'models'] as const

/** Faults around the data, tried on the built site (tests/e2e/faults.spec.ts): what happens, and what a reader gets. */
export const siteFaults = {
  offline: [
    'The network goes while a page is open',
    'words that there is no connection; what is drawn stays; what cannot be had says so, and Back still works',
  ],
  'name not found': [
    'The name of the data’s server leads nowhere',
    'two more tries, then words that the server could not be reached, and a way to try again',
  ],
  'stalled in the middle': [
    'A server stops in the middle of a file and keeps the line open',
    'after 30 seconds words that say so, and a way to try again',
  ],
  'storage forbidden': ['The browser forbids to remember anything', 'everything works for this visit'],
  'storage full': ['The browser has no room left to remember', 'everything works for this visit'],
  'worker crash': [
    'The code of a slow figure cannot be had',
    'the draft stays, with words and a way to try again',
  ],
  'chunk 404': ['A part of the site is gone after a deploy', 'words, and a button that loads the page again'],
  'clock skew': ['The reader’s clock is years off', 'the charts as ever'],
  'back and forward': [
    'A reader goes back and forward while data are on their way',
    'the page that was asked for last',
  ],
} as const
