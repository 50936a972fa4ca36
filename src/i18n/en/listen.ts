/** The button that reads an article aloud, loaded where the device has a voice (client/listening/offer.ts). */
export const listenWords = {
  listen: {
    button: 'Listen',
    failed: 'No connection. Try again later.',
  },
};
