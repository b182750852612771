import type { Language } from '../language.ts';

export const portuguese: Language = {
  name: 'Portuguese',
  units: {
    0.001: 'ms, milissegundo, milissegundos',
    1: 's, seg, segs, segundo, segundos, sec',
    60: 'm, min, mins, minuto, minutos, minutinho',
    3600: 'h, hr, hs, hrs, hora, horas',
    86400: 'd, dia, dias',
    604800: 'semana, semanas',
  },
  ordinalUnits: 'segundo',
  numbers: {
    0: 'zero',
    1: 'um único, uma única, um só, uma só, apenas um, apenas uma',
    2: 'dois, duas, um par de',
    3: 'três',
    4: 'quatro',
    5: 'cinco',
    6: 'seis',
    7: 'sete',
    8: 'oito',
    9: 'nove',
    10: 'dez',
    11: 'onze',
    12: 'doze, uma dúzia de',
    13: 'treze',
    14: 'quatorze, catorze',
    15: 'quinze',
    16: 'dezesseis, dezasseis',
    17: 'dezessete, dezassete',
    18: 'dezoito',
    19: 'dezenove, dezanove',
    20: 'vinte',
    30: 'trinta',
    40: 'quarenta',
    50: 'cinquenta',
    60: 'sessenta',
    70: 'setenta',
    80: 'oitenta',
    90: 'noventa',
    100: 'cem, cento',
    200: 'duzentos, duzentas',
    300: 'trezentos, trezentas',
    400: 'quatrocentos, quatrocentas',
    500: 'quinhentos, quinhentas',
    600: 'seiscentos, seiscentas',
    700: 'setecentos',
    800: 'oitocentos',
    900: 'novecentos, novecentas',
    1000: 'mil',
  },
  multipliers: { 1000: 'mil' },
  multiples: { 1: 'uma vez, uma única vez', 2: 'duas vezes', 3: 'três vezes' },
  spans: {
    15: 'quarto de minuto, um quarto de minuto',
    900: 'quarto de hora, um quarto de hora',
    1800: 'meia hora, uma meia hora',
    2700: 'três quartos de hora',
    90: 'minuto e meio, um minuto e meio',
    5400: 'hora e meia, uma hora e meia',
  },
  roles: {
    article: 'um, uma',
    half: 'meio, meia',
    'and-half': 'e meio, e meia',
    and: 'e, mais',
    to: 'a, ou, até, à',
    vague: 'vários, várias, alguns, algumas, poucos, poucas, muitos, muitas',
    every:
      'a cada, cada, todo, toda, todos os, todas as, em intervalos de, a intervalos de, com intervalo de, com um intervalo de, com intervalos de, intervalo de, intervalos de, num intervalo de, em um intervalo de, de cada',
    'every-after':
      'de intervalo, entre cada, entre pacotes, entre pings, entre sondas, entre mensagens, entre envios, entre verificações, por pacote, por ping',
    interval: 'intervalo*, frequência*, periodicidade, espaçamento, tempo entre, pausa entre',
    alternate: 'segundo',
    per: 'por, ao, à, a cada, cada, em um, em uma, num, numa',
    'at-most':
      'nunca mais de, nunca mais que, nunca colocar mais de, não passar de, não ultrapassar, no máximo, máximo, máximo de, um máximo de, max, máx, até, até no máximo, não mais de, não mais que, não mais do que, menos de, menos que, menos do que, menor que, inferior a, abaixo de, em menos de, limite de, sem passar de, quando muito, teto de',
    'at-least':
      'no mínimo, ao menos, pelo menos, mínimo, mínimo de, um mínimo de, mais de, mais que, mais do que, maior que, superior a, acima de, não menos de, não menos que, a partir de, ultrapassa*',
    about:
      'uns, umas, aproximadamente, cerca de, por volta de, quase, mais ou menos, em torno de, aprox, perto de, coisa de, próximo de, à volta de',
    between: 'entre, de entre',
    within: 'no mais tardar, dentro de, em até, num prazo de, no prazo de, nos primeiros, antes de',
    'at-most-after': 'no máximo, máximo, máx, ou menos, quando muito, máximos',
    'at-least-after': 'no mínimo, mínimo, pelo menos, ao menos, ou mais',
    'about-after': 'aproximadamente, aprox, mais ou menos, ou assim, aproximados',
    times: 'vezes, vez, ×',
    probe:
      'sonda, sondas, ping, pings, keepalive, keepalives, keep alive, keep alives, heartbeat, heartbeats, pacote, pacotes, mensagem, mensagens, sinal, sinais, verificação, verificações, checagem, checagens, requisição, requisições, solicitação, solicitações, pedido, pedidos, resposta, respostas, intervalo, intervalos, tentativa, tentativas, retentativas, falha, falhas, erro, erros, batimento, batimentos, pulsos, sondagens, timeouts, perdidos, perdidas, sem resposta',
    attempt:
      'tentativa, tentativas, retentativas, falha, falhas, senha, senhas, palavra passe, palavras passe, autenticação, autenticações, erro, erros, logins, chances, acessos',
    session: 'sessão, sessões, canal, canais, conexão, conexões, ligação, ligações, shells',
    describing:
      'o, os, as, do, da, dos, das, é, se, número, perdido*, perdida*, consecutivo*, consecutiva*, seguido*, seguida*, sucessivo*, sucessiva*, falhado*, falhada*, falho*, falha*, incorreto*, incorreta*, errad*, inválid*, simultâneo*, simultânea*, paralelo*, paralela*, aberto*, aberta*, keepalive, keep alive, alive, ssh, tcp, de, sem resposta, sem responder, de vida, de acesso, de conexão, de ligação, de login, de autenticação, nulo*, vazio*, multiplexad*, não respondid*, permitid*, máxim*, enviado*, enviada*, malsucedid*, fracassad*',
    count:
      'número de, número máximo de, n° de, quantidade de, contagem de, contador de, tentativas max :, tentativas máximas :',
    total:
      'desconect*, desconex*, desliga*, fecha*, fechar*, fechad*, fechamento, fecho, encerr*, termina, terminar*, terminad*, finaliz*, mata, matar, mate, derrub*, cai, cair, caia, queda, corta*, cortar*, corte, expuls*, expira*, expire*, expirar*, inativ*, inactiv*, sem atividade, sem actividade, ocios*, morta*, morto*, morre*, morrer, dada como morta, perdida, perda, perde*, perder, time out, timeout*, tempo esgotado, esgot*, abandon*, desiste*, desistir*, total, totais, no total, ao todo, silêncio, silencios*, sem resposta, sem responder, não responde*, não responder, deixa de responder, para de responder, inacessív*, inalcanç*, detect*, detet*, libera*, limpa*, travada*, travado*, presa, pendurad*, idle, abort*, romp*, interromp*, perdid*, zumbi*, toler*, chuta, kicka',
    keepalive:
      'keepalive*, keep alive, ping*, sonda*, heartbeat*, batimento*, viva, vivas, vivo, ativa, activa, manter*, mantém*, mantem*, manté*, mante*, sinal de vida, sinais de vida, inativ*, inactiv*, timeout*, desconect*, desconex*, pacote nulo, pacotes nulos, pacote vazio, pacotes vazios',
    topic:
      'pacote*, mensage*, sinal*, sinai*, conex*, conect*, ligação*, ligações, sessao, sessoes, sessã*, servidor*, cliente*, verific*, chec*, respon*, respost*, auth*, autentic*, senha*, palavra passe, login*, acesso*, logar*, entrar, túnel*, tunel*, tunei*, socket*, chave*, remoto*, remota*, outro lado, outra ponta, envi*, manda*, mandar*, espera*, esperar, aguard*, requisi*, solicit*, pedido*, ssh*, tcp, usuário*, usuario*, utilizador*, canal*, canais, tentativ*, segundo plano, intervalo*, atividad*, actividad*, shell*, carência, tolerância, prazo, consulta*, pergunta*',
    foreign:
      'senha expira, senhas expiram, disponív*, disponiv*, cron*, backup*, cópia de segurança, cópias de segurança, monitoramento, monitorização, certificado*, token*, concessão, atualiz*, actualiz*, reinici*, inicialização, compil*, implant*, deploy*, suspensão, hiberna*, bateria, bloquei*, bloquead*, bani*, banimento, reunião*, reuniões, sincroniz*, transferência*, download*, demora, demorou, testado*, testes, manutenção, tela, dorme*, dormir',
    other:
      'padrão, por padrão, padrao, predefini*, pré defin*, por omissão, omissão, default*, de fábrica, fábrica, antes :, antes era, antes eram, antes estava, antes tínhamos, antes usávamos, anterior, anteriores, anteriormente, previamente, antigo, antiga, antigamente, outrora, original*, inicialmente, era, eram, valia, tínhamos, recomend*, aconselh*, suger*, exemplo*, por exemplo, p. ex., p ex, ex., tal como, poderia*, poderiam, pode ser, podem ser, pode ir, deveria*, deveriam, valores possíveis, válido*, faixa, opcional*, alternativ*, outros hosts, em outros, noutros, segundo o manual, fabricante*, obsolet*, demasiad*, muito curt*, muito long*, muito baix*, muito alt*, curto demais, longo demais, baixo demais, alto demais, demais, subir para, aumentar para, baixar para, reduzir para, mudar para, alterar para, antes, havia',
    instead:
      'menos que o, menos que os, menor que o, menor que a, menor que os, inferior ao, inferior aos, abaixo do, abaixo dos, mais curto que, em vez de, ao invés de, em lugar de, no lugar de, ao contrário de, e não, não os, não as, comparado com, comparado a, alterado de, mudado de, subiu de, baixou de, reduzido de, aumentado de, substitui, sobrescrev*, dobro de, o dobro de, versão, desde a versão, ticket, chamado, capítulo, seção, secção, página, linha, ano, n°, regra, requisito, porta, bug',
    averted: 'evit*, impede*, impedir*, impeça*, previne*, prevenir*, contra',
    'instead-after': 'não bast*, insuficiente*, não é suficiente, não são suficientes, não chega*',
    device:
      'tcp timeout*, firewall*, corta fogo, nat, roteador*, router*, encaminhador*, balanceador*, load balancer*, provedor*, fornecedor*, operadora*, gateway*, proxy*, proxies, vpn*, wifi, modem*, switch*, kernel*, núcleo, nuvem, hotel*, rede móvel, tabela de conexões, hospedagem, vivo fibra, senão, caso contrário, do contrário, sem isso, sem isto, sem keepalive*, gitlab*, github*, aws, azure',
    remote:
      'servidor permite, servidor tolera, servidor aceita, servidor corta, servidor fecha, servidor encerra, servidor desconecta, servidor derruba, servidor mata, servidor nos, servidor me, sshd corta, sshd fecha',
    not: 'não após, não depois de',
    undecided: 'a definir, a confirmar, por definir, pendente de',
    break:
      'mas, para, para que, porque, pois, já que, por isso, portanto, enquanto, embora, e depois, depois disso, então, quando, caso contrário, senão, ou seja, isto é, o que, que, exceto, salvo',
    idiom:
      'entre dois, entre duas, de cada vez, cada vez, toda vez, alguma vez, desta vez, dessa vez, de uma vez, talvez, outra vez, primeira vez, próxima vez, última vez, às vezes, muitas vezes, raras vezes, uma vez que, uma vez conect*, uma vez autentic*, todos os clientes, todos os servidores, todos os hosts, todas as conexões, todas as sessões, todos os usuários, todos os utilizadores, cada cliente, cada conexão, cada sessão, cada host, cada servidor, cada usuário, por conexão, por usuário, por sessão, por host, por utilizador, segundo fator, segunda tentativa, em segundos, em minutos, um dia',
  },
};
