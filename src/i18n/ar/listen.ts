/** The button that reads an article aloud, loaded where the device has a voice (client/listening/offer.ts). */
export const listenWords = {
  listen: {
    button: 'استماع',
    failed: 'لا يوجد اتصال. حاول لاحقا.',
  },
};
