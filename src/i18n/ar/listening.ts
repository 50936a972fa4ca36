/** The bar for an article that is read aloud, loaded with what reads it (client/listening/). */
export const listeningWords = {
  listening: {
    bar: 'قراءة بصوت مسموع',
    reading: 'القراءة جارية. المس فقرة لتسمعها.',
    paused: 'متوقف مؤقتا',
    ended: 'انتهى النص',
    failed: 'توقف الصوت. حاول مرة أخرى.',
    pause: 'إيقاف',
    go: 'متابعة',
    back: 'السابق',
    next: 'التالي',
    stop: 'إنهاء',
  },
};
