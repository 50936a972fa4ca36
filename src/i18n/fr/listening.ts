/** The bar for an article that is read aloud, loaded with what reads it (client/listening/). */
export const listeningWords = {
  listening: {
    bar: 'Lecture à voix haute',
    reading: 'Lecture. Touchez un passage pour l’écouter.',
    paused: 'En pause',
    ended: 'Fin du texte',
    failed: 'La voix s’est arrêtée. Réessayez.',
    pause: 'Pause',
    go: 'Continuer',
    back: 'Précédent',
    next: 'Suivant',
    stop: 'Arrêter',
  },
};
