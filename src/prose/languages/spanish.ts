import type { Language } from '../language.ts';

export const spanish: Language = {
  name: 'Spanish',
  units: {
    0.001: 'ms, mseg, milisegundo, milisegundos',
    1: 's, seg, segs, segundo, segundos, sec',
    60: 'm, min, mins, minuto, minutos, minutito',
    3600: 'h, hr, hs, hrs, hora, horas',
    86400: 'd, día, días',
    604800: 'semana, semanas',
  },
  ordinalUnits: 'segundo',
  // "once" is left out: in English it is a number of times.
  numbers: {
    0: 'cero',
    1: 'un solo, una sola, un único, una única',
    2: 'dos, un par de',
    3: 'tres',
    4: 'cuatro',
    5: 'cinco',
    6: 'seis',
    7: 'siete',
    8: 'ocho',
    9: 'nueve',
    10: 'diez',
    12: 'doce, una docena de',
    13: 'trece',
    14: 'catorce',
    15: 'quince',
    16: 'dieciséis',
    17: 'diecisiete',
    18: 'dieciocho',
    19: 'diecinueve',
    20: 'veinte',
    21: 'veintiuno, veintiún',
    22: 'veintidós',
    23: 'veintitrés',
    24: 'veinticuatro',
    25: 'veinticinco',
    26: 'veintiséis',
    27: 'veintisiete',
    28: 'veintiocho',
    29: 'veintinueve',
    30: 'treinta',
    40: 'cuarenta',
    50: 'cincuenta',
    60: 'sesenta',
    70: 'setenta',
    80: 'ochenta',
    90: 'noventa',
    100: 'cien, ciento',
    200: 'doscientos, doscientas',
    300: 'trescientos, trescientas',
    400: 'cuatrocientos, cuatrocientas',
    500: 'quinientos, quinientas',
    600: 'seiscientos, seiscientas',
    700: 'setecientos',
    800: 'ochocientos',
    900: 'novecientos, novecientas',
    1000: 'mil',
  },
  multipliers: { 1000: 'mil' },
  multiples: { 1: 'una vez, una sola vez', 2: 'dos veces', 3: 'tres veces' },
  spans: {
    15: 'cuarto de minuto, un cuarto de minuto',
    900: 'cuarto de hora, un cuarto de hora',
    1800: 'media hora, una media hora, medias horas',
    2700: 'tres cuartos de hora',
    90: 'minuto y medio, un minuto y medio',
    5400: 'hora y media, una hora y media',
  },
  roles: {
    article: 'un, una',
    half: 'medio, media',
    'and-half': 'y medio, y media',
    and: 'y, más',
    to: 'a, o, hasta, ó, u',
    vague: 'varios, varias, algunos, algunas, pocos, pocas, muchos, muchas',
    every:
      'cada, todos los, todas las, a cada, a intervalos de, en intervalos de, con un intervalo de, con intervalos de, con intervalo de, a un intervalo de, intervalo de, intervalos de, en un intervalo de',
    'every-after':
      'de intervalo, entre cada, entre paquetes, entre pings, entre sondas, entre mensajes, entre envíos, entre envío, entre comprobaciones, entre uno y otro, por paquete, por ping',
    interval: 'intervalo*, frecuencia*, periodicidad, espaciado, tiempo entre, pausa entre, separación entre',
    alternate: 'segundo',
    per: 'por, al, a la, cada, por cada, en un, en una, a cada',
    'at-most':
      'nunca más de, nunca poner más de, no superar, nunca superar, como máximo, como mucho, máximo, máximo de, un máximo de, max, máx, a lo sumo, no más de, no más que, no superior a, menos de, menor de, menor que, inferior a, hasta, hasta un máximo de, en menos de, sin superar, por debajo de, límite de, a lo más, tope de',
    'at-least':
      'al menos, por lo menos, como mínimo, mínimo, mínimo de, un mínimo de, más de, más que, mayor de, mayor que, superior a, mayor a, no menos de, por encima de, a partir de, supere, superan, supera',
    about:
      'unos, unas, aproximadamente, alrededor de, cerca de, casi, más o menos, en torno a, aprox, sobre, cosa de, alrededor de los, como unos',
    between: 'entre',
    within:
      'a más tardar, dentro de, dentro de los, en un plazo de, en los primeros, en el plazo de, antes de, antes de los',
    'at-most-after': 'como máximo, máximo, máx, a lo sumo, o menos, máximos, a lo más, como mucho, tope',
    'at-least-after': 'como mínimo, mínimo, al menos, o más, por lo menos',
    'about-after': 'aproximadamente, aprox, más o menos, o así, aproximados',
    times: 'veces, vez, ×',
    probe:
      'sonda, sondas, ping, pings, keepalive, keepalives, keep alive, keep alives, heartbeat, heartbeats, paquete, paquetes, mensaje, mensajes, señal, señales, comprobación, comprobaciones, verificación, verificaciones, solicitud, solicitudes, petición, peticiones, pedido, pedidos, respuesta, respuestas, intervalo, intervalos, intento, intentos, reintento, reintentos, fallo, fallos, falla, fallas, error, errores, latido, latidos, chequeo, chequeos, avisos, sondeos, timeouts, perdidos, perdidas, sin respuesta, pulsos',
    attempt:
      'intento, intentos, reintento, reintentos, fallo, fallos, fallas, contraseña, contraseñas, autenticación, autenticaciones, error, errores, logins, oportunidades, inicios de sesión',
    session: 'sesión, sesiones, canal, canales, conexión, conexiones, shells',
    describing:
      'el, la, los, las, del, es, se, todo, toda, todos, todas, no, número, perdido*, perdida*, consecutivo*, consecutiva*, seguido*, seguida*, sucesivo*, sucesiva*, fallido*, fallida*, incorrecto*, erróneo*, simultáneo*, simultánea*, paralelo*, paralela*, abierto*, abierta*, keepalive, keep alive, alive, ssh, tcp, de, sin contestar, sin respuesta, sin responder, de vida, de acceso, de conexión, de login, de autenticación, nulo*, vacío*, multiplexad*, no contestad*, no respondid*, permitid*, máximo*, enviado*, enviada*',
    count:
      'número de, número máximo de, núm de, n° de, cantidad de, conteo de, contador de, intentos max :, intentos máximos :, reintentos máximos :',
    total:
      'desconect*, desconex*, cierra*, cerrar*, cierre*, cerrad*, cerrará, cerrarse, termina, terminar*, terminad*, terminan, termine, finaliz*, mata, matar, mate, corta*, cortar*, corte, cortes, expuls*, echa, echar, expir*, caduca*, caduc*, inactiv*, sin actividad, inactividad, ociosa*, ocioso*, muerta*, muerto*, muere*, morir, da por muert*, dar por muert*, perdida, pérdida, pierde*, perder, time out, timeout*, tiempo de espera agotado, se agota, agot*, abandon*, rendirse, se rinde, desiste*, total, totales, en total, en conjunto, silencio, silenciosa*, sin respuesta, sin responder, sin contestar, no responde*, no contesta*, no hay respuesta, deja de responder, inalcanzable*, detect*, libera*, limpia*, colgada*, colgado*, idle, cae, caer, caiga, caída, tira, tirar, tumba, abort*, romp*, interrump*, corta la, perdid*, zombi*, toler*, bota, botar',
    keepalive:
      'keepalive*, keep alive, ping*, sonda*, sondea*, heartbeat*, latido*, viva, vivas, vivo, con vida, mantener*, mantien*, manten*, señal de vida, señales de vida, inactiv*, timeout*, desconect*, desconex*, paquete nulo, paquetes nulos, paquete vacío, paquetes vacíos',
    topic:
      'paquete*, mensaje*, señal*, senal*, conex*, conect*, sesion*, sesión, servidor*, cliente*, comprob*, comprueb*, verific*, respon*, respuesta*, contest*, auth*, autentic*, contraseña*, login*, acceso*, acceder, ingres*, inicio de sesión, iniciar sesión, túnel*, tunel*, socket*, clave*, llave*, remoto*, remota*, otro extremo, envía*, envia*, envío*, enviar*, manda*, mandar*, espera*, esperar, solicitud*, petici*, pide, ssh*, tcp, usuario*, canal*, canales, intento*, segundo plano, intervalo*, actividad*, shell*, gracia, plazo, enlace*, pregunta*, consulta*',
    foreign:
      'contraseña caduca, contraseña expira, contraseñas caducan, disponib*, cron*, respaldo*, copia de seguridad, copias de seguridad, monitorización, monitoreo, certificado*, token*, concesión, actualiz*, reinici*, arranque, arrancar, compil*, desplieg*, suspensión, hiberna*, batería, bloquea*, bloqueo*, banea*, baneo, reunión*, reuniones, sincroniz*, transferencia*, descarga*, subida, tarda, tardó, probado*, pruebas, caída del, mantenimiento, pantalla, duerme*, dormir',
    other:
      'por defecto, defecto, predetermina*, por omisión, omisión, default*, de fábrica, fábrica, antes :, antes era, antes eran, antes estaba, antes teníamos, antes usábamos, antes había, anterior, anteriores, anteriormente, previamente, previo, previa, antiguo, antigua, antiguamente, antaño, original*, inicialmente, era, eran, valía, teníamos, recomend*, recomiend*, aconsej*, suger*, sugier*, ejemplo*, por ejemplo, p. ej., p ej, ej., como por, tal como, podría*, podrían, puede ser, pueden ser, puede ir, puede valer, debería*, deberían, habría que, valores posibles, válido*, rango, opcional*, alternativ*, otros hosts, otros equipos, en otros, según el manual, fabricante*, obsolet*, demasiado*, muy cort*, muy larg*, muy baj*, muy alt*, subir a, aumentar a, bajar a, reducir a, cambiar a, antes, había',
    instead:
      'menos que el, menos que la, menos que los, menor que el, menor que los, inferior al, por debajo del, por debajo de los, más corto que, en vez de, en lugar de, a diferencia de, y no, no los, no las, frente a, comparado con, cambiado de, subido de, bajado de, reducido de, aumentado de, en contraste con, reemplaza, sustituye, sobrescrib*, doble, el doble de, versión, desde la versión, ticket, capítulo, sección, página, línea, año, n°, regla, requisito, puerto, bug',
    averted: 'evit*, impid*, impedir*, previen*, prevenir*, contra',
    'instead-after': 'no bast*, insuficiente*, no es suficiente, no son suficientes, no alcanza*',
    device:
      'tcp timeout*, firewall*, cortafuego*, nat, router*, enrutador*, balanceador*, load balancer*, proveedor*, isp, operador*, pasarela*, gateway*, proxy*, proxies, vpn*, wifi, módem*, switch*, kernel*, núcleo, nube, hotel*, red móvil, tabla de conexiones, movistar, telmex, hosting, de lo contrario, si no la, si no el, sin esto, sin ello, sin keepalive*, gitlab*, github*, aws, azure',
    remote:
      'servidor permite, servidor tolera, servidor admite, servidor corta, servidor cierra, servidor desconecta, servidor mata, servidor expulsa, servidor nos, servidor me, sshd corta, sshd cierra',
    not: 'no tras, no después de',
    undecided: 'por definir, por confirmar, pendiente de',
    break:
      'pero, sino, para, para que, porque, ya que, por eso, así que, mientras, mientras que, aunque, luego, y después, después se, entonces, cuando, si, de lo contrario, es decir, o sea, lo que, que, pues, salvo, excepto, por lo que, ya',
    idiom:
      'entre dos, a la vez, cada vez, alguna vez, esta vez, de una vez, tal vez, otra vez, la primera vez, primera vez, la próxima vez, última vez, a veces, muchas veces, rara vez, una vez que, una vez conect*, una vez autentic*, todos los clientes, todos los servidores, todos los hosts, todas las conexiones, todas las sesiones, todos los usuarios, cada cliente, cada conexión, cada sesión, cada host, cada servidor, cada usuario, por conexión, por usuario, por sesión, por host, segundo factor, segundo intento, en segundos, en minutos, un día, antes del, cuanto antes, lo antes',
  },
};
