/** Reading without a connection. */
export const offlineWords = {
  offline: {
    title: 'Reading offline',
    summary:
      'You see this page when another cannot be loaded. You can still read the pages saved on this device.',
    saved: 'Saved pages',
    kept: 'Saved on this device',
    nothing: 'Nothing is saved on this device.',
    keepTitle: 'Read offline',
    keepLead:
      'The pages you read are saved on this device until you remove them. You can also save the whole site before you lose your connection. Search will still need one.',
    list: 'What is saved on this device',
    keep: 'Save everything for offline reading ({size})',
    keeping: 'Saving {done} of {all} files…',
    done: 'Everything but the search is saved on this device.',
    failed: 'Some files could not be loaded. {done} of {all} are saved; try again to get the rest.',
    full: 'This device is out of space. {done} of {all} files are saved.',
    remove: 'Remove saved pages',
    removed: 'Saved pages removed. No more will be saved unless you ask.',
    resume: 'Save the pages I read again',
    resumed: 'Pages will be saved as you read them.',
    stays:
      'Removing deletes every saved page and stops saving. It cannot clear your browser’s history, files you downloaded, or what the browser stores by itself: clear those in its settings. The site goes on remembering the colours you chose, and that it may not save pages.',
  },
};
