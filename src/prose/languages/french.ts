import type { Language } from '../language.ts';

export const french: Language = {
  name: 'French',
  units: {
    0.001: 'ms, milliseconde, millisecondes',
    1: 's, sec, secs, seconde, secondes',
    60: 'm, mn, mns, min, mins, minute, minutes',
    3600: 'h, hr, hrs, heure, heures',
    86400: 'd, j, jour, jours, journée, journées',
    604800: 'semaine, semaines',
  },
  ordinalUnits: 'seconde',
  numbers: {
    0: 'zéro',
    1: 'un seul, une seule',
    2: 'deux, une paire de',
    3: 'trois',
    4: 'quatre',
    5: 'cinq',
    6: 'six',
    7: 'sept',
    8: 'huit',
    9: 'neuf',
    10: 'dix',
    11: 'onze',
    12: 'douze, une douzaine de',
    13: 'treize',
    14: 'quatorze',
    15: 'quinze, une quinzaine de',
    16: 'seize',
    17: 'dix-sept',
    18: 'dix-huit',
    19: 'dix-neuf',
    20: 'vingt, une vingtaine de',
    30: 'trente, une trentaine de',
    40: 'quarante',
    50: 'cinquante',
    60: 'soixante, une soixantaine de',
    70: 'soixante-dix',
    75: 'soixante-quinze',
    80: 'quatre-vingts, quatre-vingt',
    90: 'quatre-vingt-dix, nonante',
    100: 'cent, une centaine de',
    1000: 'mille',
  },
  multipliers: { 100: 'cent, cents', 1000: 'mille' },
  multiples: { 1: 'une fois', 2: 'deux fois', 3: 'trois fois' },
  spans: {
    15: 'quart de minute, un quart de minute',
    30: 'demi-minute, une demi-minute',
    90: 'une minute et demie, minute et demie, une minute trente',
    900: "quart d'heure, un quart d'heure, quarts d'heure",
    1800: 'demi-heure, une demi-heure, demi-heures',
    2700: "trois quarts d'heure, trois-quarts d'heure",
    5400: 'heure et demie, une heure et demie',
  },
  roles: {
    article: 'un, une',
    half: 'demi, demie, une demi, la moitié d une',
    'and-half': 'et demi, et demie',
    and: 'et, plus',
    to: 'à, ou, jusqu à',
    vague: 'quelques, plusieurs, certains, certaines',
    every:
      'tous les, toutes les, chaque, toute les, tout les, à intervalles de, à intervalle de, à un intervalle de, par intervalle de, par intervalles de, avec un intervalle de, intervalle de, intervalles de, à chaque',
    'every-after': "d'intervalle, d'écart, entre chaque, entre deux, entre les, par paquet, par ping, par sonde",
    interval: 'intervalle*, fréquence, périodicité, écart, délai entre, temps entre, durée entre',
    per: 'par, à la, toutes les, tous les, chaque, l, en une, en un',
    'at-most':
      "jamais plus de, jamais mettre plus de, pas dépasser, jamais dépasser, au plus, au maximum, maximum, maximum de, un maximum de, max, jusqu'à, jusqu'a, moins de, moins que, pas plus de, pas plus que, ne pas dépasser, en moins de, inférieur à, inférieure à, tout au plus, à peine, sous, limite de",
    'at-least':
      'au moins, au minimum, minimum, minimum de, un minimum de, plus de, pas moins de, plus que, supérieur à, supérieure à, dépasse, dépassant, au delà de, à partir de',
    about:
      'environ, à peu près, autour de, près de, approximativement, presque, vers, quelque, de l ordre de, grosso modo, aux alentours de, env',
    between: 'entre',
    within: 'au plus tard, au plus tard après, dans les, dans un délai de, avant, sous les, dans',
    'at-most-after': 'maximum, maximales, au maximum, au plus, max, maxi, ou moins, tout au plus',
    'at-least-after': 'minimum, au minimum, au moins, ou plus, mini',
    'about-after': 'environ, à peu près, approximativement, plus ou moins',
    times: 'fois, reprises, ×',
    probe:
      'sonde, sondes, ping, pings, keepalive, keepalives, keep alive, keep alives, heartbeat, heartbeats, paquet, paquets, message, messages, signal, signaux, contrôle, contrôles, vérification, vérifications, requête, requêtes, demande, demandes, réponse, réponses, intervalle, intervalles, tentative, tentatives, essai, essais, échec, échecs, relance, relances, battement, battements, battements de coeur, battements de cœur, timeouts, ratés, perdus, sans réponse, absences de réponse',
    attempt:
      'tentative, tentatives, essai, essais, échec, échecs, connexion, connexions, mot de passe, mots de passe, authentification, authentifications, erreurs, erreur, chances',
    session: 'session, sessions, canal, canaux, connexion, connexions, shells',
    describing:
      'le, la, les, des, au, est, manqué*, perdu*, consécutif*, consécutive*, successif*, successive*, échoué*, raté*, infructueux, infructueuse*, restés, restées, simultané*, parallèle*, ouvert*, keepalive, keep alive, alive, ssh, tcp, de, d, du, sans réponse, de vie, de connexion, d authentification, d affilée, de suite, null, vides, vide, multiplexé*, incorrect*, erroné*, refusé*, envoyé*, non acquitté*, autorisé*, maximum',
    count:
      'nombre de, nombre d, nombre maximum de, nombre maximal de, nombre max de, compteur de, tentatives max :, essais max :, nombre est de',
    total:
      "déconnect*, deconnect*, déconnexion*, deconnexion*, coupe, coupes, coupé*, coupée*, coupure*, couper, coupent, ferme, fermer, fermé*, fermeture*, fermant, termine, terminer, terminé*, termination, tue, tuer, tué*, abandon*, expire*, expiration, expiré*, inactiv*, inactif*, inactive*, sans activité, aucune activité, inactivité, mort, morte, mortes, morts, pour mort, perdue, perdu, perd, perdre, perte, total, totale, au total, en tout, dead, time out, timeout*, délai d'inactivité, éject*, éjecte, vire, virer, viré, jette, jeté, raccroch*, rompt, rompre, rompue*, rupture, interromp*, interruption, silence, silencieu*, sans réponse, pas de réponse, aucune réponse, ne répond pas, ne répond plus, répond pas, injoignable*, inaccessible*, détect*, libère, libérer, nettoy*, idle, tolér*, tombe, tomber, lâche, se couche, fin de, mise en veille, manqué*, bloqué*, fantôme*, zombie*",
    keepalive:
      'keepalive*, keep alive, ping*, sonde*, heartbeat*, battement*, en vie, vivant*, maintien*, maintenir, maintenue*, gard*, garder ouvert*, active la connexion, signe de vie, signes de vie, signal de vie, inactiv*, inactif*, timeout*, déconn*, deconn*, nul, nuls, paquet vide, paquets vides, paquet nul',
    topic:
      'paquet*, message*, signal*, signau*, connex*, connect*, session*, serveur*, client*, contrôl*, controle*, vérif*, verif*, répon*, repon*, authent*, mot de passe, mots de passe, login*, identif*, tunnel*, socket*, clé, clés, pair, distant*, envoi*, envoy*, attend*, attente, requête*, requete*, demande*, ssh*, tcp, utilisateur*, canal, canaux, tentative*, essai*, arrière plan, intervalle*, activité*, shell*, grâce, grace, délai*, interrog*, relance*, s identifier',
    foreign:
      'mot de passe expire, mots de passe expirent, disponib*, cron*, sauvegarde*, supervision, certificat*, jeton*, mise à jour, mises à jour, redémarr*, redemarr*, démarrage, compilation, déploie*, déploiement*, veille prolong*, batterie, verrou*, banni*, bannissement, bannir, réunion*, synchron*, transfert*, télécharg*, dure, prend, testé*, panne*, maintenance, bascul*, écran, endort, endormir',
    other:
      "défaut, par défaut, defaut, par defaut, default*, usine, ancien, ancienne, anciens, anciennes, anciennement, auparavant, précédem*, precedem*, précédent*, précédente*, avant :, avant c était, avant cela, autrefois, jadis, d'origine, à l'origine, initialement, valeur initiale, origine, était, étaient, etait, valait, valaient, recommand*, conseill*, préconis*, suggér*, suggest*, exemple*, par exemple, p. ex., p ex, ex., tel que, telles que, pourrait, pourraient, peut être, peuvent être, peut aller, devrait, devraient, il faudrait, valeur possible, valeurs possibles, valide*, plage, facultati*, optionn*, alternative*, autres hôtes, ailleurs, manuel, man page, constructeur, obsolète*, trop court*, trop long*, trop bas*, trop élevé*, trop peu, trop souvent, trop haut*, passer à, augmenter à, réduire à, baisser à, descendre à, monter à, jusqu en, il y avait",
    instead:
      'plus court que, plus courte que, moins que le, moins que la, moins que les, moins que l, inférieur au, inférieur aux, inférieure au, en dessous du, en dessous de, en deçà de, au lieu de, au lieu des, plutôt que, à la place de, à la place des, contrairement à, et non, et pas, non pas, comparé à, par rapport à, passé de, passée de, augmenté de, réduit de, réduite de, abaissé de, remplace, remplacer, surcharge, double, le double de, version, ticket, chapitre, section, page, ligne, année, numéro, n°, règle, exigence, port, bug',
    averted: 'évit*, empêch*, prévien*, prévenir, protèg*, contre',
    'instead-after': 'ne suffi*, insuffisant*, pas assez',
    device:
      'tcp timeout*, pare feu*, parefeu*, firewall*, nat, routeur*, la box, livebox, freebox, répartiteur*, load balancer*, équilibreur*, fournisseur*, le fai, du fai, notre fai, mon fai, opérateur*, hébergeur*, passerelle*, proxy*, proxies, vpn*, wifi, modem*, commutateur*, noyau, cloud*, hôtel*, réseau mobile, table de connexions, mandataire*, équipement*, ovh, sinon, autrement, sans cela, sans ça, sans quoi, sans keepalive*, faute de quoi, gitlab*, github*, aws, azure',
    remote:
      'serveur autorise, serveur tolère, serveur permet, serveur coupe, serveur ferme, serveur déconnecte, serveur tue, serveur éjecte, serveur nous, serveur me, sshd coupe, sshd ferme',
    not: 'pas après, pas au bout de',
    undecided: 'à définir, à vérifier, à revoir, à confirmer',
    break:
      "mais, car, donc, afin, afin de, pour que, parce, puisque, tandis, alors que, lorsque, quand, si, sinon, puis, ensuite, c'est à dire, c. à d., c à d, ce qui, qui, dont, sauf, pour éviter",
    idiom:
      'entre deux, à la fois, chaque fois, à chaque fois, une fois que, cette fois, la première fois, prochaine fois, dernière fois, encore une fois, parfois, toutefois, quelquefois, il était une fois, une fois connecté*, une fois pour toutes, un par un, tous les clients, tous les hôtes, tous les serveurs, toutes les connexions, toutes les sessions, tous les utilisateurs, par connexion, par utilisateur, par session, par hôte, second facteur, deuxième facteur, en cas, en attente, en plus, en secondes, en minutes, un jour, plus tard, ne plus, n est plus, de plus, plus souvent',
  },
};
