/** The button that reads an article aloud, loaded where the device has a voice (client/listening/offer.ts). */
export const listenWords = {
  listen: {
    button: 'Écouter',
    failed: 'Pas de connexion. Réessayez plus tard.',
  },
};
