import type { Language } from '../language.ts';

export const italian: Language = {
  name: 'Italian',
  units: {
    0.001: 'ms, millisecondo, millisecondi',
    1: 's, sec, secondo, secondi',
    60: 'm, min, mins, minuto, minuti, minutino',
    3600: 'h, hr, ora, ore, oretta',
    86400: 'd, g, gg, giorno, giorni',
    604800: 'settimana, settimane',
  },
  ordinalUnits: 'secondo',
  numbers: {
    0: 'zero',
    1: 'un solo, una sola, un unico, una unica, un singolo, una singola',
    2: 'due, un paio di',
    3: 'tre',
    4: 'quattro',
    5: 'cinque',
    6: 'sei',
    7: 'sette',
    8: 'otto',
    9: 'nove',
    10: 'dieci',
    11: 'undici',
    12: 'dodici, una dozzina di',
    13: 'tredici',
    14: 'quattordici',
    15: 'quindici',
    16: 'sedici',
    17: 'diciassette',
    18: 'diciotto',
    19: 'diciannove',
    20: 'venti',
    21: 'ventuno',
    28: 'ventotto',
    30: 'trenta, una trentina di',
    40: 'quaranta',
    50: 'cinquanta',
    60: 'sessanta, una sessantina di',
    70: 'settanta',
    80: 'ottanta',
    90: 'novanta',
    100: 'cento, un centinaio di',
    120: 'centoventi',
    150: 'centocinquanta',
    180: 'centottanta',
    200: 'duecento',
    240: 'duecentoquaranta',
    300: 'trecento',
    400: 'quattrocento',
    500: 'cinquecento',
    600: 'seicento',
    900: 'novecento',
    1000: 'mille',
  },
  multipliers: { 100: 'cento', 1000: 'mila' },
  compounds: { order: 'tens-first', glue: '' },
  multiples: { 1: 'una volta, una sola volta', 2: 'due volte', 3: 'tre volte' },
  spans: {
    15: 'quarto di minuto, un quarto di minuto',
    900: "quarto d'ora, un quarto d'ora",
    1800: "mezz'ora, mezza ora, mezzora, una mezz'ora, mezze ore",
    2700: "tre quarti d'ora",
    90: 'minuto e mezzo, un minuto e mezzo',
  },
  roles: {
    article: "un, uno, una, un'",
    half: 'mezzo, mezza',
    'and-half': 'e mezzo, e mezza',
    and: 'e, più, ed',
    to: 'a, o, ai, oppure, fino a',
    vague: 'alcuni, alcune, pochi, poche, diversi, diverse, vari, qualche, molti',
    every:
      'ogni, a intervalli di, ad intervalli di, con intervalli di, con un intervallo di, con intervallo di, intervallo di, intervalli di, a un intervallo di, ad un intervallo di, tutti i, tutte le, ciascuno, per ogni',
    'every-after':
      'di intervallo, di distanza, tra un, tra una, fra un, fra una, tra i, tra le, tra ogni, tra ciascun, per pacchetto, per ping',
    interval: 'intervallo, intervalli, frequenza, periodicità, cadenza, tempo tra, tempo fra, pausa tra, distanza tra',
    alternate: 'altro, altra, secondo',
    per: 'al, alla, all, ogni, a, per, in un, in una, per ogni',
    'at-most':
      'mai mettere più di, mai oltre, non superare, mai superare, al massimo, massimo, massimo di, un massimo di, max, non più di, non oltre, meno di, minore di, inferiore a, sotto i, sotto, fino a, fino ad un massimo di, fino a un massimo di, al più, tutt al più, limite di, in meno di, mai più di',
    'at-least':
      'almeno, come minimo, minimo, minimo di, un minimo di, più di, oltre, oltre i, maggiore di, superiore a, sopra, sopra i, non meno di, a partire da, supera, superano',
    about:
      'circa, all incirca, intorno a, intorno ai, quasi, più o meno, approssimativamente, pressappoco, attorno a, attorno ai, grosso modo, suppergiù',
    between: 'tra, fra',
    within: 'entro, entro i, al più tardi, al più tardi dopo, nei primi, nel giro di, nell arco di',
    'at-most-after': 'al massimo, massimo, massimi, max, o meno, al più',
    'at-least-after': 'come minimo, minimo, almeno, o più',
    'about-after': 'circa, più o meno, all incirca, approssimativamente',
    times: 'volte, volta, ×',
    probe:
      'sonda, sonde, ping, keepalive, keep alive, keepalives, heartbeat, pacchetto, pacchetti, messaggio, messaggi, segnale, segnali, controllo, controlli, verifica, verifiche, richiesta, richieste, risposta, risposte, intervallo, intervalli, tentativo, tentativi, fallimento, fallimenti, errore, errori, battito, battiti, timeout, persi, perse, senza risposta, mancate risposte, mancata risposta, probe, prove, impulsi',
    attempt:
      'tentativo, tentativi, fallimento, fallimenti, password, autenticazione, autenticazioni, errore, errori, login, accessi, accesso, prove, possibilità',
    session: 'sessione, sessioni, canale, canali, connessione, connessioni, shell',
    describing:
      'il, lo, la, i, gli, le, del, della, è, si, per, die, numero, persi, perse, perso, persa, mancat*, consecutiv*, successiv*, fallit*, falliti, errat*, sbagliat*, simultane*, contemporane*, parallel*, apert*, keepalive, keep alive, alive, ssh, tcp, di, senza risposta, di fila, di seguito, di vita, di accesso, di connessione, di login, di autenticazione, d accesso, null*, vuot*, multiplex, inviat*, consentit*, ammess*, massim*, andati a vuoto, a vuoto, non riuscit*, inutil*',
    count:
      'numero di, numero massimo di, n° di, nr di, conteggio di, contatore di, tentativi max :, tentativi massimi :',
    total:
      'disconn*, disconnett*, disconness*, scolleg*, chiud*, chius*, chiusura, termina, terminar*, terminat*, terminaz*, interromp*, interruzione, uccid*, ucciso, uccisa, butta*, butta fuori, caccia, tagli*, espell*, scad*, scadenza, scaduto, inattiv*, senza attività, nessuna attività, mort*, muore, morire, data per morta, dare per morta, perd*, persa, perdita, time out, timeout*, abbandon*, rinunci*, si arrende, arrender*, total*, in totale, in tutto, complessiv*, silenzio, silenzios*, senza risposta, senza risposte, nessuna risposta, non risponde*, non risposta, mancata risposta, smette di rispondere, irraggiung*, rilev*, libera*, pulisce, pulire, ripul*, bloccata*, appes*, appese, idle, cade, cadere, caduta, abbatt*, abort*, romp*, mancat*, zombie, toller*, persi, perse, riaggancia, logout',
    keepalive:
      'keepalive*, keep alive, ping*, sonda*, sonde, heartbeat*, battit*, viva, vivo, vive, in vita, manten*, mantien*, tiene, tieni, tenere, segnale di vita, segnali di vita, inattiv*, timeout*, disconn*, pacchetto nullo, pacchetti nulli, pacchetto vuoto, pacchetti vuoti',
    topic:
      'pacchett*, messagg*, segnal*, conness*, connett*, colleg*, session*, server*, client*, controll*, verific*, rispond*, rispost*, auth*, autentic*, password*, login*, access*, tunnel*, socket*, chiav*, remot*, altro capo, altra parte, invi*, manda*, mandare, spedi*, attes*, attend*, aspett*, richiest*, richied*, ssh*, tcp, utent*, canal*, tentativ*, sottofondo, background, intervall*, attivit*, shell*, grazia, tolleranza, interrog*, chied*',
    foreign:
      'password scade, password scadono, disponib*, cron*, backup*, copie di sicurezza, monitoraggio, certificat*, token*, aggiorn*, riavvi*, avvio, compil*, rilasci*, distribu*, sospension*, iberna*, batteria, blocc*, bann*, riunion*, sincronizz*, trasferiment*, scaric*, download*, impiega, testat*, manutenzione, schermo, addorment*, dorme',
    other:
      'predefinit*, preimpostat*, impostazione predefinita, default*, di fabbrica, fabbrica, di serie, prima :, prima era, prima erano, prima avevamo, prima c era, precedente, precedenti, precedentemente, in precedenza, vecchio, vecchia, vecchi, un tempo, in origine, original*, inizialmente, era, erano, valeva, avevamo, raccomand*, consigli*, sugger*, esempi*, ad esempio, per esempio, p. es., p es, es., ad es, come ad, potrebbe*, potrebbero, può essere, possono essere, può arrivare, dovrebbe*, dovrebbero, valori possibili, valido, valida, validi, valide, facoltativ*, opzional*, alternativ*, altri host, altrove, manuale, produttore, obsolet*, troppo*, portare a, aumentare a, alzare a, ridurre a, abbassare a, cambiare in, tropp*, prima',
    instead:
      'meno del, meno dei, meno della, minore del, minore dei, inferiore al, inferiore ai, sotto al, sotto il, al di sotto, più breve del, più corto del, invece di, invece che, anziché, piuttosto che, al posto di, a differenza di, e non, non i, non le, rispetto a, rispetto ai, portato da, aumentato da, ridotto da, abbassato da, alzato da, cambiato da, modificato da, sostituisce, sovrascriv*, doppio di, il doppio di, versione, dalla versione, ticket, capitolo, sezione, pagina, riga, anno, n°, nr, regola, requisito, porta, bug',
    averted: 'evit*, impedi*, previen*, prevenir*, contro',
    'instead-after': 'non bast*, insufficient*, non è sufficiente, non sono sufficienti',
    device:
      'tcp timeout*, firewall*, nat, router*, bilanciator*, load balancer*, fornitor*, provider*, operatore, operatori, gateway*, proxy*, proxies, vpn*, wifi, modem*, switch*, kernel*, cloud*, albergo, hotel*, rete mobile, tabella delle connessioni, hosting, fastweb, altrimenti, sennò, senza questo, senza keepalive*, gitlab*, github*, aws, azure',
    remote:
      'server permette, server consente, server tollera, server chiude, server disconnette, server taglia, server termina, server ci, server mi, sshd chiude, sshd taglia',
    not: 'non',
    undecided: 'da definire, da confermare, da verificare, da decidere',
    break:
      'ma, perché, poiché, affinché, quindi, perciò, così, mentre, sebbene, anche se, poi, dopodiché, allora, quando, altrimenti, cioè, ossia, vale a dire, ovvero, il che, che, tranne, per evitare, in modo',
    idiom:
      'tra due, fra due, alla volta, ogni volta, qualche volta, questa volta, una volta per tutte, a volte, la prima volta, prima volta, prossima volta, ultima volta, talvolta, ancora una volta, di volta in volta, una volta conness*, una volta che, tutti i client, tutti i server, tutti gli host, tutte le connessioni, tutte le sessioni, tutti gli utenti, ogni client, ogni connessione, ogni sessione, ogni host, ogni server, ogni utente, per connessione, per utente, per sessione, per host, per ogni connessione, per ogni utente, secondo fattore, secondo tentativo, in secondi, in minuti, per volta, un giorno, prima di, prima che, prima del, prima della, prima dei, prima delle, prima dell, la prima',
  },
};
