import type { Language } from '../language.ts';

export const polish: Language = {
  name: 'Polish',
  units: {
    0.001: 'ms, milisekund*',
    1: 's, sek, sec, sekund*, sekundk*, ro sekund*, to sekund*',
    60: 'm, min, minut*, minutk*, to minut*, ro minut*',
    3600: 'h, godz, godzin*, godzinn*',
    86400: 'd, dzień, dni, dnia, dniu, doba, doby, dobę, dób, dobow*',
    604800: 'tydzień, tygodnie, tygodni, tygodnia, tygodniu, tygodniow*',
  },
  numbers: {
    0: 'zero',
    1: 'jeden, jedna, jedno, jedną, jednego, jednej, jednym, pojedyncz*',
    1.5: 'półtora, półtorej, poltora, poltorej',
    2: 'dwa, dwie, dwóch, dwu, dwom, dwoma, dwiema, dwaj',
    3: 'trzy, trzech, trzem, trzema, trzej',
    4: 'cztery, czterech, czterem, czterema',
    5: 'pięć, pięciu, pięcioma',
    6: 'sześć, sześciu',
    7: 'siedem, siedmiu',
    8: 'osiem, ośmiu',
    9: 'dziewięć, dziewięciu',
    10: 'dziesięć, dziesięciu',
    11: 'jedenaście, jedenastu',
    12: 'dwanaście, dwunastu, tuzin',
    13: 'trzynaście, trzynastu',
    14: 'czternaście, czternastu',
    15: 'piętnaście, piętnastu',
    16: 'szesnaście, szesnastu',
    17: 'siedemnaście, siedemnastu',
    18: 'osiemnaście, osiemnastu',
    19: 'dziewiętnaście, dziewiętnastu',
    20: 'dwadzieścia, dwudziestu',
    30: 'trzydzieści, trzydziestu',
    40: 'czterdzieści, czterdziestu',
    50: 'pięćdziesiąt, pięćdziesięciu',
    60: 'sześćdziesiąt, sześćdziesięciu',
    70: 'siedemdziesiąt, siedemdziesięciu',
    80: 'osiemdziesiąt, osiemdziesięciu',
    90: 'dziewięćdziesiąt, dziewięćdziesięciu',
    100: 'sto, stu',
    200: 'dwieście, dwustu',
    300: 'trzysta, trzystu',
    400: 'czterysta, czterystu',
    500: 'pięćset, pięciuset',
    600: 'sześćset, sześciuset',
    700: 'siedemset, siedmiuset',
    800: 'osiemset, ośmiuset',
    900: 'dziewięćset, dziewięciuset',
  },
  multipliers: { 1000: 'tysiąc, tysiące, tysięcy' },
  multiples: { 1: 'raz, jednokrotnie', 2: 'dwukrotnie', 3: 'trzykrotnie', 4: 'czterokrotnie', 5: 'pięciokrotnie' },
  spans: {
    15: 'ćwierć minuty',
    30: 'półminutow*',
    60: 'minutowy, minutowego, minutowym, minutowa, minutową, minuta na, minutę na, po minucie, przez minutę, w ciągu minuty',
    900: 'kwadrans, kwadransa, kwadransie, ćwierć godziny',
    1800: 'półgodzin*',
    2700: 'trzy kwadranse, trzech kwadransach',
    3600: 'po godzinie, przez godzinę, w ciągu godziny',
    5400: 'półtoragodzin*',
  },
  adverbs: { 60: 'cominutow*', 3600: 'cogodzin*', 86400: 'codziennie' },
  roles: {
    half: 'pół, połowa, połowę, połowie',
    'and-half': 'i pół, i połowa',
    and: 'i, oraz, plus',
    to: 'do, lub, albo',
    vague: 'kilka, kilku, parę, wiele, ile, ilu, wielu',
    every:
      'co, co każde, każda, każdą, każde, każdych, każdy, każdego, każdej, raz na, raz na każde, w odstępach, w odstępie, w odstępach co, co kolejne, w interwałach, w interwale, z interwałem, z częstotliwością, z odstępem, w rytmie, jeden raz na, po każdych, po każdej, po każdym, na każde, średnio co',
    'every-after':
      'odstępu, odstęp, odstępy, przerwy, interwał, interwału, interwały, odstępem, interwałem, między sprawdzeniami, między pakietami, między zapytaniami, między pingami, między próbami, między komunikatami, między wiadomościami, między kolejnymi, pomiędzy sprawdzeniami, pomiędzy pakietami, pomiędzy zapytaniami, pomiędzy pingami, pomiędzy kolejnymi, pomiędzy komunikatami, pomiędzy próbami, między keepalive, między sygnałami',
    interval:
      'interwał*, odstęp, odstępy, odstępu, częstotliwość, okres, przerwa między, przerwa pomiędzy, czas między, czas pomiędzy',
    alternate: 'drugą, drugi, drugie',
    per: 'na, w, w ciągu, za, przez, na każdą, co, na każde',
    'at-most':
      'nie więcej niż, nie dłużej niż, nie częściej niż, nie później niż po, najwyżej, co najwyżej, maksymalnie, maksymalnie po, maks, max, maksimum, do, mniej niż, poniżej, najpóźniej po, krócej niż, nie przekracza*, aż do, nie ponad, góra',
    'at-least':
      'co najmniej, przynajmniej, minimum, minimalnie, nie mniej niż, nie krócej niż, nie rzadziej niż, nie wcześniej niż, nie wcześniej niż po, więcej niż, powyżej, ponad, dłużej niż, min, najwcześniej po, najmniej, po ponad',
    about:
      'około, ok, mniej więcej, mniej więcej po, w przybliżeniu, prawie, niemal, circa, ca, z grubsza, jakieś, po około, po ok, rzędu, orientacyjnie, blisko, niecałe, niecałą, niecałych',
    between: 'od, między, pomiędzy, w zakresie od, w przedziale od',
    within: 'najpóźniej, nie później niż, zanim minie, zanim miną, zanim upłynie',
    'at-most-after': 'maksymalnie, maks, max, maksimum, lub mniej, albo mniej, i nie więcej, najwyżej, góra',
    'at-least-after': 'minimum, lub więcej, albo więcej, i więcej, co najmniej, z hakiem',
    'about-after': 'mniej więcej, w przybliżeniu, około, z grubsza, lub coś koło tego, plus minus',
    times: 'raz, razy, razie, krotnie, krotn*',
    probe:
      'ping, pingi, pingów, pingach, pinga, próba, próby, prób, próbie, próbach, prób*, sonda, sondy, sond, sondach, pakiet*, komunikat*, wiadomość, wiadomości, wiadomościach, sygnał*, zapytan*, zapytań, odpowiedzi, odpowiedziach, odpowiedź, sprawdzen*, sprawdzeń, żądan*, żądań, interwał*, niepowodzen*, niepowodzeń, błęd*, błąd, keepalive, keepalives, keep alive, heartbeat*, probe, probes, pominię*, utracon*, zgub*, braków, braku odpowiedzi, brak odpowiedzi, brakach odpowiedzi, testy, testów, testach, porażk*, ponowień, ponowieni*, wezwan*, wezwań',
    attempt:
      'próba, próby, prób, próbie, próbach, logowan*, logowań, niepowodzen*, niepowodzeń, błęd*, haseł, hasło, hasła, hasłem, uwierzytelnie*, uwierzytelnień, porażk*, podejść, podejścia, podejściach, autoryzacj*, ponowień, pomyłk*, pomyłek',
    session: 'sesj*, kanał*, połączeń, połączen*, powłok*, shell*',
    describing:
      'nieudan*, kolejn*, nieodebran*, błędn*, niepoprawn*, nieprawidłow*, pominięt*, utracon*, bez odpowiedzi, nieodpowiedz*, brakując*, następując*, po sobie, z rzędu, pod rząd, jednoczesn*, równoległ*, równoczesn*, otwart*, aktywn*, pust*, złych, złe, zgubion*, takich, keepalive, keep alive, alive, ssh, tcp, kontrolny*, kontrolne, kontrolnych, nieskuteczn*, logowania, niepotwierdzon*, stracon*, testow*, klienta, serwera, podtrzymując*, podtrzymania, dozwolon*, możliwych, bezskuteczn*, multipleksowan*, przegapion*, opuszczon*, przepuszczon*, prób, próby, na zalogowanie, uwierzytelnienia, uwierzytelniania, null, straconych',
    count:
      'liczba prób, liczba prób to, liczba, liczba pakietów, liczba powtórzeń, liczba zapytań, liczba sesji, ilość, ilość prób, licznik, liczba prób logowania, limit prób, liczba braków odpowiedzi, liczba sprawdzeń, liczba komunikatów',
    total:
      'rozłącz*, rozłacz*, odłącz*, zerw*, zrywa*, zryw*, zamyk*, zamkn*, zakoncz*, zakończ*, kończ*, przerw*, przerywa*, ubij*, ubicie, zabij*, zabić, wyrzuc*, wylogow*, wyloguj*, timeout*, limit czasu, limit bezczynności, upływ*, upłyn*, przekroczen*, bezczynno*, bezczynn*, nieaktywn*, brak aktywności, braku aktywności, bez aktywności, brak odpowiedzi, braku odpowiedzi, bez odpowiedzi, nie odpowiada*, nie odpowie*, martw*, utrat*, utrac*, stracon*, wygas*, cisz*, milcz*, łącznie, razem, w sumie, suma, sumarycznie, całkowit*, zwiesz*, zawiesz*, niedostępn*, wykry*, wyciąga, wywal*, wykop*, zrezygn*, rezygn*, poddaj*, poddaje się, uznaj*, uznane, uznany, uznawan*, idle, disconnect*, drop*, zdech*, padnięt*, pada, padło, życia sesji, wyrzut*, zdejm*, opuszczon*, nieodebran*',
    keepalive:
      'keepalive*, keep alive, alive, ping*, pingu*, podtrzym*, utrzym*, bezczynn*, nieaktywn*, timeout*, rozłącz*, rozłacz*, heartbeat*, żyw*, żyje, nop, idle, sonda, sondy, nie odpowiada*',
    topic:
      'pakiet*, komunikat*, wiadomoś*, sygnał*, połącz*, łącz*, sesj*, serwer*, klien*, sprawdz*, odpyt*, odpowied*, odpowiad*, logowan*, zalogow*, logow*, uwierzyteln*, autoryz*, hasł*, tunel*, kanał*, master*, gniazd*, socket, zapytan*, wysył*, wyśl*, wysłan*, ślij, śle, czeka*, oczek*, ssh*, użytkown*, prób*, tle, w tle, aktywno*, klucz*, interwał*, odstęp*, powłok*, host*, zdaln*, żądan*, puka*, czas na, sonda, sond*',
    foreign:
      'cron*, backup*, kopia, kopii, kopie, monitoring*, certyfikat*, token*, dzierżaw*, dhcp, dns, ttl, ban, bany, bana, banuj*, zbanow*, logrotate, rotacj*, rotow*, zmieniamy, zmieniać, wymieniamy, aktualiz*, restart*, uruchom*, budow*, zadan*, wdroż*, deploy*, uśpi*, bateri*, cache*, pamięci podręcznej, tmux, screen, sudo, blokad*, blokuj*, zablok*, ansible, puppet, kerberos, bilet*, synchroniz*, transfer*, pobieran*, trwa, zajmuje, testowanie, portu, porcie',
    other:
      'domyśln*, standardow*, fabryczn*, dawn*, wcześniej, poprzedni*, kiedyś, uprzednio, stary, stara, stare, starej, starego, pierwotn*, oryginaln*, zalec*, polec*, sugerow*, sugeruj*, rekomend*, na przykład, przykładowo, np, przykład*, można ustawić, można zwiększyć, można zmniejszyć, można dać, zwykle, zazwyczaj, dopuszczaln*, zakres, było, była, był, były, lepiej, warto, powinno, powinien, zbyt, za często, za rzadko, przed zmianą, przed zmianami, nie wystarcz*, testowan*, próbowałem, padało, padały, rwało się, rwały się, zrywało, za krótk*, za dług*, za mał*, za duż*, nie ustawia*, nie używa*, na ubuntu, na debianie, w ubuntu, w debianie, dokumentacj*, podręcznik*, opcjonaln*, ewentualn*, rozważ*, zmień na, zwiększ do, zmniejsz do, dotychczas*, typow*',
    instead:
      'zamiast, a nie, zmieniono z, zwiększono z, zmniejszono z, zmiana z, podniesiono z, obniżono z, skrócono z, wydłużono z, zmienion* z, zwiększon* z, zmniejszon* z, podniesion* z, obniżon* z, skrócon* z, wydłużon* z, zmieniłem z, zwiększyłem z, zmniejszyłem z, skróciłem z, wydłużyłem z, w odróżnieniu od, wersja, wersji, wersją, wersję, port, błąd nr, zgłoszen*, sekcja, rozdział, punkt, linia, linii, rfc, ticket, od wersji, niż domyślne, w porównaniu z, podwojon*, dwukrotność, strona',
    device:
      'firewall*, firewalla, zapor*, zapora, nat, natu, natem, nacie, router*, ruter*, balanser*, load balancer*, loadbalancer*, równoważ*, operatora, operatorem, operatorze, operatorów, operatorzy, dostawc*, bram*, bramk*, proxy, vpn, modem*, przełącznik*, switch*, jądro, jądra, kernel*, chmur*, azure, aws, conntrack, wifi, isp, mikrotik*, kubernetes, docker*, haproxy, bez tego, bez niego, bez niej, bez tej opcji, bez tego ustawienia, inaczej, w przeciwnym razie, skarżą się, skarżyli się, skargi, narzekali, narzekają',
    remote:
      'serwer rozłącza po, serwer zamyka po, serwer nas, serwer mnie, serwer zdalny rozłącza, serwer zdalny zrywa, serwer zdalny zamyka',
    averted: 'żeby nie, aby nie, by nie, zapobieg*, unikn*',
    not: 'nie',
    undecided: 'do zrobienia, do poprawy, do ustalenia, poprawić, ustalić',
    break:
      'ale, lecz, więc, dlatego, żeby, aby, ponieważ, bo, gdyż, jeśli, jeżeli, gdy, kiedy, czyli, to znaczy, tzn, tj, potem, następnie, który, która, które, natomiast, podczas gdy, zanim, inaczej',
    idiom:
      'od razu, na raz, w razie, tym razem, pierwszy raz, za każdym razem, jeszcze raz, z czasem, jeden z, jedna z, jedno z, w czasie, co najwyżej raz, po raz, nie było, co do, do tego, do czasu',
  },
};
