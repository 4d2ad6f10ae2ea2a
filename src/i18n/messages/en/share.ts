/** Words of the share dialog. */
export const share = {
  'share.open': 'Share and export',
  'share.title': 'Share this view',
  'share.native': 'Share with …',
  'share.files': 'Files',
  'share.pptx': 'PowerPoint',
  'share.pptx.dark': 'PowerPoint, dark',
  'share.pptx.deck': 'PowerPoint with data tables',
  'share.pptx.hint':
    'Charts in PowerPoint are native: their series, numbers and colours can be edited. Sources and method are in the speaker notes.',
  'share.failed': 'The file could not be made. Try again.',
  'share.embed': 'Code for a web page',
  'share.embed.slide': 'For a slide',
  'share.cite.text': 'Text',
  'share.talk': 'Present',
  'share.talk.hint': 'Put views together and show them full screen, one after the other.',
  'share.talk.add': 'Add this view',
  'share.talk.added': 'Added',
  'share.talk.open': 'Open the presentation',
} as const
