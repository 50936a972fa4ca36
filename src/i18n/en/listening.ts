/** The bar for an article that is read aloud, loaded with what reads it (client/listening/). */
export const listeningWords = {
  listening: {
    bar: 'Reading aloud',
    reading: 'Reading. Tap a passage to hear it.',
    paused: 'Paused',
    ended: 'End of the text',
    failed: 'The voice has stopped. Try again.',
    pause: 'Pause',
    go: 'Continue',
    back: 'Back',
    next: 'Next',
    stop: 'Stop',
  },
};
