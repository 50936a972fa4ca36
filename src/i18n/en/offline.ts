/** Reading without a connection. */
export const offlineWords = {
  offline: {
    title: 'Reading offline',
    summary:
      'You see this page when another cannot be loaded. You can still read the pages saved on this device.',
    kept: 'Saved on this device',
    nothing: 'Nothing is saved on this device yet. Pages are saved as you read them.',
    keepTitle: 'Read offline',
    keepLead:
      'The pages you read are saved on this device. You can also save the whole site before you lose your connection.',
    list: 'What is saved on this device',
    keep: 'Save everything for offline reading ({size})',
    keeping: 'Saving {done} of {all} files…',
    done: 'Everything is saved on this device.',
    failed: 'Some files could not be loaded. {done} of {all} are saved; try again to get the rest.',
    full: 'This device is out of space. {done} of {all} files are saved.',
    remove: 'Remove saved pages',
    removed: 'Saved pages removed.',
  },
};
