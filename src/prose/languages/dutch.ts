import type { Language } from '../language.ts';

export const dutch: Language = {
  name: 'Dutch',
  units: {
    0.001: 'ms, milliseconde, milliseconden',
    1: 's, sec, secs, seconde, seconden',
    60: 'm, min, mins, minuut, minuten',
    3600: 'h, u, uur, uren, uurtje',
    86400: 'd, dag, dagen',
    604800: 'week, weken',
  },
  numbers: {
    0: 'nul',
    1: 'één enkele, een enkel, één enkel',
    1.5: 'anderhalf, anderhalve',
    2: 'twee, een paar',
    2.5: 'tweeënhalf, tweeënhalve',
    3: 'drie',
    3.5: 'drieënhalf, drieënhalve',
    4: 'vier',
    5: 'vijf',
    6: 'zes',
    7: 'zeven',
    8: 'acht',
    9: 'negen',
    10: 'tien',
    11: 'elf',
    12: 'twaalf, een dozijn',
    13: 'dertien',
    14: 'veertien',
    15: 'vijftien',
    16: 'zestien',
    17: 'zeventien',
    18: 'achttien',
    19: 'negentien',
    20: 'twintig',
    30: 'dertig',
    40: 'veertig',
    50: 'vijftig',
    60: 'zestig',
    70: 'zeventig',
    80: 'tachtig',
    90: 'negentig',
    100: 'honderd',
    120: 'honderdtwintig',
    150: 'honderdvijftig',
    180: 'honderdtachtig',
    200: 'tweehonderd',
    240: 'tweehonderdveertig',
    300: 'driehonderd',
    400: 'vierhonderd',
    500: 'vijfhonderd',
    600: 'zeshonderd',
    900: 'negenhonderd',
    1000: 'duizend',
  },
  multipliers: { 100: 'honderd', 1000: 'duizend' },
  compounds: { order: 'units-first', glue: 'en' },
  multiples: {
    1: 'eenmaal, een keer, één keer, eenmalig',
    2: 'tweemaal, twee keer',
    3: 'driemaal, drie keer',
    4: 'viermaal',
    5: 'vijfmaal',
    10: 'tienmaal',
  },
  spans: {
    900: 'kwartier, een kwartier',
    1800: 'halfuur, een halfuur, halfuurtje',
    2700: 'drie kwartier, driekwartier',
  },
  adverbs: { 60: 'minuutlijks, per minuut', 3600: 'uurlijks' },
  roles: {
    article: 'een',
    half: 'half, halve, een half, een halve',
    'and-half': 'en een half, en een halve, en half',
    and: 'en, plus',
    to: 'tot, of, tot en met, t m, à',
    vague: 'enkele, meerdere, verscheidene, sommige, veel',
    every:
      'elke, iedere, elk, ieder, om de, om het, per, alle, telkens na, steeds na, met een interval van, met intervallen van, met een tussenpoos van, met tussenpozen van, interval van',
    'every-after':
      'interval, intervallen, tussenpoos, tussenpozen, tussentijd, tussen pings, tussen elke, tussen twee, per pakket, per ping, uit elkaar, ertussen',
    interval:
      'interval*, tussenpoos, tussenpozen, frequentie, tussentijd, tijd tussen, wachttijd tussen, periode tussen, pauze tussen',
    alternate: 'andere, tweede',
    per: 'per, in de, in een, elke, iedere, in, in het',
    'at-most':
      'nooit meer dan, nooit langer dan, nooit hoger dan, niet hoger dan, hoogstens, ten hoogste, maximaal, niet meer dan, niet langer dan, minder dan, korter dan, onder, tot, tot maximaal, maximum, maximum van, maximale, hooguit, max',
    'at-least':
      'minstens, ten minste, tenminste, minimaal, meer dan, langer dan, groter dan, boven, niet minder dan, minimum, vanaf, op zijn minst, min',
    about:
      'ongeveer, omstreeks, circa, ca, zo n, rond, bijna, nagenoeg, grofweg, zowat, om en nabij, pakweg, een goede',
    between: 'tussen',
    within: 'uiterlijk, uiterlijk na, binnen, binnen de',
    'at-most-after': 'maximaal, hoogstens, of minder, of korter, als maximum',
    'at-least-after': 'minimaal, minstens, of meer, of langer',
    'about-after': 'ongeveer, circa, of zo, bij benadering',
    times: 'keer, maal, malen, keren, ×',
    probe:
      'probe, probes, ping, pings, keepalive, keepalives, keep alive, keep alives, heartbeat, heartbeats, pakket, pakketten, pakketjes, bericht, berichten, berichtjes, signaal, signalen, controle, controles, verzoek, verzoeken, antwoord, antwoorden, reactie, reacties, interval, intervallen, poging, pogingen, mislukking, mislukkingen, fouten, timeouts, levensteken, levenstekens, hartslag, hartslagen, checks, peilingen, gemist*, onbeantwoord*, verloren',
    attempt:
      'poging, pogingen, inlogpoging*, loginpoging*, aanmeldpoging*, aanmeldingspog*, authenticatiepo*, mislukking, mislukkingen, wachtwoordpog*, wachtwoord, wachtwoorden, logins, inlog, kansen',
    session: 'sessie, sessies, kanaal, kanalen, shells, verbinding, verbindingen',
    describing:
      'het, van, is, wordt, na, die, der, dit, over, also, gemist*, onbeantwoord*, mislukt*, opeenvolgend*, achtereenvolgend*, achter elkaar, op rij, verloren, gefaald*, gelijktijdig*, parallel*, open, openstaand*, foute, foutieve, verkeerd*, ongeldig*, vergeefs*, vruchtelo*, lege, keepalive, keep alive, alive, ssh, tcp, login, client, server, gemultiplext*, zulke, van deze, ontbrekend*, uitgebleven, niet beantwoord*, toegestane, zonder',
    count: 'aantal, aantal van, aantal is, aantal pogingen is',
    total:
      'verbreek*, verbreken, verbreekt, verbroken, verbinding verbr*, sluit*, afsluit*, afgesloten, gesloten, beëindig*, beeindig*, afbreken, afgebroken, breek af, afgekapt, kappen, kapt, kap, gekapt, gekilld, killen, killt, eruit, eruit gegooid, gooi*, gegooid, uitlog*, uitgelogd, afmeld*, afgemeld, loguit, log uit, time out, timeout*, opgeven, opgegeven, geeft op, geef op, inactiv*, inactie*, idle, zonder activiteit, geen activiteit, stilte, dood, dode, als dood, verlopen, verloopt, verstrijk*, in totaal, totaal, totale, samen, alles bij elkaar, onbereikbaar, niet bereikbaar, geen antwoord, zonder antwoord, geen reactie, zonder reactie, niet reageer*, niet antwoord*, niet meer reageert, reageert niet, antwoordt niet, verloren, verlies, kwijt, opgehangen, ophangen, opruim*, opgeruimd, weggegooid, gemerkt, ontdek*, opgemerkt, hangende, wegval*, valt weg, weggevallen, stopt, einde van, eindigt, gemist*, onbeantwoord*',
    keepalive:
      'keepalive*, keep alive, levensteken*, ping*, heartbeat*, hartslag*, in leven, levend, actief houden, open te houden, openhouden, open houden, open blij*, inactiv*, inactie*, timeout*, leeg pakket, lege pakketten, nulpakket*, verbreek*, verbroken',
    topic:
      'pakket*, bericht*, signaal*, verbind*, sessie*, server*, client*, controle*, control*, antwoord*, reactie*, reage*, inlog*, aanmeld*, aanlog*, authentic*, wachtwoord*, tunnel*, socket*, sleutel*, overkant, andere kant, tegenpartij, stuur*, sturen, verstuur*, verstur*, verzend*, verzonden, gestuurd, wacht*, wachttijd, verzoek*, ssh*, tcp, gebruiker*, kanaal*, poging*, achtergrond, interval*, activiteit*, shell*, respijt*, aanvraag*, aanvragen',
    foreign:
      'wachtwoord verloopt, wachtwoorden verlopen, bereikbaar, beschikbaar, cron*, backup*, back up, back ups, reservekopie*, certificaat*, certificaten, token*, bijwerk*, herstart*, opstart*, bouwen, uitrol*, slaap*, slapen, slaapstand, batterij, accu, blokkeer*, blokkade, geblokkeerd*, verban*, vergrendel*, vergadering*, synchronis*, overdracht*, download*, duurt, duurde, getest, onderhoudsven*, storing*, schermbeveil*',
    other:
      'standaard, standaardw*, standaardinst*, default*, fabrieksinst*, vroeger*, voorheen, eerder*, eerst was, voordien, tevoren, oorspronkelijk*, oude, oud, was, waren, stond op, geweest, aanbevol*, aanbevel*, aangeraden, aanraden, raadt aan, advies, adviseer*, geadviseerd, bijv, bijvoorbeeld, bv, b.v., voorbeeld*, zoals, zou kunnen, kan op, kan worden, kunnen zijn, zou moeten, geldig*, bereik, optionele, optioneel, alternatief, alternatieve, andere hosts, elders, handleiding, leverancier*, verouderd*, te kort, te lang, te laag, te hoog, te vaak, te veel, te weinig, verhogen naar, verhoog naar, verlaag naar, wijzig naar, ging het mis, ging mis',
    instead:
      'korter dan de, korter dan het, minder dan de, minder dan het, lager dan de, lager dan het, kleiner dan de, onder de, onder het, in plaats van, ipv, i.p.v., niet de, in tegenstelling tot, vergeleken met, gewijzigd van, verhoogd van, verlaagd van, teruggebracht van, veranderd van, overschrij*, versie, uitgave, release, ticket, hoofdstuk, paragraaf, pagina, regel, jaar, nummer, nr, poort, bug, dubbele',
    averted: 'voorkom*, vermijd*, verhinder*, beschermt, tegen',
    'instead-after':
      'te voorkomen, te vermijden, is niet genoeg, niet genoeg, onvoldoende, volstaat niet, volstaan niet',
    device:
      'tcp timeout*, firewall*, nat*, router*, load balancer*, loadbalancer*, provider*, internetprov*, gateway*, proxy*, proxies, vpn*, wifi, modem*, switch*, kernel*, cloud*, hotel*, netwerkapp*, mobiel netwerk, mobiele netwerk*, kpn, ziggo, anders, zonder keepalive*, zonder dit, zonder deze, gitlab*, github*, aws, azure',
    remote:
      'server staat, server verbreekt, server sluit, server beëindigt, server kapt, server gooit, overkant verbreekt, overkant sluit, sshd verbreekt, sshd sluit, omdat de server, want de server, zodat de server, als de server',
    not: 'en niet, niet na, niet al na, niet meer na',
    undecided: 'nog te bepalen, nader te bepalen',
    break:
      'maar, zodat, omdat, want, daarom, dus, terwijl, hoewel, dan, daarna, als, indien, wanneer, tenzij, anders, d.w.z., dat wil zeggen, voordat, aangezien, welke, waarna, om te, om een, om time*, om verbr*, om verbinding*, om sessie*',
    idiom:
      'tussen twee, in een keer, deze keer, elke keer, iedere keer, telkens, eerste keer, volgende keer, laatste keer, nog een keer, nog eens, op een of andere, een of meer, alle verbindingen, alle clients, alle gebruikers, alle hosts, alle sessies, per verbinding, per gebruiker, per sessie, per host, tweede factor, elke verbinding, elke client, elke host, elke gebruiker, elke sessie, voor alle',
  },
};
