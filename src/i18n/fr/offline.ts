/** Reading without a network. */
export const offlineWords = {
  offline: {
    title: 'Lecture hors ligne',
    summary:
      'Vous arrivez ici quand une page n’est pas disponible hors ligne. Les pages enregistrées sur cet appareil restent lisibles.',
    kept: 'Enregistré sur cet appareil',
    nothing: 'Rien n’est encore enregistré sur cet appareil. Les pages le sont à mesure que vous les lisez.',
    keepTitle: 'Lire hors ligne',
    keepLead:
      'Les pages que vous lisez sont enregistrées sur cet appareil. Vous pouvez aussi les enregistrer toutes, avant de perdre la connexion.',
    list: 'Ce qui est enregistré sur cet appareil',
    keep: 'Tout enregistrer pour lire hors ligne ({size})',
    keeping: 'Enregistrement\u202F: {done} fichiers sur {all}…',
    done: 'Tout est enregistré sur cet appareil.',
    failed:
      'Tout n’a pas pu être chargé\u202F: {done} fichiers sur {all} sont enregistrés. Réessayez pour obtenir le reste.',
    full: 'Espace insuffisant\u202F: {done} fichiers sur {all} enregistrés.',
    remove: 'Supprimer les pages enregistrées',
    removed: 'Pages supprimées.',
  },
};
