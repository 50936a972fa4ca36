/** Figures that changed, and their history. */
export const figureWords = {
  figures: {
    moreThan: 'plus de {min}',
    atLeast: 'au moins {min}',
    atMost: 'au plus {max}',
    between: 'de {min} à {max}',
    title: 'Chiffres',
    lead: 'Un chiffre change à mesure que l’on en sait plus. Chaque ligne est une déclaration, à sa date.',
    date: 'Date',
    figure: 'Chiffre',
    saidBy: 'Source',
    status: 'Statut',
    history: 'Ce qui a été dit avant',
    about: 'Qui le dit\u202F: {figure}',
    scale: 'Les repères sont placés sur une échelle de {from} à {to}.',
    chart:
      'Une ligne pour chacune des {count} déclarations, par ordre de date. Le tableau ci-dessous dit la même chose en toutes lettres.',
    chartTenfold:
      'Une ligne pour chacune des {count} déclarations, par ordre de date\u202F; à chaque graduation, la valeur est multipliée par dix. Le tableau ci-dessous dit la même chose en toutes lettres.',
    tenfold: 'À chaque graduation, la valeur est multipliée par dix.',
  },
  numbers: {
    title: 'Chiffres',
    summary:
      'Tous les chiffres de ce dossier\u202F: le dernier en date, qui le donne, et ce qui a été dit avant.',
    of: 'Chiffres\u202F: {part}',
    others: 'Autres chiffres',
    count: { one: '{count} chiffre', other: '{count} chiffres' },
    all: 'Tous les chiffres',
    usedIn: 'Cité dans',
    reading:
      'Un repère est une déclaration, et sa forme en indique le statut. Une barre est une fourchette\u202F; des pointillés la prolongent là où elle reste ouverte. Pas de repère\u202F: aucun chiffre n’a été donné.',
  },
};
