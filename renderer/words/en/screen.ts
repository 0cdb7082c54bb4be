/** The second window and the couple's own check. */
export const screen = {
  'bigScreen.welcome': 'Marriage ceremony',
  'bigScreen.rings': 'Exchange of rings',
  'bigScreen.certificate': 'Marriage certificates',
  'bigScreen.check.title': "Couple's check",
  'bigScreen.check.paper': 'Pages to be printed',
  'bigScreen.check.ask': 'Please check every line yourself',
  'bigScreen.check.thanks': 'Checked, thank you',
  'bigScreen.check.done': 'Checked',
  'bigScreen.check.right': 'All is right',
  'bigScreen.check.wrong': 'Something is wrong',
  'check.title': "Couple's check",
  'check.running': 'Checking the booklet: {who}.',
  'check.wrong':
    'Something is wrong, says: {who}. See which line it is; correct it where needed and let it be checked anew.',
  'check.here': 'Check in this window',
  'check.end': 'End the check',
  'check.done': 'Checked {on}',
  'check.waits': 'Not checked',
} as const;
