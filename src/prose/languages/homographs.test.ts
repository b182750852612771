/** Words that are something else in another language. */
import { checkLanguage } from '../../testing/check-language.ts';

checkLanguage('homographs', [
  // English "to die" ends a connection; in German it is an article.
  ['Zeit für die Anmeldung: 2 Minuten', 'time 120'],
  ['Dead peers die after 5 minutes', 'total 300'],
  // English "todo" leaves all open; in Spanish and Portuguese it is "all" and "every".
  ['Todos los paquetes se envían cada 30 segundos, todo el tiempo', 'interval 30'],
  ['o servidor verifica todo minuto', 'interval 60'],
  ['TODO: raise this to 60 seconds', 'other time 60'],
  // English "per" is "every"; in Italian it is "for".
  ['per 60 s di silenzio il server aspetta', 'total 60'],
  ['one ping per 60 s', 'interval 60'],
  // Spanish "once" is eleven.
  ['Ping the server once every minute', 'interval 60'],
  // French "seconde" and Spanish "segundo" are also the second of a row; the Dutch word is not.
  ['une seconde tentative est permise'],
  ['el segundo intento falla'],
  ['elke seconde gaat er een pakket naar de client', 'interval 1'],
  // Turkish "de" makes an interval of the duration before it; in the Romance languages it is "of".
  ['cierra a los 5 minutos de silencio', 'total 300'],
  // "alle" is "every" in German, "at the" in Italian.
  ['alle 3 ore si chiude', 'total 10800'],
  ['alle 3 Std. ein Ping', 'interval 10800'],
  // German "Standard" is the default, Polish "operator" a carrier.
  ['standard keepalive every 60 seconds', 'interval 60'],
  ['Operators get disconnected after 5 minutes', 'total 300'],
  ['Standard sind 60 Sekunden', 'other time 60'],
  // "min" is a unit and a bound, "sec" a unit everywhere.
  ['min. 5 min', 'at-least time 300'],
  ['ping 30 sec', 'time 30'],
]);
