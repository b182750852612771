import type { Language } from '../language.ts';

export const german: Language = {
  name: 'German',
  units: {
    0.001: 'ms, millisekunde, millisekunden',
    1: 's, sec, sek, sekunde, sekunden, sekundig*, sekuendig*',
    60: 'm, min, mins, minute, minuten, minutig*, minuetig*, minutentakt, minutenintervall, minutenabstand',
    3600: 'h, std, stunde, stunden, stundig*, stuendig*',
    86400: 'd, tag, tage, tagen',
    604800: 'woche, wochen',
  },
  numbers: {
    0: 'null',
    1: 'eins, ein einziger, ein einziges, eine einzige, einem einzigen, einer einzigen',
    1.5: 'anderthalb, eineinhalb, einundeinhalb',
    2: 'zwei, zwo',
    2.5: 'zweieinhalb, zweiundeinhalb',
    3: 'drei',
    3.5: 'dreieinhalb, dreiundeinhalb',
    4: 'vier',
    5: 'fünf, fuenf',
    6: 'sechs',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    11: 'elf',
    12: 'zwölf, zwoelf, ein dutzend',
    13: 'dreizehn',
    14: 'vierzehn',
    15: 'fünfzehn, fuenfzehn',
    16: 'sechzehn',
    17: 'siebzehn',
    18: 'achtzehn',
    19: 'neunzehn',
    20: 'zwanzig',
    30: 'dreißig, dreissig',
    40: 'vierzig',
    50: 'fünfzig, fuenfzig',
    60: 'sechzig',
    70: 'siebzig',
    80: 'achtzig',
    90: 'neunzig',
    100: 'hundert, einhundert',
    120: 'hundertzwanzig, einhundertzwanzig',
    150: 'hundertfünfzig, hundertfuenfzig, einhundertfünfzig',
    180: 'hundertachtzig, einhundertachtzig',
    200: 'zweihundert',
    240: 'zweihundertvierzig',
    300: 'dreihundert',
    400: 'vierhundert',
    500: 'fünfhundert, fuenfhundert',
    600: 'sechshundert',
    900: 'neunhundert',
    1000: 'tausend, eintausend',
  },
  multipliers: { 100: 'hundert', 1000: 'tausend' },
  compounds: { order: 'units-first', glue: 'und' },
  multiples: {
    1: 'einmal, ein mal',
    2: 'zweimal, zweimalig*',
    3: 'dreimal, dreimalig*',
    4: 'viermal, viermalig*',
    5: 'fünfmal, fuenfmal, fünfmalig*',
    6: 'sechsmal',
    10: 'zehnmal',
  },
  spans: {
    15: 'viertelminute',
    30: 'halbminute',
    900: 'viertelstunde, eine viertelstunde, einer viertelstunde, viertel stunde, eine viertel stunde, einer viertel stunde',
    1800: 'halbstunde, halbstündig*, halbstuendig*',
    2700: 'dreiviertelstunde, eine dreiviertelstunde, einer dreiviertelstunde',
  },
  adverbs: {
    1: 'sekündlich*, sekuendlich*, im sekundentakt',
    30: 'halbminütlich*, halbminuetlich*',
    60: 'minütlich*, minuetlich*, im minutentakt, im minutenabstand, im minutenrhythmus, jedminütlich*',
    900: 'viertelstündlich*, viertelstuendlich*',
    1800: 'halbstündlich*, halbstuendlich*',
    3600: 'stündlich*, stuendlich*, im stundentakt',
  },
  roles: {
    article: 'ein, eine, einen, einem, einer',
    half: 'halbe, halben, halber, halbes, eine halbe, einer halben, einem halben, ein halbes',
    'and-half': 'und eine halbe, und einer halben, und ein halb, und eine halb, einhalb',
    and: 'und, plus',
    to: 'bis, oder, bis zu',
    vague: 'einige, mehrere, wenige, viele, paar',
    every:
      'alle, jede, jeden, jeder, jedes, aller, jeweils alle, je, pro, nach jeweils, jeweils nach, im abstand von, in abständen von, in abstaenden von, mit einem abstand von, im intervall von, in intervallen von, mit einem intervall von, im takt von, im rhythmus von',
    'every-after':
      'intervall, intervalle, intervallen, takt, rhythmus, abstand, abstände, abstaende, abständen, zwischen zwei, zwischen den, pause, je paket, pro paket, je ping, pro ping',
    interval:
      'intervall*, abstand, abstände, abstaende, takt, rhythmus, häufigkeit, frequenz, zeitabstand, sendeintervall, prüfintervall, pause zwischen, zeit zwischen, wartezeit zwischen',
    alternate: 'zweite, andere',
    per: 'pro, je, in der, in einer, in jeder, jede, jeden, die, per',
    'at-most':
      'nicht höher als, nie mehr als, nie höher als, nie über, nie länger als, niemals mehr als, niemals höher als, niemals über, niemals länger als, höchstens, hoechstens, maximal, maximal bis zu, nicht mehr als, nicht länger als, nicht laenger als, weniger als, unter, kürzer als, bis zu, bis, längstens, maximum, maximale, maximalen, maximum von, maximal nach, knapp unter, max',
    'at-least':
      'mindestens, wenigstens, minimal, mehr als, länger als, laenger als, über, ueber, nicht weniger als, nicht unter, minimum, ab, frühestens, fruehestens, frühestens nach, größer als, groesser als, mind, min',
    about:
      'etwa, ungefähr, ungefaehr, rund, ca, circa, zirka, knapp, gut, fast, nahezu, um die, in etwa, annähernd, grob, schätzungsweise',
    between: 'zwischen',
    within:
      'spätestens, spaetestens, spätestens nach, spaetestens nach, innerhalb, innerhalb von, innerhalb der, innerhalb einer, binnen, in den ersten',
    'at-most-after': 'maximal, höchstens, hoechstens, oder weniger, oder kürzer, als maximum',
    'at-least-after': 'mindestens, minimal, oder mehr, oder länger, oder laenger',
    'about-after': 'ungefähr, ungefaehr, etwa, circa, in etwa, plus minus, oder so',
    times: 'mal, male, malen, ×',
    probe:
      'fehler, fehlern, fehlversuch*, probe, proben, ping, pings, keepalive, keepalives, keep alive, keep alives, alive*, heartbeat, heartbeats, paket, pakete, paketen, nachricht, nachrichten, signal, signale, signalen, prüfung, prüfungen, anfrage, anfragen, antwort, antworten, lebenszeichen, intervall, intervalle, intervallen, versuch, versuche, versuchen, wiederholung, wiederholungen, fehlversuch*, fehlschlag, fehlschläge, fehlschlägen, aussetzer, aussetzern, ausfälle, ausfällen, timeouts, prüfpaket*, testpaket*, kontrollpaket*, keepalivepaket*, abfrage, abfragen, nachfragen, meldungen, herzschläge, herzschlägen, unbeantwortet*, verpasst*, verloren*, ausbleibend*',
    attempt:
      'fehler, fehlern, fehlversuch*, versuch, versuche, versuchen, fehlversuch*, anmeldeversuch*, loginversuch*, passwortversuch*, authentifizier*, authentisierun*, anmeldung, anmeldungen, logins, login, wiederholungen, fehlschläge, fehlschlägen, passwörter, passwörtern, passworteingaben, falscheingaben, fehleingaben, einlogversuch*, login versuch*',
    session: 'sitzung, sitzungen, session, sessions, kanal, kanäle, kanälen, shells, verbindung, verbindungen',
    describing:
      'als, von, vom, ist, wird, die, das, den, dem, des, was, an, ab, not, dies, verpasst*, unbeantwortet*, fehlgeschlagen*, aufeinanderfol*, aufeinander folgend*, verloren*, ausgeblieben*, ausbleibend*, fehlend*, erfolglos*, vergeblich*, ergebnislos*, nacheinander, hintereinander, hintereinander*, gleichzeitig*, parallel*, offen*, offene, weitere*, falsch*, ungültig*, misslungen*, gescheitert*, keepalive, keep alive, alive, login, ssh, tcp, passwort, client, server, leere, leeren, stumm*, solche*, nicht beantwortet*, gemultiplext*, multiplex, unbestätigt*, quittungslos*, konsekutiv*, mögliche, erlaubte, erlaubten, zulässige*, der, dieser',
    count:
      'anzahl, höchstzahl, anzahl von, anzahl ist, anzahl der, anzahl der versuche :, anzahl versuche :, versuche maximal :, versuche max :',
    total:
      'trenn*, getrennt, abgetrennt, beende*, beendet, beendigung, abbruch, abbrech*, abgebrochen, bricht ab, brechen, schließ*, schliess*, geschlossen, kappen, kappt, gekappt, kappe, rauswurf, rauswerf*, rausgeworfen, rausgeschmissen, abmeld*, abgemeldet, ausgeloggt, auslogg*, zwangstrenn*, verbindungsabbruch, verbindungstrennung, disconnect*, timeout*, zeitüberschreitung, zeitlimit, aufgeb*, aufgegeben, gibt auf, untätig*, untaetig*, leerlauf*, inaktiv*, inaktivität, ohne aktivität, ohne aktivitaet, idle, gilt als tot, als tot, für tot, ist tot, tote, toten, toter, verbindungsverlust, insgesamt, zusammen, summe, gesamt*, rausfliegen, fliegt raus, fliegen raus, fliegt, abgeräumt, abräumen, aufräumen, verwerf*, verworfen, verfall*, verfällt, ablauf*, abgelaufen, läuft ab, stille, funkstille, keine antwort, ohne antwort, nicht erreichbar, unerreichbar, nicht mehr antwort*, nicht antwort*, nicht reagier*, erkannt, erkennen, erkennt, bemerkt, ende der, gekillt, killt, killen, tolerier*, weg, schluss, hängend*, haengend*, aufgelegt, rausgekickt, gekickt, kick, reaktionslos*, verpasst*, unbeantwortet*, ausbleibend*, ausgeblieben*',
    keepalive:
      'keepalive*, keep alive, lebenszeichen, ping*, anping*, angepingt, heartbeat*, herzschlag*, am leben, wach, aufrecht*, offen halten, offen zu halten, offen gehalten, inaktiv*, untätig*, untaetig*, leerlauf*, timeout*, trenn*, getrennt, leerpaket*, nullpaket*, alive*',
    topic:
      'paket*, nachricht*, signal*, verbind*, sitzung*, server*, client*, prüf*, pruef*, abfrag*, antwort*, anmeld*, login*, einlogg*, auth*, passwort*, passwört*, tunnel*, socket*, schlüssel*, gegenstelle*, gegenseite, send*, sende*, gesendet, schick*, geschickt, warte*, wartezeit, anfrag*, anfrage*, ssh*, tcp, benutzer*, nutzer*, kanal*, versuch*, hintergrund, intervall*, aktivität*, aktivitaet*, shell*, gnadenfrist, frist, melde*, reagier*, meldet',
    foreign:
      'passwort läuft, passwörter laufen, passwortwechsel, verfügbar, cron*, cronjob*, backup*, sicherung, sicherungen, datensicherung*, überwachung*, monitoring, zertifikat*, token, aktualisier*, neustart*, neu starten, hochfahren, systemstart, bauen, auslieferung*, schlaf*, ruhezustand, akku, sperr*, gesperrt, entsperr*, bannt, gebannt, sperre, besprechung*, synchronisier*, abgleich, übertragung*, herunterladen, dauert, dauerte, getestet, testlauf, ausfallzeit, wartungsfenster, umschalt*, logrotation, bildschirm*',
    other:
      'standard, standardm*, standardwert*, standardeinst*, voreinstell*, voreingestellt*, vorgabe*, werkseinstellung*, default*, vorbelegt, früher*, frueher*, vorher, zuvor, bisher*, ehemals, ehemalig*, vormals, ursprünglich*, urspruenglich*, damals, alter wert, alten wert, alte, alten, alt, war, waren, betrug, stand auf, empfohl*, empfehl*, empfiehlt, vorschlag*, vorgeschlagen, z b, z. b., z.b., zb, beispiel*, zum beispiel, bspw, beispielsweise, etwa so, könnte, koennte, könnten, kann auf, sollte auf, sollte kleiner, sollte unter, sollte bei, sollte höchstens, sollte mindestens, möglich sind, zulässig, gültig*, bereich, wertebereich, optional*, alternativ*, andere hosts, anderswo, laut hersteller, laut handbuch, handbuch, manpage, veraltet*, erhöhen auf, erhöhe auf, auf bis zu, senken auf, ändern auf, zu kurz, zu lang, zu niedrig, zu hoch, zu knapp, zu viel, zu wenig, zu oft, zu selten, bei bedarf, gab es',
    instead:
      'kürzer als der, kürzer als die, kürzer als das, kürzer als dessen, kleiner als der, kleiner als die, kleiner als das, weniger als der, weniger als die, weniger als das, unter dem, unter der, unterhalb, statt, anstatt, anstelle, anstelle von, statt der, statt bisher, nicht die, im gegensatz zu, gegenüber, verglichen mit, geändert von, geaendert von, erhöht von, erhoeht von, gesenkt von, reduziert von, verringert von, verkürzt von, verlängert von, heraufgesetzt von, herabgesetzt von, überschreib*, ueberschreib*, ersetzt, doppelte, fassung, ticket, abschnitt, kapitel, zeile, jahr, nummer, nr, regel, anforderung, maßnahme',
    averted: 'verhinder*, vermeid*, verhüt*, beugt, vorbeug*, schütz*, schuetz*, schutz vor, gegen',
    'instead-after':
      'zu verhindern, zu vermeiden, zu umgehen, vorzubeugen, reicht nicht, reichen nicht, genügt nicht, genügen nicht, reichte nicht, reichten nicht',
    device:
      'tcp timeout*, firewall*, nat*, router*, lastverteiler*, load balancer*, loadbalancer*, provider*, anbieter*, hoster*, gateway*, proxy*, proxies, vpn*, wlan, modem*, switch*, mobilfunk*, kernel*, cloud*, hotel*, rechenzentrum*, fritzbox*, fritz box, dsl*, kabelmodem*, adresstabelle*, verbindungstab*, zwangstrennung, telekom, vodafone, sonst, ansonsten, andernfalls, ohne keepalive*, ohne dies, ohne diese, gitlab*, github*, aws, azure',
    remote:
      'server erlaubt, server gestattet, server duldet, server trennt, server schließt, server beendet, server kappt, server wirft, server kickt, gegenstelle trennt, gegenstelle schließt, gegenstelle beendet, sshd trennt, sshd schließt, weil der server, da der server, damit der server, wenn der server',
    not: 'und nicht, nicht nach, nicht schon nach, nicht bereits nach, nicht mehr nach, nicht alle',
    undecided: 'zu klären, ungeklärt, noch offen',
    break:
      'aber, sondern, damit, weil, denn, daher, deshalb, sodass, so dass, während, wobei, welche, welcher, sonst, ansonsten, andernfalls, obwohl, dann, danach, wenn, falls, sofern, bevor, d. h., d h, das heißt, das heisst, da die, da der, da das, da unser*, da sonst, da manche, ehe, um verbindung*, um timeout*, um abbr*, um zu, um das, um den, um eine, um einen, um inaktiv*, um sitzung*',
    idiom:
      'zwischen zwei, in der regel, auf einmal, noch einmal, nicht einmal, zum ersten mal, das erste mal, jedes mal, jedesmal, dieses mal, diesmal, das nächste mal, nächstes mal, manchmal, mit einem mal, auf jeden fall, je nach, je nachdem, alle verbindungen, alle clients, alle benutzer, alle hosts, für alle, fuer alle, pro verbindung, pro benutzer, pro sitzung, pro host, je verbindung, je benutzer, je sitzung, je host, zweiter faktor, zweite faktor, zweiten faktor, doppelt so',
  },
};
