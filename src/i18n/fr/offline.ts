/** Reading without a network. */
export const offlineWords = {
  offline: {
    title: 'Lecture hors ligne',
    summary:
      'Vous arrivez ici quand une page n’est pas disponible hors ligne. Les pages enregistrées sur cet appareil restent lisibles.',
    saved: 'Pages enregistrées',
    kept: 'Enregistré sur cet appareil',
    nothing: 'Rien n’est enregistré sur cet appareil.',
    keepTitle: 'Lire hors ligne',
    keepLead:
      'Les pages que vous lisez restent enregistrées sur cet appareil jusqu’à ce que vous les supprimiez. Vous pouvez aussi les enregistrer toutes, avant de perdre la connexion. La recherche, elle, a besoin du réseau.',
    list: 'Ce qui est enregistré sur cet appareil',
    keep: 'Tout enregistrer pour lire hors ligne ({size})',
    keeping: 'Enregistrement\u202F: {done} fichiers sur {all}…',
    done: 'Tout est enregistré sur cet appareil, sauf la recherche.',
    failed:
      'Tout n’a pas pu être chargé\u202F: {done} fichiers sur {all} sont enregistrés. Réessayez pour obtenir le reste.',
    full: 'Espace insuffisant\u202F: {done} fichiers sur {all} enregistrés.',
    remove: 'Supprimer les pages enregistrées',
    removed: 'Pages supprimées. Aucune autre ne sera enregistrée sans votre demande.',
    resume: 'Enregistrer de nouveau les pages lues',
    resumed: 'Les pages seront enregistrées à mesure que vous les lisez.',
    stays:
      'La suppression efface toutes les pages enregistrées et arrête l’enregistrement. Elle n’efface ni l’historique du navigateur, ni les fichiers téléchargés, ni ce que le navigateur garde de lui-même\u202F: pour cela, passez par ses réglages. Le site ne retient que les couleurs choisies et votre refus d’enregistrer.',
  },
};
