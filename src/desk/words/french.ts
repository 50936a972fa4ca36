/** What fields mean, by the English that their schemas say. */
export const french: Readonly<Record<string, string>> = {
  'Headline, in plain words': 'Le titre, en mots simples',
  'Standfirst and preview text: one or two sentences, at most 200 characters':
    'Le chapô, repris dans les aperçus\u202F: une ou deux phrases, 200 signes au plus',
  'The theme it belongs to': 'Le thème auquel il se rattache',
  'Place within the theme, from 1; those without one come after, the oldest first':
    'Sa place dans le thème, à partir de 1\u202F; les autres suivent, du plus ancien au plus récent',
  'The day it was written': 'Le jour où le texte a été écrit',
  'The day it last changed in substance; left out, that of its latest change, or it was published':
    'Le jour de la dernière modification de fond\u202F; sans lui, celui du dernier changement ou de la publication',
  'The day up to which it covers events': 'Le jour jusqu’auquel le texte raconte les événements',
  'The day by which an editor should read it again': 'Le jour avant lequel il faut relire le texte',
  'Three to five points, each with its citation; a short text may have fewer, or none':
    'Trois à cinq points, chacun avec sa source\u202F; un texte court peut en avoir moins, ou aucun',
  'The claims it discusses, in the order in which its page lists them':
    'Les affirmations dont il est question, dans l’ordre où la page les montre',
  'The figures it is about: its page shows what was said of each before':
    'Les chiffres dont il est question\u202F: la page montre ce qui a été dit de chacun auparavant',
  'Every change of substance since publication': 'Chaque modification de fond depuis la publication',
  'The day of the change': 'Le jour de la modification',
  'update: something new; correction: something was wrong':
    'update\u202F: du nouveau\u202F; correction\u202F: une erreur corrigée',
  'What changed, in one sentence': 'Ce qui a changé, en une phrase',
  'Ids it had before, so that old addresses still lead here':
    'Les identifiants d’avant, pour que les anciennes adresses mènent encore ici',
  'The notes of the original’s changes, in their order':
    'Les notes des modifications de l’original, dans le même ordre',
  'The day this translation was made or last brought up to date':
    'Le jour où cette traduction a été faite ou mise à jour',
  'Name of the theme': 'Le nom du thème',
  'The question the theme answers': 'La question à laquelle le thème répond',
  'The first lines of the answer, at most 200 characters, with its citations':
    'Le début de la réponse, en 200 signes au plus, avec ses sources',
  'Place on the front page, from 1; those without one come after':
    'Sa place en première page, à partir de 1\u202F; les autres suivent',
  'Its colour, like "#1d5767", or accent-1, accent-2 or accent-3; those without one take these three in turn':
    'Sa couleur, comme #1d5767, ou accent-1, accent-2, accent-3\u202F; les thèmes sans couleur prennent ces trois tour à tour',
  'What makes the site look like yours': 'Ce qui donne au site votre visage',
  'The colour of the house, like "#97291c", for every page that belongs to no theme':
    'La couleur de la maison, comme #97291c, pour les pages qui n’appartiennent à aucun thème',
  'The logo, in the place of the name on top of each page, on paper and in previews':
    'Le logo, à la place du nom en haut des pages, sur papier et dans les aperçus',
  'A drawing (.svg) or a picture (.png) in the folder look':
    'Un dessin (.svg) ou une image (.png) du dossier look',
  'What the logo says to those who do not see it; left out, the name of the publication':
    'Ce que dit le logo à qui ne le voit pas\u202F; sans cela, le nom de la publication',
  'A square drawing (.svg) or picture (.png, 512 pixels or more) for tabs and home screens':
    'Un dessin carré (.svg) ou une image (.png, 512 pixels ou plus) pour les onglets et les écrans d’accueil',
  'Figures that belong to it': 'Les chiffres qui s’y rattachent',
  'Its key terms': 'Ses termes clés',
  'What happened, in the present tense, without a full stop':
    'Ce qui s’est passé, au présent, sans point final',
  'When, as exactly as it is known (EDTF)': 'Quand, aussi précisément qu’on le sait (EDTF)',
  'Place among the events that begin on the same day, from 1; those without one come after':
    'Sa place parmi les événements qui commencent le même jour, à partir de 1\u202F; les autres suivent',
  'The themes it belongs to': 'Les thèmes auxquels il se rattache',
  'Where it happened': 'Où cela s’est passé',
  'major events stand out in the timeline':
    'les événements «\u202Fmajor\u202F» ressortent dans la chronologie',
  'The form used in running text': 'La forme employée dans les textes',
  'The full name, when the term is a short form': 'Le nom complet, quand le terme est une forme courte',
  'Other forms found in the text, each belonging to one term only':
    'Les autres formes trouvées dans les textes\u202F; chacune n’appartient qu’à un terme',
  'The form it is sorted by, if another: the family name of a person':
    'La forme sous laquelle il est classé, si c’en est une autre\u202F: le nom de famille d’une personne',
  'What it is': 'Ce que c’est',
  'The definition: own words, neutral, at most 30 words':
    'La définition\u202F: dans vos mots, neutre, 30 mots au plus',
  'Where the definition comes from': 'D’où vient la définition',
  'The term that says so; left out when several publishers say so':
    'Le terme qui l’affirme\u202F; rien si plusieurs médias l’affirment',
  'How far it is supported': 'Jusqu’où c’est établi',
  'Since when it has been said (EDTF)': 'Depuis quand on l’affirme (EDTF)',
  'The terms that contradict it': 'Les termes qui le contestent',
  'Who contradicts it and has no entry in the glossary, like { en: RFI }':
    'Qui le conteste sans avoir de fiche au glossaire',
  'Place in the checked text, from 1': 'Sa place dans le texte vérifié, à partir de 1',
  'What the checked text says, in your words; quote only the few words that matter':
    'Ce que dit le texte vérifié, dans vos mots\u202F; ne citez que les quelques mots qui comptent',
  'What better sources make of it': 'Ce qu’en disent de meilleures sources',
  'Title of the page': 'Le titre de la page',
  'What the page says, at most 200 characters': 'Ce que dit la page, en 200 signes au plus',
  'Place in the footer, from 1; those without one come after':
    'Sa place au pied des pages, à partir de 1\u202F; les autres suivent',
  'true: the page offers to save the whole site for reading offline':
    'Oui\u202F: la page propose d’enregistrer tout le site pour le lire hors ligne',
  'Who published it, and for whom if it is a copy': 'Qui l’a publiée, et pour qui si c’est une reprise',
  'Its own title, or null when we did not see one': 'Son propre titre\u202F; rien si nous n’en avons pas vu',
  'Our description, shown when there is no title': 'Notre description, montrée quand il n’y a pas de titre',
  'Its address, or null': 'Son adresse, s’il y en a une',
  'The day of publication, or null when unknown: never guessed':
    'Le jour de la publication\u202F; rien s’il est inconnu\u202F: ne devinez jamais',
  'What is known of the date, when the day is not': 'Ce que l’on sait de la date, quand on ignore le jour',
  'Its language (BCP 47)': 'Sa langue (BCP 47)',
  '1: official text, UN, agency, major outlet; 2: regional outlet, republished report; 3: never alone':
    '1\u202F: texte officiel, ONU, agence, grand média\u202F; 2\u202F: média régional, reprise\u202F; 3\u202F: jamais seule',
  'What a reader should know about its reliability': 'Ce qu’il faut savoir de sa fiabilité',
  'Its label, note and publishedHint in other languages of the site: { fr: { label: …, note: … } }':
    'Son libellé, sa note et ce que l’on sait de sa date dans les autres langues du site',
  'Who wrote it or speaks in it, where a person is named: [Ada Quill, B. Loom]':
    'Qui l’a écrite ou y parle, si une personne est nommée',
  'The day we read it': 'Le jour où nous l’avons lue',
  'What texts quote from it: a quotation of five words or more is looked for here':
    'Ce que les textes en citent\u202F: une citation de cinq mots ou plus est cherchée ici',
  'Exactly what the source prints, in its language': 'Exactement ce que la source imprime, dans sa langue',
  'Who said or wrote it, as readers know them: { en: … }':
    'Qui l’a dit ou écrit, sous le nom que connaissent les lecteurs',
  'The same in other languages, from which texts in these may quote: { en: … }':
    'La même chose dans d’autres langues, où les textes de ces langues peuvent puiser',
  'Who translated it into which language; left out where we did':
    'Qui l’a traduite dans quelle langue\u202F; rien si c’est nous',
  'What is counted': 'Ce qui est compté',
  'Wordings that belong to this figure, with {figure} for the number: the check finds old values':
    'Les expressions qui vont avec ce chiffre, avec {figure} à la place du nombre\u202F: la vérification trouve les valeurs dépassées',
  'Every statement of the figure': 'Chaque déclaration du chiffre',
  'The figure, when it is exact': 'Le chiffre, quand il est exact',
  'Lower bound that the figure exceeds: “more than 70”':
    'Borne basse que le chiffre dépasse\u202F: «\u202Fplus de 70\u202F»',
  'Lower bound that the figure may equal; alone, “at least 70”':
    'Borne basse que le chiffre peut égaler\u202F; seule, «\u202Fau moins 70\u202F»',
  'Upper bound that the figure may equal; alone, “at most 70”':
    'Borne haute que le chiffre peut égaler\u202F; seule, «\u202Fau plus 70\u202F»',
  'Wording to print instead of the figure': 'La formulation imprimée à la place du chiffre',
  'The day it was said': 'Le jour où cela a été dit',
  'Who said so': 'Qui l’a dit',
  'true: texts print this statement, although a later one is as well supported':
    'Oui\u202F: les textes reprennent cette déclaration, bien qu’une plus récente soit aussi bien établie',
  'true: no new count, but an earlier one said again; texts never print it':
    'Oui\u202F: ce n’est pas un nouveau décompte, mais un ancien répété\u202F; les textes ne le reprennent jamais',
  'Where it is said': 'Où cela est dit',
  'Its name': 'Son nom',
  'A shorter name for the map': 'Un nom plus court pour la carte',
  'Other spellings': 'D’autres graphies',
  'The country it is in': 'Le pays où il se trouve',
  'Latitude in degrees north (WGS 84)': 'La latitude, en degrés nord (WGS 84)',
  'Longitude in degrees east (WGS 84)': 'La longitude, en degrés est (WGS 84)',
  'true: the position is known only roughly, or is that of an area':
    'Oui\u202F: la position n’est connue qu’à peu près, ou est celle d’une zone',
  'Where the position comes from': 'D’où vient la position',
  'What a reader should know about the position': 'Ce qu’il faut savoir de la position',
  'Name of the publication': 'Le nom de la publication',
  'Headline of the front page': 'Le titre de la première page',
  'What the publication is, in one or two sentences': 'Ce qu’est la publication, en une ou deux phrases',
  'Where it is published (https://...), or null: SITE_URL overrides it':
    'Où elle est publiée (https://...)\u202F; SITE_URL l’emporte',
  'Language tags; the first is the default and has no prefix in addresses':
    'Les codes des langues\u202F; la première est celle des originaux et n’a pas de préfixe dans les adresses',
  'Who is responsible for it, or null when not yet known':
    'Qui en est responsable\u202F; rien si on ne le sait pas encore',
  'E-mail or web address for corrections, or null when not yet known':
    'L’adresse électronique ou web pour les corrections\u202F; rien si on ne la connaît pas encore',
  'The page that says how it works: its publishing principles':
    'La page qui dit comment elle travaille\u202F: ses principes',
  'The page that says how mistakes are corrected': 'La page qui dit comment les erreurs sont corrigées',
  'Licence of the words. Where it is one of Creative Commons, pages say what it allows':
    'La licence des textes. Si c’est une licence Creative Commons, les pages disent ce qu’elle permet',
  'The address of its text, or null where there is none': 'L’adresse de son texte, s’il y en a une',
  'What readers may do with the words, in one sentence, in place of what the licence says':
    'Ce que les lecteurs peuvent faire des textes, en une phrase, à la place de ce que dit la licence',
  'Whether you have added anything that counts readers; then no page says that nothing does':
    'Si vous avez ajouté une mesure d’audience\u202F; les pages ne disent alors plus qu’il n’y en a pas',
  'The day up to which the explainers cover events; later events are marked as such':
    'Le jour jusqu’auquel les textes racontent les événements\u202F; les suivants sont signalés',
  'Extent of the maps in degrees (WGS 84); left out, it is that of the places; null: no map':
    'L’étendue des cartes, en degrés (WGS 84)\u202F; sans elle, celle des lieux\u202F; null dans le fichier\u202F: pas de carte',
  'Western edge': 'Le bord ouest',
  'Southern edge': 'Le bord sud',
  'Eastern edge': 'Le bord est',
  'Northern edge': 'Le bord nord',
  'The explainer that says what has happened since that day; every other one leads to it':
    'Le texte qui dit ce qui s’est passé depuis ce jour\u202F; tous les autres y mènent',
  'The events of the front page; left out, they are the latest major ones':
    'Les événements de la première page\u202F; sans eux, les derniers événements «\u202Fmajor\u202F»',
  'The figures of the front page': 'Les chiffres de la première page',
  'Words and phrases to avoid in each language, under its tag':
    'Les mots et expressions à éviter, dans chaque langue',
  'The word or phrase, as it would be written within a sentence':
    'Le mot ou l’expression, tel qu’on l’écrit dans une phrase',
  'What is written in its place': 'Ce qu’on écrit à la place',
  'Why, in a few words, without a full stop': 'Pourquoi, en quelques mots, sans point final',
};
