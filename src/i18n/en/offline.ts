/** Reading without a network. */
export const offlineWords = {
  offline: {
    title: 'Reading offline',
    summary: 'A page that cannot be fetched now leads here. What was kept on this device can still be read.',
    kept: 'Kept on this device',
    nothing: 'Nothing is kept on this device yet. Pages are kept as you read them.',
    keepTitle: 'Read without a network',
    keepLead:
      'Pages that you read are kept on this device. You can also keep all of them, before the network is gone.',
    list: 'What is kept on this device',
    keep: 'Keep everything for offline reading ({size})',
    keeping: 'Keeping {done} of {all} files ...',
    done: 'Everything is kept on this device.',
    failed: 'Not everything could be fetched. {done} of {all} files are kept; try again to fetch the rest.',
    full: 'There is no more room on this device. {done} of {all} files are kept.',
    remove: 'Remove what is kept',
    removed: 'Nothing is kept any more.',
  },
};
