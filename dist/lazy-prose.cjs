"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/prose/index.ts
var index_exports = {};
__export(index_exports, {
  agrees: () => agrees,
  commentText: () => commentText,
  contradiction: () => contradiction,
  readComment: () => readComment
});
module.exports = __toCommonJS(index_exports);

// src/openssh/dialect.ts
var dialects = ["ssh_config", "sshd_config"];

// src/openssh/keyword.ts
var loaded;
var load = () => loaded ??= require("./lazy-keywords.cjs");
var keywordsOf = (...given) => load().keywordsOf(...given);
var lookupKeyword = (...given) => load().lookupKeyword(...given);

// src/prose/comment-text.ts
function commentText(lines) {
  const prose = lines.split("\n").map(withoutSigns);
  const last = prose.findLastIndex((line) => isRule(line) || isHeading(line) || isDirective(line));
  return prose.map((line, index) => index <= last ? blank(line) : line).join("\n");
}
function withoutSigns(line) {
  const signs = /^[ \t]*#+!?/.exec(line)?.[0] ?? "";
  return blank(signs) + line.slice(signs.length).replace(/\r$/, " ");
}
function blank(text) {
  return " ".repeat(text.length);
}
function isRule(line) {
  const signs = line.trim();
  return signs.length > 2 && /^[-=*_~#+.─━═\s]+$/.test(signs);
}
function isHeading(line) {
  const text = line.trim();
  const tail = text.slice(-2);
  return tail === "##" || frames.has(text.slice(0, 2)) && frames.has(tail);
}
var frames = /* @__PURE__ */ new Set(["--", "==", "**", "__", "~~", "\u2500\u2500", "\u2501\u2501", "\u2550\u2550", "++"]);
var longestDirective = 300;
function isDirective(line) {
  const match = /^\s*([A-Za-z][A-Za-z\d]{2,40})(?:[ \t]+|[ \t]*=[ \t]*)(\S.*)$/.exec(line.slice(0, longestDirective));
  if (!match) return false;
  const [, keyword = "", rest = ""] = match;
  if (keyword.toLowerCase() === "keepalive" && /^\d/.test(rest)) return false;
  const isKeyword = dialects.some((dialect) => lookupKeyword(dialect, keyword) !== void 0);
  return isKeyword && (/^(?:["$%~/{<\d]|yes\b|no\b|none\b|ask\b|auto\b)/.test(rest) || !/\s/.test(beforeComment(rest)));
}
function beforeComment(text) {
  return text.replace(/\s+#.*$/, "").trim();
}

// src/prose/judge.ts
function contradiction(reading, measured) {
  if (measured.measure === "interval" || measured.measure === "limit" || measured.measure === "period") {
    return contradictingDuration(reading, measured);
  }
  return contradictingCount(reading, measured) ?? (measured.measure === "count" ? contradictingTotal(reading, measured) : void 0);
}
function agrees(reading, measured) {
  const isTime = measured.measure === "interval" || measured.measure === "limit" || measured.measure === "period";
  const claims = isTime ? durations(reading) : counts(reading, measured.measure);
  return claims.every((claim) => claim.stance === "other" || isExplained(claim, measured));
}
function totals(interval, count) {
  return [interval * count, interval * (count + 1)];
}
function contradictingDuration(reading, measured) {
  const claims = durations(reading).filter(({ cue }) => cue !== "interval" || measured.measure !== "limit");
  const unexplained = claims.filter((claim) => isAbout(claim, measured) && !isExplained(claim, measured));
  const equation = unexplained.find(({ equals }) => equals === measured.value);
  if (equation) return equation;
  const isExplainedByAny = claims.some((claim) => claim.stance !== "other" && isExplained(claim, measured));
  if (isExplainedByAny || reading.bareNumbers.includes(measured.value)) return void 0;
  return unexplained.find(({ cue }) => cue === "interval") ?? unexplained[0];
}
function contradictingCount(reading, measured) {
  const claims = counts(reading, measured.measure);
  const isExplainedByAny = claims.some((claim) => claim.stance !== "other" && isExplained(claim, measured));
  if (isExplainedByAny || reading.bareNumbers.includes(measured.value) || measured.value === 0) return void 0;
  return claims.find((claim) => claim.stance === "stated" && !isExplained(claim, measured));
}
function contradictingTotal(reading, measured) {
  const claims = durations(reading);
  if (!measured.partners?.length || measured.value === 0 || counts(reading, "count").length > 0) return void 0;
  if (claims.some((claim) => claim.stance !== "other" && (claim.cue === "interval" || isExplained(claim, measured)))) {
    return void 0;
  }
  return claims.find((claim) => claim.cue === "total" && isAbout(claim, measured));
}
var day = 86400;
var hour = 3600;
function isAbout({ equals, low, stance }, { value }) {
  return stance === "stated" && (equals === void 0 || equals === value) && (low <= day || value >= hour);
}
function durations({ claims }) {
  return claims.filter((claim) => claim.kind === "duration");
}
var countedBy = {
  count: ["probe", "times"],
  attempts: ["attempt", "times"],
  sessions: ["session"]
};
function counts({ claims }, measure) {
  const nouns = measure === "count" || measure === "attempts" || measure === "sessions" ? countedBy[measure] : [];
  return claims.filter((claim) => claim.kind === "count").filter(({ counted: counted2 }) => counted2.some((noun) => nouns.includes(noun)));
}
function isExplained(claim, measured) {
  const { measure, value, partners, others } = measured;
  if (claim.kind === "count") return meets(claim, value, measure);
  if (claim.alternative !== void 0 && isSame(claim.alternative, value)) return true;
  if (measure !== "interval" && measure !== "count") return meets(claim, value, measure) || equalsAny(claim, others);
  if (claim.cue === "interval") return measure === "interval" && meets(claim, value, measure);
  if (partners === void 0) return true;
  const intervals = measure === "interval" ? [value] : partners;
  const sums = partners.flatMap(
    (partner) => measure === "interval" ? totals(value, partner) : totals(partner, value)
  );
  const isLimit = claim.cue === "total" && claim.bound === "at-most";
  const isInterval = isLimit ? equalsAny(claim, intervals) : intervals.some((interval) => meets(claim, interval, measure));
  return isInterval || sums.some((sum) => meets(claim, sum, measure)) || equalsAny(claim, others);
}
function equalsAny({ low, high }, values) {
  return values.some((value) => isSame(value, low) || isSame(value, high));
}
function meets({ low, high, bound }, value, measure) {
  switch (bound) {
    case "about":
      return value >= low * 0.9 - tolerance && value <= high * 1.1 + tolerance;
    case "at-most":
      return value <= high + tolerance;
    case "at-least":
      return value >= low - tolerance;
    case "between":
      return value >= low && value <= high;
    case "within":
      return measure === "interval" || measure === "count" ? value <= high : isSame(value, high);
    case "exact":
      return isSame(value, low);
  }
}
var tolerance = 1e-6;
function isSame(a, b) {
  return Math.abs(a - b) <= tolerance;
}

// src/prose/languages/english.ts
var english = {
  name: "English",
  units: {
    1e-3: "ms, msec, msecs, millisecond, milliseconds, millis",
    1: "s, sec, secs, second, seconds",
    60: "m, min, mins, minute, minutes",
    3600: "h, hr, hrs, hour, hours",
    86400: "d, day, days",
    604800: "w, week, weeks"
  },
  ordinalUnits: "second",
  numbers: {
    0: "zero",
    1: "one, a single",
    2: "two, a couple of, a pair of",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
    11: "eleven",
    12: "twelve, a dozen, dozen",
    13: "thirteen",
    14: "fourteen",
    15: "fifteen",
    16: "sixteen",
    17: "seventeen",
    18: "eighteen",
    19: "nineteen",
    20: "twenty",
    30: "thirty",
    40: "forty",
    45: "forty five",
    50: "fifty",
    60: "sixty",
    70: "seventy",
    80: "eighty",
    90: "ninety",
    100: "a hundred",
    1e3: "a thousand"
  },
  multipliers: { 100: "hundred", 1e3: "thousand" },
  multiples: { 1: "once", 2: "twice", 3: "thrice" },
  spans: {
    15: "quarter of a minute, a quarter minute",
    900: "quarter of an hour, quarter hour, a quarter hour",
    2700: "three quarters of an hour"
  },
  adverbs: { 60: "minutely", 1800: "half hourly", 3600: "hourly" },
  roles: {
    article: "a, an, the",
    half: "half, half a, half an, half of an, half of a, a half, one half",
    "and-half": "and a half, and one half, and half a",
    and: "and, plus",
    to: "to, or, through, till",
    vague: "several, few, some, many, how many, multiple",
    every: "every, each, per, every single, once every, once per, once each, once a, once an, once in, everytime after, at intervals of, at an interval of, with an interval of",
    "every-after": "interval, intervals, apart, each, per probe, per ping, per check, per keepalive, per message, between probes, between pings, between keepalives, between checks, between messages, between packets, between keep alives, between heartbeats, between each probe, between each ping, gap, period, cadence, rhythm, heartbeat, heartbeats",
    interval: "interval, intervals, period, frequency, cadence, gap between, spacing",
    alternate: "other, second",
    per: "a, an, per, each, every, in a, in an, in each, in every, in one, in, within",
    "at-most": "at most, not allow more than, not allow for more than, don t allow more than, don t allow for more than, not wait longer than, not wait more than, not wait for more than, don t wait longer than, never wait longer than, never more than, never longer than, not take longer than, not take more than, up to, no more than, not more than, no longer than, not longer than, less than, fewer than, under, below, max, maximum, a maximum of, maximum of, max of, at the most, not exceed, not exceeding, no later than, just under, shorter than, within at most, little under, bit under, <, <=, \u2264",
    "at-least": "at least, no less than, not less than, no fewer than, more than, over, above, min, minimum, minimum of, a minimum of, at the least, longer than, greater than, beyond, at minimum, >, >=, \u2265",
    about: "about, around, approx, approximately, roughly, circa, ca, nearly, almost, some, ~, \u2248, c, or so, close to, say",
    between: "between, from, anywhere from, anywhere between",
    within: "within",
    "at-most-after": "max, maximum, at most, or less, or fewer, tops, at the most, or sooner, or shorter",
    "at-least-after": "min, minimum, at least, or more, or longer, +, or greater",
    "about-after": "or so, approximately, roughly, ish, more or less, give or take",
    times: "times, x, \xD7",
    probe: "probe, probes, ping, pings, keepalive, keepalives, keep alive, keep alives, heartbeat, heartbeats, packet, packets, message, messages, signal, signals, check, checks, reply, replies, response, responses, request, requests, interval, intervals, failure, failures, miss, misses, missed, unanswered, lost, retry, retries, tries, try, attempt, attempts, timeouts, failed, strikes, alive messages, consecutive failures, beats, rounds",
    attempt: "attempt, attempts, try, tries, retry, retries, failure, failures, login, logins, log in, log ins, guess, guesses, password, passwords, authentication, authentications, chances, strikes",
    session: "session, sessions, channel, channels, shell, shells, connection, connections, multiplexed",
    describing: "standard, operator, operators, missed, unanswered, failed, consecutive, lost, successive, keepalive, keep alive, alive, login, log in, auth, authentication, authorization, password, multiplexed, simultaneous, concurrent, open, unsuccessful, wrong, bad, ssh, shell, client, server, missing, unacknowledged, dropped, parallel, shared, null, tcp, in a row, of these, such, of the, of its, silent, more, sign in, invalid, incorrect, different, separate",
    count: "number of, count of, count is, number of times is, retries is, counter of, count max of, max tries of, attempts is",
    total: "disconnect*, drop, drops, dropped, dropping, terminat*, kill, kills, killed, killing, close, closes, closed, closing, cut, cuts, cutting, kick, kicks, kicked, log out, logs out, logged out, logout, log off, logs off, time out, times out, timed out, timing out, timeout, timeouts, give up, gives up, giving up, gave up, idle, inactiv*, no activity, without activity, dead, abort*, expire*, expiry, hang up, hangs up, hung up, die, dies, died, total, altogether, in all, lifetime, unresponsive, reap, reaps, reaped, detect*, ends, ended, silence, silent, boot, boots, lost, lose, loses, unreachable, tear down, tears down, torn down, considered, unanswered, missed, tolerate*, survive*, notice*, hung",
    keepalive: "keepalive*, keep alive, keep alives, keeps alive, kept alive, stay alive, alive, ping, pings, pinging, probe, probes, probing, heartbeat*, idle, inactiv*, timeout*, time out, disconnect*, nop, no op, noop, null",
    topic: "packet*, message*, signal*, connect*, session*, server*, client*, check*, poll*, respon*, repl*, answer*, login*, log in, auth*, password*, grace, tunnel*, master, socket, persist*, multiplex*, rekey*, key, keys, link, peer*, remote, send*, sent, wait*, request*, ssh*, tcp, user*, channel*, attempt*, tries, try, background, interval*, activity, shell*",
    foreign: "factor*, pam, pam_*, faillock, tally*, ldap, radius, sssd, mfa, otp, duo, needs, need, rfc, prompt, prompts, cron*, backup*, monitoring, nagios, zabbix, prometheus, certificate*, cert, certs, token*, lease*, dhcp, dns, ttl, ban, bans, banned, logrotate, update*, upgrade*, restart*, reboot*, startup, build*, job, jobs, deploy*, sleep*, suspend*, battery, cache*, cached, tmux, screen, sudo, unlock*, lock file, lockfile, putty, winscp, mobaxterm, securecrt, vscode, vs code, jetbrains, paramiko, terraform, packer, vagrant, jenkins, chrome, slack, cifs, nfs, ntp, smtp, imap, http, https, websocket*, database*, mysql, postgres*, redis, bash, zsh, systemd, meeting*, review*, ansible, puppet, chef, salt, kerberos, ticket*, mosh, autossh, rsync*, sync*, transfer*, download*, upload*, takes, took, test, tests, tested, outage*, dies after, wake*",
    other: "default*, by default, defaulted, former*, formerly, previous*, used to be, used to, old, older, original*, recommend*, suggest*, advis*, e.g, e g, eg, example, for example, for instance, such as, should be, could be, can be, might be, may be, might, would be, if set to, change to, increase to, increased to, raise to, lower to, decrease to, bump to, valid, range, allowed values, upstream, stock, legacy, historical*, optional*, alternativ*, consider, until recently, before that, once was, ubuntu, debian, rhel, other hosts, elsewhere, vendor*, manual says, man page, out of the box, factory, try setting, unset, too low, too high, too short, too long, too often, anything below, anything above, anything over, anything under, on the client side, on the server side, hours a day, hours per day, days a week, is the cis, cis maximum, cis minimum, cis default, not raise, don t raise, never raise, not increase, don t increase, never increase, not go above, not go below, don t go above, don t go below, later, we had, i had, we used, here until, the other, other server*, other bastion*, other machine*, other side, others, laptops, slow links, slow connections, could also be, can also be, may also be, might also be, if this is too, if it is too, if that is too, requires, demands, mandates, mandated, stipulates, ago, revert to, reverted to, go back to, back to, restore to, prior to, not enough, isn t enough, not sufficient, insufficient, overkill, does not help, doesn t help, does not work, doesn t work, if needed, if necessary, values, makes no sense, make no sense, useless, never set, do not set, don t set, do not use, don t use, was, were, had been",
    instead: "instead of, rather than, unlike, overrid*, in place of, not the, lower this from, lower it from, reduce this from, reduce it from, raise this from, raise it from, change this from, change it from, went from, changed from, raised from, lowered from, reduced from, increased from, bumped from, up from, down from, compared to, compared with, as opposed to, double, twice the, version, release, rfc, port, bug, issue, section, openssh, since, year, line, chapter, page, cve, uid, gid, pid",
    averted: "avoid*, prevent*, protect*, guard*, against",
    device: "otherwise, or else, without this, without it, without that, without keepalive*, without keep alive, without probes, firewall*, nat, nats, napt, cgnat, router*, load balancer*, loadbalancer*, balancer*, lb, nlb, elb, alb, azure, aws, gcp, amazon, google, cloudflare, gateway*, haproxy, conntrack, isp, carrier*, provider*, middlebox*, proxy, proxies, vpn, wifi, wi fi, modem*, switch, switches, kernel*, tcp keepalive*, cisco, fortigate, checkpoint, palo, mobile network*, tmout, hoster, network drops, cloud, docker, kubernetes, ipvs, nginx, hotel, docsis, lte, provider s, stateful",
    not: "not",
    undecided: "todo, fixme, xxx, tbd",
    break: "but, so, because, therefore, hence, thus, since the, as the, while, whereas, which, although, though, then, when, if, unless, i.e, i e, ie, that is, meaning",
    idiom: "after, is, are, get, gets, this, will, in a row, second factor, second try, for once, at once, at the same time, first time, next time, each time, every time, this time, last time, in time, real time, uptime, one another, one time, one or more, per se, per user, per connection, per host, per session, min max"
  }
};

// src/prose/languages/german.ts
var german = {
  name: "German",
  units: {
    1e-3: "ms, millisekunde, millisekunden",
    1: "s, sec, sek, sekunde, sekunden, sekundig*, sekuendig*",
    60: "m, min, mins, minute, minuten, minutig*, minuetig*, minutentakt, minutenintervall, minutenabstand",
    3600: "h, std, stunde, stunden, stundig*, stuendig*",
    86400: "d, tag, tage, tagen",
    604800: "woche, wochen"
  },
  numbers: {
    0: "null",
    1: "eins, ein einziger, ein einziges, eine einzige, einem einzigen, einer einzigen",
    1.5: "anderthalb, eineinhalb, einundeinhalb",
    2: "zwei, zwo",
    2.5: "zweieinhalb, zweiundeinhalb",
    3: "drei",
    3.5: "dreieinhalb, dreiundeinhalb",
    4: "vier",
    5: "f\xFCnf, fuenf",
    6: "sechs",
    7: "sieben",
    8: "acht",
    9: "neun",
    10: "zehn",
    11: "elf",
    12: "zw\xF6lf, zwoelf, ein dutzend",
    13: "dreizehn",
    14: "vierzehn",
    15: "f\xFCnfzehn, fuenfzehn",
    16: "sechzehn",
    17: "siebzehn",
    18: "achtzehn",
    19: "neunzehn",
    20: "zwanzig",
    30: "drei\xDFig, dreissig",
    40: "vierzig",
    50: "f\xFCnfzig, fuenfzig",
    60: "sechzig",
    70: "siebzig",
    80: "achtzig",
    90: "neunzig",
    100: "hundert, einhundert",
    120: "hundertzwanzig, einhundertzwanzig",
    150: "hundertf\xFCnfzig, hundertfuenfzig, einhundertf\xFCnfzig",
    180: "hundertachtzig, einhundertachtzig",
    200: "zweihundert",
    240: "zweihundertvierzig",
    300: "dreihundert",
    400: "vierhundert",
    500: "f\xFCnfhundert, fuenfhundert",
    600: "sechshundert",
    900: "neunhundert",
    1e3: "tausend, eintausend"
  },
  multipliers: { 100: "hundert", 1e3: "tausend" },
  compounds: { order: "units-first", glue: "und" },
  multiples: {
    1: "einmal, ein mal",
    2: "zweimal, zweimalig*",
    3: "dreimal, dreimalig*",
    4: "viermal, viermalig*",
    5: "f\xFCnfmal, fuenfmal, f\xFCnfmalig*",
    6: "sechsmal",
    10: "zehnmal"
  },
  spans: {
    15: "viertelminute",
    30: "halbminute",
    900: "viertelstunde, eine viertelstunde, einer viertelstunde, viertel stunde, eine viertel stunde, einer viertel stunde",
    1800: "halbstunde, halbst\xFCndig*, halbstuendig*",
    2700: "dreiviertelstunde, eine dreiviertelstunde, einer dreiviertelstunde"
  },
  adverbs: {
    1: "sek\xFCndlich*, sekuendlich*, im sekundentakt",
    30: "halbmin\xFCtlich*, halbminuetlich*",
    60: "min\xFCtlich*, minuetlich*, im minutentakt, im minutenabstand, im minutenrhythmus, jedmin\xFCtlich*",
    900: "viertelst\xFCndlich*, viertelstuendlich*",
    1800: "halbst\xFCndlich*, halbstuendlich*",
    3600: "st\xFCndlich*, stuendlich*, im stundentakt"
  },
  roles: {
    article: "ein, eine, einen, einem, einer",
    half: "halbe, halben, halber, halbes, eine halbe, einer halben, einem halben, ein halbes",
    "and-half": "und eine halbe, und einer halben, und ein halb, und eine halb, einhalb",
    and: "und, plus",
    to: "bis, oder, bis zu",
    vague: "einige, mehrere, wenige, viele, paar",
    every: "alle, jede, jeden, jeder, jedes, aller, jeweils alle, je, pro, nach jeweils, jeweils nach, im abstand von, in abst\xE4nden von, in abstaenden von, mit einem abstand von, im intervall von, in intervallen von, mit einem intervall von, im takt von, im rhythmus von",
    "every-after": "intervall, intervalle, intervallen, takt, rhythmus, abstand, abst\xE4nde, abstaende, abst\xE4nden, zwischen zwei, zwischen den, pause, je paket, pro paket, je ping, pro ping",
    interval: "intervall*, abstand, abst\xE4nde, abstaende, takt, rhythmus, h\xE4ufigkeit, frequenz, zeitabstand, sendeintervall, pr\xFCfintervall, pause zwischen, zeit zwischen, wartezeit zwischen",
    alternate: "zweite, andere",
    per: "pro, je, in der, in einer, in jeder, jede, jeden, die, per",
    "at-most": "nicht h\xF6her als, nie mehr als, nie h\xF6her als, nie \xFCber, nie l\xE4nger als, niemals mehr als, niemals h\xF6her als, niemals \xFCber, niemals l\xE4nger als, h\xF6chstens, hoechstens, maximal, maximal bis zu, nicht mehr als, nicht l\xE4nger als, nicht laenger als, weniger als, unter, k\xFCrzer als, bis zu, bis, l\xE4ngstens, maximum, maximale, maximalen, maximum von, maximal nach, knapp unter, max",
    "at-least": "mindestens, wenigstens, minimal, mehr als, l\xE4nger als, laenger als, \xFCber, ueber, nicht weniger als, nicht unter, minimum, ab, fr\xFChestens, fruehestens, fr\xFChestens nach, gr\xF6\xDFer als, groesser als",
    about: "etwa, ungef\xE4hr, ungefaehr, rund, ca, circa, zirka, knapp, gut, fast, nahezu, um die, in etwa, ann\xE4hernd, grob, sch\xE4tzungsweise",
    between: "zwischen",
    within: "sp\xE4testens, spaetestens, sp\xE4testens nach, spaetestens nach, innerhalb, innerhalb von, innerhalb der, innerhalb einer, binnen, in den ersten",
    "at-most-after": "maximal, h\xF6chstens, hoechstens, oder weniger, oder k\xFCrzer, als maximum",
    "at-least-after": "mindestens, minimal, oder mehr, oder l\xE4nger, oder laenger",
    "about-after": "ungef\xE4hr, ungefaehr, etwa, circa, in etwa, plus minus, oder so",
    times: "mal, male, malen, \xD7",
    probe: "fehler, fehlern, fehlversuch*, probe, proben, ping, pings, keepalive, keepalives, keep alive, keep alives, alive*, heartbeat, heartbeats, paket, pakete, paketen, nachricht, nachrichten, signal, signale, signalen, pr\xFCfung, pr\xFCfungen, anfrage, anfragen, antwort, antworten, lebenszeichen, intervall, intervalle, intervallen, versuch, versuche, versuchen, wiederholung, wiederholungen, fehlversuch*, fehlschlag, fehlschl\xE4ge, fehlschl\xE4gen, aussetzer, aussetzern, ausf\xE4lle, ausf\xE4llen, timeouts, pr\xFCfpaket*, testpaket*, kontrollpaket*, keepalivepaket*, abfrage, abfragen, nachfragen, meldungen, herzschl\xE4ge, herzschl\xE4gen, unbeantwortet*, verpasst*, verloren*, ausbleibend*",
    attempt: "fehler, fehlern, fehlversuch*, versuch, versuche, versuchen, fehlversuch*, anmeldeversuch*, loginversuch*, passwortversuch*, authentifizier*, authentisierun*, anmeldung, anmeldungen, logins, login, wiederholungen, fehlschl\xE4ge, fehlschl\xE4gen, passw\xF6rter, passw\xF6rtern, passworteingaben, falscheingaben, fehleingaben, einlogversuch*, login versuch*",
    session: "sitzung, sitzungen, session, sessions, kanal, kan\xE4le, kan\xE4len, shells, verbindung, verbindungen",
    describing: "als, von, vom, ist, wird, die, das, den, dem, des, was, an, ab, not, dies, verpasst*, unbeantwortet*, fehlgeschlagen*, aufeinanderfol*, aufeinander folgend*, verloren*, ausgeblieben*, ausbleibend*, fehlend*, erfolglos*, vergeblich*, ergebnislos*, nacheinander, hintereinander, hintereinander*, gleichzeitig*, parallel*, offen*, offene, weitere*, falsch*, ung\xFCltig*, misslungen*, gescheitert*, keepalive, keep alive, alive, login, ssh, tcp, passwort, client, server, leere, leeren, stumm*, solche*, nicht beantwortet*, gemultiplext*, multiplex, unbest\xE4tigt*, quittungslos*, konsekutiv*, m\xF6gliche, erlaubte, erlaubten, zul\xE4ssige*, der, dieser",
    count: "anzahl, h\xF6chstzahl, anzahl von, anzahl ist, anzahl der, anzahl der versuche :, anzahl versuche :, versuche maximal :, versuche max :",
    total: "trenn*, getrennt, abgetrennt, beende*, beendet, beendigung, abbruch, abbrech*, abgebrochen, bricht ab, brechen, schlie\xDF*, schliess*, geschlossen, kappen, kappt, gekappt, kappe, rauswurf, rauswerf*, rausgeworfen, rausgeschmissen, abmeld*, abgemeldet, ausgeloggt, auslogg*, zwangstrenn*, verbindungsabbruch, verbindungstrennung, disconnect*, timeout*, zeit\xFCberschreitung, zeitlimit, aufgeb*, aufgegeben, gibt auf, unt\xE4tig*, untaetig*, leerlauf*, inaktiv*, inaktivit\xE4t, ohne aktivit\xE4t, ohne aktivitaet, idle, gilt als tot, als tot, f\xFCr tot, ist tot, tote, toten, toter, verbindungsverlust, insgesamt, zusammen, summe, gesamt*, rausfliegen, fliegt raus, fliegen raus, fliegt, abger\xE4umt, abr\xE4umen, aufr\xE4umen, verwerf*, verworfen, verfall*, verf\xE4llt, ablauf*, abgelaufen, l\xE4uft ab, stille, funkstille, keine antwort, ohne antwort, nicht erreichbar, unerreichbar, nicht mehr antwort*, nicht antwort*, nicht reagier*, erkannt, erkennen, erkennt, bemerkt, ende der, gekillt, killt, killen, tolerier*, weg, schluss, h\xE4ngend*, haengend*, aufgelegt, rausgekickt, gekickt, kick, reaktionslos*, verpasst*, unbeantwortet*, ausbleibend*, ausgeblieben*",
    keepalive: "keepalive*, keep alive, lebenszeichen, ping*, anping*, angepingt, heartbeat*, herzschlag*, am leben, wach, aufrecht*, offen halten, offen zu halten, offen gehalten, inaktiv*, unt\xE4tig*, untaetig*, leerlauf*, timeout*, trenn*, getrennt, leerpaket*, nullpaket*, alive*",
    topic: "paket*, nachricht*, signal*, verbind*, sitzung*, server*, client*, pr\xFCf*, pruef*, abfrag*, antwort*, anmeld*, login*, einlogg*, auth*, passwort*, passw\xF6rt*, tunnel*, socket*, schl\xFCssel*, gegenstelle*, gegenseite, send*, sende*, gesendet, schick*, geschickt, warte*, wartezeit, anfrag*, anfrage*, ssh*, tcp, benutzer*, nutzer*, kanal*, versuch*, hintergrund, intervall*, aktivit\xE4t*, aktivitaet*, shell*, gnadenfrist, frist, melde*, reagier*, meldet",
    foreign: "passwort l\xE4uft, passw\xF6rter laufen, passwortwechsel, verf\xFCgbar, cron*, cronjob*, backup*, sicherung, sicherungen, datensicherung*, \xFCberwachung*, monitoring, zertifikat*, token, aktualisier*, neustart*, neu starten, hochfahren, systemstart, bauen, auslieferung*, schlaf*, ruhezustand, akku, sperr*, gesperrt, entsperr*, bannt, gebannt, sperre, besprechung*, synchronisier*, abgleich, \xFCbertragung*, herunterladen, dauert, dauerte, getestet, testlauf, ausfallzeit, wartungsfenster, umschalt*, logrotation, bildschirm*",
    other: "standard, standardm*, standardwert*, standardeinst*, voreinstell*, voreingestellt*, vorgabe*, werkseinstellung*, default*, vorbelegt, fr\xFCher*, frueher*, vorher, zuvor, bisher*, ehemals, ehemalig*, vormals, urspr\xFCnglich*, urspruenglich*, damals, alter wert, alten wert, alte, alten, alt, war, waren, betrug, stand auf, empfohl*, empfehl*, empfiehlt, vorschlag*, vorgeschlagen, z b, z. b., z.b., zb, beispiel*, zum beispiel, bspw, beispielsweise, etwa so, k\xF6nnte, koennte, k\xF6nnten, kann auf, sollte auf, sollte kleiner, sollte unter, sollte bei, sollte h\xF6chstens, sollte mindestens, m\xF6glich sind, zul\xE4ssig, g\xFCltig*, bereich, wertebereich, optional*, alternativ*, andere hosts, anderswo, laut hersteller, laut handbuch, handbuch, manpage, veraltet*, erh\xF6hen auf, erh\xF6he auf, auf bis zu, senken auf, \xE4ndern auf, zu kurz, zu lang, zu niedrig, zu hoch, zu knapp, zu viel, zu wenig, zu oft, zu selten, bei bedarf",
    instead: "k\xFCrzer als der, k\xFCrzer als die, k\xFCrzer als das, k\xFCrzer als dessen, kleiner als der, kleiner als die, kleiner als das, weniger als der, weniger als die, weniger als das, unter dem, unter der, unterhalb, statt, anstatt, anstelle, anstelle von, statt der, statt bisher, nicht die, im gegensatz zu, gegen\xFCber, verglichen mit, ge\xE4ndert von, geaendert von, erh\xF6ht von, erhoeht von, gesenkt von, reduziert von, verringert von, verk\xFCrzt von, verl\xE4ngert von, heraufgesetzt von, herabgesetzt von, \xFCberschreib*, ueberschreib*, ersetzt, doppelte, fassung, ticket, abschnitt, kapitel, zeile, jahr, nummer, nr, regel, anforderung, ma\xDFnahme",
    device: "tcp timeout*, firewall*, nat*, router*, lastverteiler*, load balancer*, loadbalancer*, provider*, anbieter*, hoster*, gateway*, proxy*, proxies, vpn*, wlan, modem*, switch*, mobilfunk*, kernel*, cloud*, hotel*, rechenzentrum*, fritzbox*, fritz box, dsl*, kabelmodem*, adresstabelle*, verbindungstab*, zwangstrennung, telekom, vodafone",
    not: "und nicht",
    undecided: "zu kl\xE4ren, ungekl\xE4rt, noch offen",
    break: "aber, sondern, damit, weil, denn, daher, deshalb, sodass, so dass, w\xE4hrend, wobei, welche, welcher, sonst, ansonsten, andernfalls, obwohl, dann, danach, wenn, falls, sofern, bevor, d. h., d h, das hei\xDFt, das heisst, da die, da der, da das, da unser*, da sonst, da manche, ehe",
    idiom: "zwischen zwei, in der regel, auf einmal, noch einmal, nicht einmal, zum ersten mal, das erste mal, jedes mal, jedesmal, dieses mal, diesmal, das n\xE4chste mal, n\xE4chstes mal, manchmal, mit einem mal, auf jeden fall, je nach, je nachdem, alle verbindungen, alle clients, alle benutzer, alle hosts, f\xFCr alle, fuer alle, pro verbindung, pro benutzer, pro sitzung, pro host, je verbindung, je benutzer, je sitzung, je host, zweiter faktor, zweite faktor, zweiten faktor, doppelt so"
  }
};

// src/prose/languages/dutch.ts
var dutch = {
  name: "Dutch",
  units: {
    1e-3: "ms, milliseconde, milliseconden",
    1: "s, sec, secs, seconde, seconden",
    60: "m, min, mins, minuut, minuten",
    3600: "h, u, uur, uren, uurtje",
    86400: "d, dag, dagen",
    604800: "week, weken"
  },
  numbers: {
    0: "nul",
    1: "\xE9\xE9n enkele, een enkel, \xE9\xE9n enkel",
    1.5: "anderhalf, anderhalve",
    2: "twee, een paar",
    2.5: "twee\xEBnhalf, twee\xEBnhalve",
    3: "drie",
    3.5: "drie\xEBnhalf, drie\xEBnhalve",
    4: "vier",
    5: "vijf",
    6: "zes",
    7: "zeven",
    8: "acht",
    9: "negen",
    10: "tien",
    11: "elf",
    12: "twaalf, een dozijn",
    13: "dertien",
    14: "veertien",
    15: "vijftien",
    16: "zestien",
    17: "zeventien",
    18: "achttien",
    19: "negentien",
    20: "twintig",
    30: "dertig",
    40: "veertig",
    50: "vijftig",
    60: "zestig",
    70: "zeventig",
    80: "tachtig",
    90: "negentig",
    100: "honderd",
    120: "honderdtwintig",
    150: "honderdvijftig",
    180: "honderdtachtig",
    200: "tweehonderd",
    240: "tweehonderdveertig",
    300: "driehonderd",
    400: "vierhonderd",
    500: "vijfhonderd",
    600: "zeshonderd",
    900: "negenhonderd",
    1e3: "duizend"
  },
  multipliers: { 100: "honderd", 1e3: "duizend" },
  compounds: { order: "units-first", glue: "en" },
  multiples: {
    1: "eenmaal, een keer, \xE9\xE9n keer, eenmalig",
    2: "tweemaal, twee keer",
    3: "driemaal, drie keer",
    4: "viermaal",
    5: "vijfmaal",
    10: "tienmaal"
  },
  spans: {
    900: "kwartier, een kwartier",
    1800: "halfuur, een halfuur, halfuurtje",
    2700: "drie kwartier, driekwartier"
  },
  adverbs: { 60: "minuutlijks, per minuut", 3600: "uurlijks" },
  roles: {
    article: "een",
    half: "half, halve, een half, een halve",
    "and-half": "en een half, en een halve, en half",
    and: "en, plus",
    to: "tot, of, tot en met, t m, \xE0",
    vague: "enkele, meerdere, verscheidene, sommige, veel",
    every: "elke, iedere, elk, ieder, om de, om het, per, alle, telkens na, steeds na, met een interval van, met intervallen van, met een tussenpoos van, met tussenpozen van, interval van",
    "every-after": "interval, intervallen, tussenpoos, tussenpozen, tussentijd, tussen pings, tussen elke, tussen twee, per pakket, per ping, uit elkaar, ertussen",
    interval: "interval*, tussenpoos, tussenpozen, frequentie, tussentijd, tijd tussen, wachttijd tussen, periode tussen, pauze tussen",
    alternate: "andere, tweede",
    per: "per, in de, in een, elke, iedere, in, in het",
    "at-most": "nooit meer dan, nooit langer dan, nooit hoger dan, niet hoger dan, hoogstens, ten hoogste, maximaal, niet meer dan, niet langer dan, minder dan, korter dan, onder, tot, tot maximaal, maximum, maximum van, maximale, hooguit, max",
    "at-least": "minstens, ten minste, tenminste, minimaal, meer dan, langer dan, groter dan, boven, niet minder dan, minimum, vanaf, op zijn minst",
    about: "ongeveer, omstreeks, circa, ca, zo n, rond, bijna, nagenoeg, grofweg, zowat, om en nabij, pakweg, een goede",
    between: "tussen",
    within: "uiterlijk, uiterlijk na, binnen, binnen de",
    "at-most-after": "maximaal, hoogstens, of minder, of korter, als maximum",
    "at-least-after": "minimaal, minstens, of meer, of langer",
    "about-after": "ongeveer, circa, of zo, bij benadering",
    times: "keer, maal, malen, keren, \xD7",
    probe: "probe, probes, ping, pings, keepalive, keepalives, keep alive, keep alives, heartbeat, heartbeats, pakket, pakketten, pakketjes, bericht, berichten, berichtjes, signaal, signalen, controle, controles, verzoek, verzoeken, antwoord, antwoorden, reactie, reacties, interval, intervallen, poging, pogingen, mislukking, mislukkingen, fouten, timeouts, levensteken, levenstekens, hartslag, hartslagen, checks, peilingen, gemist*, onbeantwoord*, verloren",
    attempt: "poging, pogingen, inlogpoging*, loginpoging*, aanmeldpoging*, aanmeldingspog*, authenticatiepo*, mislukking, mislukkingen, wachtwoordpog*, wachtwoord, wachtwoorden, logins, inlog, kansen",
    session: "sessie, sessies, kanaal, kanalen, shells, verbinding, verbindingen",
    describing: "het, van, is, wordt, na, die, der, dit, over, also, gemist*, onbeantwoord*, mislukt*, opeenvolgend*, achtereenvolgend*, achter elkaar, op rij, verloren, gefaald*, gelijktijdig*, parallel*, open, openstaand*, foute, foutieve, verkeerd*, ongeldig*, vergeefs*, vruchtelo*, lege, keepalive, keep alive, alive, ssh, tcp, login, client, server, gemultiplext*, zulke, van deze, ontbrekend*, uitgebleven, niet beantwoord*, toegestane, zonder",
    count: "aantal, aantal van, aantal is, aantal pogingen is",
    total: "verbreek*, verbreken, verbreekt, verbroken, verbinding verbr*, sluit*, afsluit*, afgesloten, gesloten, be\xEBindig*, beeindig*, afbreken, afgebroken, breek af, afgekapt, kappen, kapt, kap, gekapt, gekilld, killen, killt, eruit, eruit gegooid, gooi*, gegooid, uitlog*, uitgelogd, afmeld*, afgemeld, loguit, log uit, time out, timeout*, opgeven, opgegeven, geeft op, geef op, inactiv*, inactie*, idle, zonder activiteit, geen activiteit, stilte, dood, dode, als dood, verlopen, verloopt, verstrijk*, in totaal, totaal, totale, samen, alles bij elkaar, onbereikbaar, niet bereikbaar, geen antwoord, zonder antwoord, geen reactie, zonder reactie, niet reageer*, niet antwoord*, niet meer reageert, reageert niet, antwoordt niet, verloren, verlies, kwijt, opgehangen, ophangen, opruim*, opgeruimd, weggegooid, gemerkt, ontdek*, opgemerkt, hangende, wegval*, valt weg, weggevallen, stopt, einde van, eindigt, gemist*, onbeantwoord*",
    keepalive: "keepalive*, keep alive, levensteken*, ping*, heartbeat*, hartslag*, in leven, levend, actief houden, open te houden, openhouden, open houden, open blij*, inactiv*, inactie*, timeout*, leeg pakket, lege pakketten, nulpakket*, verbreek*, verbroken",
    topic: "pakket*, bericht*, signaal*, verbind*, sessie*, server*, client*, controle*, control*, antwoord*, reactie*, reage*, inlog*, aanmeld*, aanlog*, authentic*, wachtwoord*, tunnel*, socket*, sleutel*, overkant, andere kant, tegenpartij, stuur*, sturen, verstuur*, verstur*, verzend*, verzonden, gestuurd, wacht*, wachttijd, verzoek*, ssh*, tcp, gebruiker*, kanaal*, poging*, achtergrond, interval*, activiteit*, shell*, respijt*, aanvraag*, aanvragen",
    foreign: "wachtwoord verloopt, wachtwoorden verlopen, bereikbaar, beschikbaar, cron*, backup*, back up, back ups, reservekopie*, certificaat*, certificaten, token*, bijwerk*, herstart*, opstart*, bouwen, uitrol*, slaap*, slapen, slaapstand, batterij, accu, blokkeer*, blokkade, geblokkeerd*, verban*, vergrendel*, vergadering*, synchronis*, overdracht*, download*, duurt, duurde, getest, onderhoudsven*, storing*, schermbeveil*",
    other: "standaard, standaardw*, standaardinst*, default*, fabrieksinst*, vroeger*, voorheen, eerder*, eerst was, voordien, tevoren, oorspronkelijk*, oude, oud, was, waren, stond op, geweest, aanbevol*, aanbevel*, aangeraden, aanraden, raadt aan, advies, adviseer*, geadviseerd, bijv, bijvoorbeeld, bv, b.v., voorbeeld*, zoals, zou kunnen, kan op, kan worden, kunnen zijn, zou moeten, geldig*, bereik, optionele, optioneel, alternatief, alternatieve, andere hosts, elders, handleiding, leverancier*, verouderd*, te kort, te lang, te laag, te hoog, te vaak, te veel, te weinig, verhogen naar, verhoog naar, verlaag naar, wijzig naar",
    instead: "korter dan de, korter dan het, minder dan de, minder dan het, lager dan de, lager dan het, kleiner dan de, onder de, onder het, in plaats van, ipv, i.p.v., niet de, in tegenstelling tot, vergeleken met, gewijzigd van, verhoogd van, verlaagd van, teruggebracht van, veranderd van, overschrij*, versie, uitgave, release, ticket, hoofdstuk, paragraaf, pagina, regel, jaar, nummer, nr, poort, bug, dubbele",
    device: "tcp timeout*, firewall*, nat*, router*, load balancer*, loadbalancer*, provider*, internetprov*, gateway*, proxy*, proxies, vpn*, wifi, modem*, switch*, kernel*, cloud*, hotel*, netwerkapp*, mobiel netwerk, mobiele netwerk*, kpn, ziggo",
    not: "en niet",
    undecided: "nog te bepalen, nader te bepalen",
    break: "maar, zodat, omdat, want, daarom, dus, terwijl, hoewel, dan, daarna, als, indien, wanneer, tenzij, anders, d.w.z., dat wil zeggen, voordat, aangezien, welke, waarna",
    idiom: "tussen twee, in een keer, deze keer, elke keer, iedere keer, telkens, eerste keer, volgende keer, laatste keer, nog een keer, nog eens, op een of andere, een of meer, alle verbindingen, alle clients, alle gebruikers, alle hosts, alle sessies, per verbinding, per gebruiker, per sessie, per host, tweede factor, elke verbinding, elke client, elke host, elke gebruiker, elke sessie, voor alle"
  }
};

// src/prose/languages/french.ts
var french = {
  name: "French",
  units: {
    1e-3: "ms, milliseconde, millisecondes",
    1: "s, sec, secs, seconde, secondes",
    60: "m, mn, mns, min, mins, minute, minutes",
    3600: "h, hr, hrs, heure, heures",
    86400: "d, j, jour, jours, journ\xE9e, journ\xE9es",
    604800: "semaine, semaines"
  },
  ordinalUnits: "seconde",
  numbers: {
    0: "z\xE9ro",
    1: "un seul, une seule",
    2: "deux, une paire de",
    3: "trois",
    4: "quatre",
    5: "cinq",
    6: "six",
    7: "sept",
    8: "huit",
    9: "neuf",
    10: "dix",
    11: "onze",
    12: "douze, une douzaine de",
    13: "treize",
    14: "quatorze",
    15: "quinze, une quinzaine de",
    16: "seize",
    17: "dix-sept",
    18: "dix-huit",
    19: "dix-neuf",
    20: "vingt, une vingtaine de",
    30: "trente, une trentaine de",
    40: "quarante",
    50: "cinquante",
    60: "soixante, une soixantaine de",
    70: "soixante-dix",
    75: "soixante-quinze",
    80: "quatre-vingts, quatre-vingt",
    90: "quatre-vingt-dix, nonante",
    100: "cent, une centaine de",
    1e3: "mille"
  },
  multipliers: { 100: "cent, cents", 1e3: "mille" },
  multiples: { 1: "une fois", 2: "deux fois", 3: "trois fois" },
  spans: {
    15: "quart de minute, un quart de minute",
    30: "demi-minute, une demi-minute",
    90: "une minute et demie, minute et demie, une minute trente",
    900: "quart d'heure, un quart d'heure",
    1800: "demi-heure, une demi-heure, demi-heures",
    2700: "trois quarts d'heure, trois-quarts d'heure",
    5400: "heure et demie, une heure et demie"
  },
  roles: {
    article: "un, une",
    half: "demi, demie, une demi, la moiti\xE9 d une",
    "and-half": "et demi, et demie",
    and: "et, plus",
    to: "\xE0, ou, jusqu \xE0",
    vague: "quelques, plusieurs, certains, certaines",
    every: "tous les, toutes les, chaque, toute les, tout les, \xE0 intervalles de, \xE0 intervalle de, \xE0 un intervalle de, par intervalle de, par intervalles de, avec un intervalle de, intervalle de, intervalles de, \xE0 chaque",
    "every-after": "d'intervalle, d'\xE9cart, entre chaque, entre deux, entre les, par paquet, par ping, par sonde",
    interval: "intervalle*, fr\xE9quence, p\xE9riodicit\xE9, \xE9cart, d\xE9lai entre, temps entre, dur\xE9e entre",
    per: "par, \xE0 la, toutes les, tous les, chaque, l, en une, en un",
    "at-most": "jamais plus de, jamais mettre plus de, pas d\xE9passer, jamais d\xE9passer, au plus, au maximum, maximum, maximum de, un maximum de, max, jusqu'\xE0, jusqu'a, moins de, moins que, pas plus de, pas plus que, ne pas d\xE9passer, en moins de, inf\xE9rieur \xE0, inf\xE9rieure \xE0, tout au plus, \xE0 peine, sous, limite de",
    "at-least": "au moins, au minimum, minimum, minimum de, un minimum de, plus de, pas moins de, plus que, sup\xE9rieur \xE0, sup\xE9rieure \xE0, d\xE9passe, d\xE9passant, au del\xE0 de, \xE0 partir de",
    about: "environ, \xE0 peu pr\xE8s, autour de, pr\xE8s de, approximativement, presque, vers, quelque, de l ordre de, grosso modo, aux alentours de",
    between: "entre",
    within: "au plus tard, au plus tard apr\xE8s, dans les, dans un d\xE9lai de, avant, sous les, dans",
    "at-most-after": "maximum, maximales, au maximum, au plus, max, maxi, ou moins, tout au plus",
    "at-least-after": "minimum, au minimum, au moins, ou plus, mini",
    "about-after": "environ, \xE0 peu pr\xE8s, approximativement, plus ou moins",
    times: "fois, reprises, \xD7",
    probe: "sonde, sondes, ping, pings, keepalive, keepalives, keep alive, keep alives, heartbeat, heartbeats, paquet, paquets, message, messages, signal, signaux, contr\xF4le, contr\xF4les, v\xE9rification, v\xE9rifications, requ\xEAte, requ\xEAtes, demande, demandes, r\xE9ponse, r\xE9ponses, intervalle, intervalles, tentative, tentatives, essai, essais, \xE9chec, \xE9checs, relance, relances, battement, battements, battements de coeur, battements de c\u0153ur, timeouts, rat\xE9s, perdus, sans r\xE9ponse, absences de r\xE9ponse",
    attempt: "tentative, tentatives, essai, essais, \xE9chec, \xE9checs, connexion, connexions, mot de passe, mots de passe, authentification, authentifications, erreurs, erreur, chances",
    session: "session, sessions, canal, canaux, connexion, connexions, shells",
    describing: "le, la, les, des, au, est, manqu\xE9*, perdu*, cons\xE9cutif*, cons\xE9cutive*, successif*, successive*, \xE9chou\xE9*, rat\xE9*, infructueux, infructueuse*, rest\xE9s, rest\xE9es, simultan\xE9*, parall\xE8le*, ouvert*, keepalive, keep alive, alive, ssh, tcp, de, d, du, sans r\xE9ponse, de vie, de connexion, d authentification, d affil\xE9e, de suite, null, vides, vide, multiplex\xE9*, incorrect*, erron\xE9*, refus\xE9*, envoy\xE9*, non acquitt\xE9*, autoris\xE9*, maximum",
    count: "nombre de, nombre d, nombre maximum de, nombre maximal de, nombre max de, compteur de, tentatives max :, essais max :, nombre est de",
    total: "d\xE9connect*, deconnect*, d\xE9connexion*, deconnexion*, coupe, coupes, coup\xE9*, coup\xE9e*, coupure*, couper, coupent, ferme, fermer, ferm\xE9*, fermeture*, fermant, termine, terminer, termin\xE9*, termination, tue, tuer, tu\xE9*, abandon*, expire*, expiration, expir\xE9*, inactiv*, inactif*, inactive*, sans activit\xE9, aucune activit\xE9, inactivit\xE9, mort, morte, mortes, morts, pour mort, perdue, perdu, perd, perdre, perte, total, totale, au total, en tout, dead, time out, timeout*, d\xE9lai d'inactivit\xE9, \xE9ject*, \xE9jecte, vire, virer, vir\xE9, jette, jet\xE9, raccroch*, rompt, rompre, rompue*, rupture, interromp*, interruption, silence, silencieu*, sans r\xE9ponse, pas de r\xE9ponse, aucune r\xE9ponse, ne r\xE9pond pas, ne r\xE9pond plus, r\xE9pond pas, injoignable*, inaccessible*, d\xE9tect*, lib\xE8re, lib\xE9rer, nettoy*, idle, tol\xE9r*, tombe, tomber, l\xE2che, se couche, fin de, mise en veille, manqu\xE9*, bloqu\xE9*, fant\xF4me*, zombie*",
    keepalive: "keepalive*, keep alive, ping*, sonde*, heartbeat*, battement*, en vie, vivant*, maintien*, maintenir, maintenue*, gard*, garder ouvert*, active la connexion, signe de vie, signes de vie, signal de vie, inactiv*, inactif*, timeout*, d\xE9conn*, deconn*, nul, nuls, paquet vide, paquets vides, paquet nul",
    topic: "paquet*, message*, signal*, signau*, connex*, connect*, session*, serveur*, client*, contr\xF4l*, controle*, v\xE9rif*, verif*, r\xE9pon*, repon*, authent*, mot de passe, mots de passe, login*, identif*, tunnel*, socket*, cl\xE9, cl\xE9s, pair, distant*, envoi*, envoy*, attend*, attente, requ\xEAte*, requete*, demande*, ssh*, tcp, utilisateur*, canal, canaux, tentative*, essai*, arri\xE8re plan, intervalle*, activit\xE9*, shell*, gr\xE2ce, grace, d\xE9lai*, interrog*, relance*, s identifier",
    foreign: "mot de passe expire, mots de passe expirent, disponib*, cron*, sauvegarde*, supervision, certificat*, jeton*, mise \xE0 jour, mises \xE0 jour, red\xE9marr*, redemarr*, d\xE9marrage, compilation, d\xE9ploie*, d\xE9ploiement*, veille prolong*, batterie, verrou*, banni*, bannissement, bannir, r\xE9union*, synchron*, transfert*, t\xE9l\xE9charg*, dure, prend, test\xE9*, panne*, maintenance, bascul*, \xE9cran",
    other: "d\xE9faut, par d\xE9faut, defaut, par defaut, default*, usine, ancien, ancienne, anciens, anciennes, anciennement, auparavant, pr\xE9c\xE9dem*, precedem*, pr\xE9c\xE9dent*, pr\xE9c\xE9dente*, avant :, avant c \xE9tait, avant cela, autrefois, jadis, d'origine, \xE0 l'origine, initialement, valeur initiale, origine, \xE9tait, \xE9taient, etait, valait, valaient, recommand*, conseill*, pr\xE9conis*, sugg\xE9r*, suggest*, exemple*, par exemple, p. ex., p ex, ex., tel que, telles que, pourrait, pourraient, peut \xEAtre, peuvent \xEAtre, peut aller, devrait, devraient, il faudrait, valeur possible, valeurs possibles, valide*, plage, facultati*, optionn*, alternative*, autres h\xF4tes, ailleurs, manuel, man page, constructeur, obsol\xE8te*, trop court*, trop long*, trop bas*, trop \xE9lev\xE9*, trop peu, trop souvent, trop haut*, passer \xE0, augmenter \xE0, r\xE9duire \xE0, baisser \xE0, descendre \xE0, monter \xE0",
    instead: "plus court que, plus courte que, moins que le, moins que la, moins que les, moins que l, inf\xE9rieur au, inf\xE9rieur aux, inf\xE9rieure au, en dessous du, en dessous de, en de\xE7\xE0 de, au lieu de, au lieu des, plut\xF4t que, \xE0 la place de, \xE0 la place des, contrairement \xE0, et non, et pas, non pas, compar\xE9 \xE0, par rapport \xE0, pass\xE9 de, pass\xE9e de, augment\xE9 de, r\xE9duit de, r\xE9duite de, abaiss\xE9 de, remplace, remplacer, surcharge, double, le double de, version, ticket, chapitre, section, page, ligne, ann\xE9e, num\xE9ro, n\xB0, r\xE8gle, exigence, port, bug",
    device: "tcp timeout*, pare feu*, parefeu*, firewall*, nat, routeur*, la box, livebox, freebox, r\xE9partiteur*, load balancer*, \xE9quilibreur*, fournisseur*, le fai, du fai, notre fai, mon fai, op\xE9rateur*, h\xE9bergeur*, passerelle*, proxy*, proxies, vpn*, wifi, modem*, commutateur*, noyau, cloud*, h\xF4tel*, r\xE9seau mobile, table de connexions, mandataire*, \xE9quipement*, ovh",
    undecided: "\xE0 d\xE9finir, \xE0 v\xE9rifier, \xE0 revoir, \xE0 confirmer",
    break: "mais, car, donc, afin, afin de, pour que, parce, puisque, tandis, alors que, lorsque, quand, si, sinon, puis, ensuite, c'est \xE0 dire, soit, c. \xE0 d., c \xE0 d, ce qui, qui, dont, sauf, pour \xE9viter",
    idiom: "entre deux, \xE0 la fois, chaque fois, \xE0 chaque fois, une fois que, cette fois, la premi\xE8re fois, prochaine fois, derni\xE8re fois, encore une fois, parfois, toutefois, quelquefois, il \xE9tait une fois, une fois connect\xE9*, une fois pour toutes, un par un, tous les clients, tous les h\xF4tes, tous les serveurs, toutes les connexions, toutes les sessions, tous les utilisateurs, par connexion, par utilisateur, par session, par h\xF4te, second facteur, deuxi\xE8me facteur, en cas, en attente, en plus, en secondes, en minutes, un jour, plus tard, ne plus, n est plus, de plus, plus souvent"
  }
};

// src/prose/languages/spanish.ts
var spanish = {
  name: "Spanish",
  units: {
    1e-3: "ms, mseg, milisegundo, milisegundos",
    1: "s, seg, segs, segundo, segundos, sec",
    60: "m, min, mins, minuto, minutos, minutito",
    3600: "h, hr, hs, hrs, hora, horas",
    86400: "d, d\xEDa, d\xEDas",
    604800: "semana, semanas"
  },
  ordinalUnits: "segundo",
  // "once" is left out: in English it is a number of times.
  numbers: {
    0: "cero",
    1: "un solo, una sola, un \xFAnico, una \xFAnica",
    2: "dos, un par de",
    3: "tres",
    4: "cuatro",
    5: "cinco",
    6: "seis",
    7: "siete",
    8: "ocho",
    9: "nueve",
    10: "diez",
    12: "doce, una docena de",
    13: "trece",
    14: "catorce",
    15: "quince",
    16: "diecis\xE9is",
    17: "diecisiete",
    18: "dieciocho",
    19: "diecinueve",
    20: "veinte",
    21: "veintiuno, veinti\xFAn",
    22: "veintid\xF3s",
    23: "veintitr\xE9s",
    24: "veinticuatro",
    25: "veinticinco",
    26: "veintis\xE9is",
    27: "veintisiete",
    28: "veintiocho",
    29: "veintinueve",
    30: "treinta",
    40: "cuarenta",
    50: "cincuenta",
    60: "sesenta",
    70: "setenta",
    80: "ochenta",
    90: "noventa",
    100: "cien, ciento",
    200: "doscientos, doscientas",
    300: "trescientos, trescientas",
    400: "cuatrocientos, cuatrocientas",
    500: "quinientos, quinientas",
    600: "seiscientos, seiscientas",
    700: "setecientos",
    800: "ochocientos",
    900: "novecientos, novecientas",
    1e3: "mil"
  },
  multipliers: { 1e3: "mil" },
  multiples: { 1: "una vez, una sola vez", 2: "dos veces", 3: "tres veces" },
  spans: {
    15: "cuarto de minuto, un cuarto de minuto",
    900: "cuarto de hora, un cuarto de hora",
    1800: "media hora, una media hora, medias horas",
    2700: "tres cuartos de hora"
  },
  roles: {
    article: "un, una",
    half: "medio, media",
    "and-half": "y medio, y media",
    and: "y, m\xE1s",
    to: "a, o, hasta, \xF3, u",
    vague: "varios, varias, algunos, algunas, pocos, pocas, muchos, muchas",
    every: "cada, todos los, todas las, a cada, a intervalos de, en intervalos de, con un intervalo de, con intervalos de, con intervalo de, a un intervalo de, intervalo de, intervalos de, en un intervalo de",
    "every-after": "de intervalo, entre cada, entre paquetes, entre pings, entre sondas, entre mensajes, entre env\xEDos, entre env\xEDo, entre comprobaciones, entre uno y otro, por paquete, por ping",
    interval: "intervalo*, frecuencia*, periodicidad, espaciado, tiempo entre, pausa entre, separaci\xF3n entre",
    alternate: "segundo",
    per: "por, al, a la, cada, por cada, en un, en una, a cada",
    "at-most": "nunca m\xE1s de, nunca poner m\xE1s de, no superar, nunca superar, como m\xE1ximo, como mucho, m\xE1ximo, m\xE1ximo de, un m\xE1ximo de, max, m\xE1x, a lo sumo, no m\xE1s de, no m\xE1s que, no superior a, menos de, menor de, menor que, inferior a, hasta, hasta un m\xE1ximo de, en menos de, sin superar, por debajo de, l\xEDmite de, a lo m\xE1s, tope de",
    "at-least": "al menos, por lo menos, como m\xEDnimo, m\xEDnimo, m\xEDnimo de, un m\xEDnimo de, m\xE1s de, m\xE1s que, mayor de, mayor que, superior a, mayor a, no menos de, por encima de, a partir de, supere, superan, supera",
    about: "unos, unas, aproximadamente, alrededor de, cerca de, casi, m\xE1s o menos, en torno a, aprox, sobre, cosa de, alrededor de los, como unos",
    between: "entre",
    within: "a m\xE1s tardar, dentro de, dentro de los, en un plazo de, en los primeros, en el plazo de",
    "at-most-after": "como m\xE1ximo, m\xE1ximo, m\xE1x, a lo sumo, o menos, m\xE1ximos, a lo m\xE1s, como mucho, tope",
    "at-least-after": "como m\xEDnimo, m\xEDnimo, al menos, o m\xE1s, por lo menos",
    "about-after": "aproximadamente, aprox, m\xE1s o menos, o as\xED, aproximados",
    times: "veces, vez, \xD7",
    probe: "sonda, sondas, ping, pings, keepalive, keepalives, keep alive, keep alives, heartbeat, heartbeats, paquete, paquetes, mensaje, mensajes, se\xF1al, se\xF1ales, comprobaci\xF3n, comprobaciones, verificaci\xF3n, verificaciones, solicitud, solicitudes, petici\xF3n, peticiones, pedido, pedidos, respuesta, respuestas, intervalo, intervalos, intento, intentos, reintento, reintentos, fallo, fallos, falla, fallas, error, errores, latido, latidos, chequeo, chequeos, avisos, sondeos, timeouts, perdidos, perdidas, sin respuesta, pulsos",
    attempt: "intento, intentos, reintento, reintentos, fallo, fallos, fallas, contrase\xF1a, contrase\xF1as, autenticaci\xF3n, autenticaciones, error, errores, logins, oportunidades, inicios de sesi\xF3n",
    session: "sesi\xF3n, sesiones, canal, canales, conexi\xF3n, conexiones, shells",
    describing: "el, la, los, las, del, es, se, todo, toda, todos, todas, no, n\xFAmero, perdido*, perdida*, consecutivo*, consecutiva*, seguido*, seguida*, sucesivo*, sucesiva*, fallido*, fallida*, incorrecto*, err\xF3neo*, simult\xE1neo*, simult\xE1nea*, paralelo*, paralela*, abierto*, abierta*, keepalive, keep alive, alive, ssh, tcp, de, sin contestar, sin respuesta, sin responder, de vida, de acceso, de conexi\xF3n, de login, de autenticaci\xF3n, nulo*, vac\xEDo*, multiplexad*, no contestad*, no respondid*, permitid*, m\xE1ximo*, enviado*, enviada*",
    count: "n\xFAmero de, n\xFAmero m\xE1ximo de, n\xFAm de, n\xB0 de, cantidad de, conteo de, contador de, intentos max :, intentos m\xE1ximos :, reintentos m\xE1ximos :",
    total: "desconect*, desconex*, cierra*, cerrar*, cierre*, cerrad*, cerrar\xE1, cerrarse, termina, terminar*, terminad*, terminan, termine, finaliz*, mata, matar, mate, corta*, cortar*, corte, cortes, expuls*, echa, echar, expir*, caduca*, caduc*, inactiv*, sin actividad, inactividad, ociosa*, ocioso*, muerta*, muerto*, muere*, morir, da por muert*, dar por muert*, perdida, p\xE9rdida, pierde*, perder, time out, timeout*, tiempo de espera agotado, se agota, agot*, abandon*, rendirse, se rinde, desiste*, total, totales, en total, en conjunto, silencio, silenciosa*, sin respuesta, sin responder, sin contestar, no responde*, no contesta*, no hay respuesta, deja de responder, inalcanzable*, detect*, libera*, limpia*, colgada*, colgado*, idle, cae, caer, caiga, ca\xEDda, tira, tirar, tumba, abort*, romp*, interrump*, corta la, perdid*, zombi*, toler*, bota, botar",
    keepalive: "keepalive*, keep alive, ping*, sonda*, sondea*, heartbeat*, latido*, viva, vivas, vivo, con vida, mantener*, mantien*, manten*, se\xF1al de vida, se\xF1ales de vida, inactiv*, timeout*, desconect*, desconex*, paquete nulo, paquetes nulos, paquete vac\xEDo, paquetes vac\xEDos",
    topic: "paquete*, mensaje*, se\xF1al*, senal*, conex*, conect*, sesion*, sesi\xF3n, servidor*, cliente*, comprob*, comprueb*, verific*, respon*, respuesta*, contest*, auth*, autentic*, contrase\xF1a*, login*, acceso*, acceder, ingres*, inicio de sesi\xF3n, iniciar sesi\xF3n, t\xFAnel*, tunel*, socket*, clave*, llave*, remoto*, remota*, otro extremo, env\xEDa*, envia*, env\xEDo*, enviar*, manda*, mandar*, espera*, esperar, solicitud*, petici*, pide, ssh*, tcp, usuario*, canal*, canales, intento*, segundo plano, intervalo*, actividad*, shell*, gracia, plazo, enlace*, pregunta*, consulta*",
    foreign: "contrase\xF1a caduca, contrase\xF1a expira, contrase\xF1as caducan, disponib*, cron*, respaldo*, copia de seguridad, copias de seguridad, monitorizaci\xF3n, monitoreo, certificado*, token*, concesi\xF3n, actualiz*, reinici*, arranque, arrancar, compil*, desplieg*, suspensi\xF3n, hiberna*, bater\xEDa, bloquea*, bloqueo*, banea*, baneo, reuni\xF3n*, reuniones, sincroniz*, transferencia*, descarga*, subida, tarda, tard\xF3, probado*, pruebas, ca\xEDda del, mantenimiento, pantalla",
    other: "por defecto, defecto, predetermina*, por omisi\xF3n, omisi\xF3n, default*, de f\xE1brica, f\xE1brica, antes :, antes era, antes eran, antes estaba, antes ten\xEDamos, antes us\xE1bamos, antes hab\xEDa, anterior, anteriores, anteriormente, previamente, previo, previa, antiguo, antigua, antiguamente, anta\xF1o, original*, inicialmente, era, eran, val\xEDa, ten\xEDamos, recomend*, recomiend*, aconsej*, suger*, sugier*, ejemplo*, por ejemplo, p. ej., p ej, ej., como por, tal como, podr\xEDa*, podr\xEDan, puede ser, pueden ser, puede ir, puede valer, deber\xEDa*, deber\xEDan, habr\xEDa que, valores posibles, v\xE1lido*, rango, opcional*, alternativ*, otros hosts, otros equipos, en otros, seg\xFAn el manual, fabricante*, obsolet*, demasiado*, muy cort*, muy larg*, muy baj*, muy alt*, subir a, aumentar a, bajar a, reducir a, cambiar a",
    instead: "menos que el, menos que la, menos que los, menor que el, menor que los, inferior al, por debajo del, por debajo de los, m\xE1s corto que, en vez de, en lugar de, a diferencia de, y no, no los, no las, frente a, comparado con, cambiado de, subido de, bajado de, reducido de, aumentado de, en contraste con, reemplaza, sustituye, sobrescrib*, doble, el doble de, versi\xF3n, desde la versi\xF3n, ticket, cap\xEDtulo, secci\xF3n, p\xE1gina, l\xEDnea, a\xF1o, n\xB0, regla, requisito, puerto, bug",
    device: "tcp timeout*, firewall*, cortafuego*, nat, router*, enrutador*, balanceador*, load balancer*, proveedor*, isp, operador*, pasarela*, gateway*, proxy*, proxies, vpn*, wifi, m\xF3dem*, switch*, kernel*, n\xFAcleo, nube, hotel*, red m\xF3vil, tabla de conexiones, movistar, telmex, hosting",
    undecided: "por definir, por confirmar, pendiente de",
    break: "pero, sino, para, para que, porque, ya que, por eso, as\xED que, mientras, mientras que, aunque, luego, despu\xE9s, entonces, cuando, si, de lo contrario, es decir, o sea, lo que, que, pues, salvo, excepto, por lo que, ya",
    idiom: "entre dos, a la vez, cada vez, alguna vez, esta vez, de una vez, tal vez, otra vez, la primera vez, primera vez, la pr\xF3xima vez, \xFAltima vez, a veces, muchas veces, rara vez, una vez que, una vez conect*, una vez autentic*, todos los clientes, todos los servidores, todos los hosts, todas las conexiones, todas las sesiones, todos los usuarios, cada cliente, cada conexi\xF3n, cada sesi\xF3n, cada host, cada servidor, cada usuario, por conexi\xF3n, por usuario, por sesi\xF3n, por host, segundo factor, segundo intento, en segundos, en minutos, un d\xEDa"
  }
};

// src/prose/languages/portuguese.ts
var portuguese = {
  name: "Portuguese",
  units: {
    1e-3: "ms, milissegundo, milissegundos",
    1: "s, seg, segs, segundo, segundos, sec",
    60: "m, min, mins, minuto, minutos, minutinho",
    3600: "h, hr, hs, hrs, hora, horas",
    86400: "d, dia, dias",
    604800: "semana, semanas"
  },
  ordinalUnits: "segundo",
  numbers: {
    0: "zero",
    1: "um \xFAnico, uma \xFAnica, um s\xF3, uma s\xF3, apenas um, apenas uma",
    2: "dois, duas, um par de",
    3: "tr\xEAs",
    4: "quatro",
    5: "cinco",
    6: "seis",
    7: "sete",
    8: "oito",
    9: "nove",
    10: "dez",
    11: "onze",
    12: "doze, uma d\xFAzia de",
    13: "treze",
    14: "quatorze, catorze",
    15: "quinze",
    16: "dezesseis, dezasseis",
    17: "dezessete, dezassete",
    18: "dezoito",
    19: "dezenove, dezanove",
    20: "vinte",
    30: "trinta",
    40: "quarenta",
    50: "cinquenta",
    60: "sessenta",
    70: "setenta",
    80: "oitenta",
    90: "noventa",
    100: "cem, cento",
    200: "duzentos, duzentas",
    300: "trezentos, trezentas",
    400: "quatrocentos, quatrocentas",
    500: "quinhentos, quinhentas",
    600: "seiscentos, seiscentas",
    700: "setecentos",
    800: "oitocentos",
    900: "novecentos, novecentas",
    1e3: "mil"
  },
  multipliers: { 1e3: "mil" },
  multiples: { 1: "uma vez, uma \xFAnica vez", 2: "duas vezes", 3: "tr\xEAs vezes" },
  spans: {
    15: "quarto de minuto, um quarto de minuto",
    900: "quarto de hora, um quarto de hora",
    1800: "meia hora, uma meia hora",
    2700: "tr\xEAs quartos de hora"
  },
  roles: {
    article: "um, uma",
    half: "meio, meia",
    "and-half": "e meio, e meia",
    and: "e, mais",
    to: "a, ou, at\xE9, \xE0",
    vague: "v\xE1rios, v\xE1rias, alguns, algumas, poucos, poucas, muitos, muitas",
    every: "a cada, cada, todo, toda, todos os, todas as, em intervalos de, a intervalos de, com intervalo de, com um intervalo de, com intervalos de, intervalo de, intervalos de, num intervalo de, em um intervalo de, de cada",
    "every-after": "de intervalo, entre cada, entre pacotes, entre pings, entre sondas, entre mensagens, entre envios, entre verifica\xE7\xF5es, por pacote, por ping",
    interval: "intervalo*, frequ\xEAncia*, periodicidade, espa\xE7amento, tempo entre, pausa entre",
    alternate: "segundo",
    per: "por, ao, \xE0, a cada, cada, em um, em uma, num, numa",
    "at-most": "nunca mais de, nunca mais que, nunca colocar mais de, n\xE3o passar de, n\xE3o ultrapassar, no m\xE1ximo, m\xE1ximo, m\xE1ximo de, um m\xE1ximo de, max, m\xE1x, at\xE9, at\xE9 no m\xE1ximo, n\xE3o mais de, n\xE3o mais que, n\xE3o mais do que, menos de, menos que, menos do que, menor que, inferior a, abaixo de, em menos de, limite de, sem passar de, quando muito, teto de",
    "at-least": "no m\xEDnimo, ao menos, pelo menos, m\xEDnimo, m\xEDnimo de, um m\xEDnimo de, mais de, mais que, mais do que, maior que, superior a, acima de, n\xE3o menos de, n\xE3o menos que, a partir de, ultrapassa*",
    about: "uns, umas, aproximadamente, cerca de, por volta de, quase, mais ou menos, em torno de, aprox, perto de, coisa de, pr\xF3ximo de, \xE0 volta de",
    between: "entre, de entre",
    within: "no mais tardar, dentro de, em at\xE9, num prazo de, no prazo de, nos primeiros, antes de",
    "at-most-after": "no m\xE1ximo, m\xE1ximo, m\xE1x, ou menos, quando muito, m\xE1ximos",
    "at-least-after": "no m\xEDnimo, m\xEDnimo, pelo menos, ao menos, ou mais",
    "about-after": "aproximadamente, aprox, mais ou menos, ou assim, aproximados",
    times: "vezes, vez, \xD7",
    probe: "sonda, sondas, ping, pings, keepalive, keepalives, keep alive, keep alives, heartbeat, heartbeats, pacote, pacotes, mensagem, mensagens, sinal, sinais, verifica\xE7\xE3o, verifica\xE7\xF5es, checagem, checagens, requisi\xE7\xE3o, requisi\xE7\xF5es, solicita\xE7\xE3o, solicita\xE7\xF5es, pedido, pedidos, resposta, respostas, intervalo, intervalos, tentativa, tentativas, retentativas, falha, falhas, erro, erros, batimento, batimentos, pulsos, sondagens, timeouts, perdidos, perdidas, sem resposta",
    attempt: "tentativa, tentativas, retentativas, falha, falhas, senha, senhas, palavra passe, palavras passe, autentica\xE7\xE3o, autentica\xE7\xF5es, erro, erros, logins, chances, acessos",
    session: "sess\xE3o, sess\xF5es, canal, canais, conex\xE3o, conex\xF5es, liga\xE7\xE3o, liga\xE7\xF5es, shells",
    describing: "o, os, as, do, da, dos, das, \xE9, se, n\xFAmero, perdido*, perdida*, consecutivo*, consecutiva*, seguido*, seguida*, sucessivo*, sucessiva*, falhado*, falhada*, falho*, falha*, incorreto*, incorreta*, errad*, inv\xE1lid*, simult\xE2neo*, simult\xE2nea*, paralelo*, paralela*, aberto*, aberta*, keepalive, keep alive, alive, ssh, tcp, de, sem resposta, sem responder, de vida, de acesso, de conex\xE3o, de liga\xE7\xE3o, de login, de autentica\xE7\xE3o, nulo*, vazio*, multiplexad*, n\xE3o respondid*, permitid*, m\xE1xim*, enviado*, enviada*, malsucedid*, fracassad*",
    count: "n\xFAmero de, n\xFAmero m\xE1ximo de, n\xB0 de, quantidade de, contagem de, contador de, tentativas max :, tentativas m\xE1ximas :",
    total: "desconect*, desconex*, desliga*, fecha*, fechar*, fechad*, fechamento, fecho, encerr*, termina, terminar*, terminad*, finaliz*, mata, matar, mate, derrub*, cai, cair, caia, queda, corta*, cortar*, corte, expuls*, expira*, expire*, expirar*, inativ*, inactiv*, sem atividade, sem actividade, ocios*, morta*, morto*, morre*, morrer, dada como morta, perdida, perda, perde*, perder, time out, timeout*, tempo esgotado, esgot*, abandon*, desiste*, desistir*, total, totais, no total, ao todo, sil\xEAncio, silencios*, sem resposta, sem responder, n\xE3o responde*, n\xE3o responder, deixa de responder, para de responder, inacess\xEDv*, inalcan\xE7*, detect*, detet*, libera*, limpa*, travada*, travado*, presa, pendurad*, idle, abort*, romp*, interromp*, perdid*, zumbi*, toler*, chuta, kicka",
    keepalive: "keepalive*, keep alive, ping*, sonda*, heartbeat*, batimento*, viva, vivas, vivo, ativa, activa, manter*, mant\xE9m*, mantem*, mant\xE9*, mante*, sinal de vida, sinais de vida, inativ*, inactiv*, timeout*, desconect*, desconex*, pacote nulo, pacotes nulos, pacote vazio, pacotes vazios",
    topic: "pacote*, mensage*, sinal*, sinai*, conex*, conect*, liga\xE7\xE3o*, liga\xE7\xF5es, sessao, sessoes, sess\xE3*, servidor*, cliente*, verific*, chec*, respon*, respost*, auth*, autentic*, senha*, palavra passe, login*, acesso*, logar*, entrar, t\xFAnel*, tunel*, tunei*, socket*, chave*, remoto*, remota*, outro lado, outra ponta, envi*, manda*, mandar*, espera*, esperar, aguard*, requisi*, solicit*, pedido*, ssh*, tcp, usu\xE1rio*, usuario*, utilizador*, canal*, canais, tentativ*, segundo plano, intervalo*, atividad*, actividad*, shell*, car\xEAncia, toler\xE2ncia, prazo, consulta*, pergunta*",
    foreign: "senha expira, senhas expiram, dispon\xEDv*, disponiv*, cron*, backup*, c\xF3pia de seguran\xE7a, c\xF3pias de seguran\xE7a, monitoramento, monitoriza\xE7\xE3o, certificado*, token*, concess\xE3o, atualiz*, actualiz*, reinici*, inicializa\xE7\xE3o, compil*, implant*, deploy*, suspens\xE3o, hiberna*, bateria, bloquei*, bloquead*, bani*, banimento, reuni\xE3o*, reuni\xF5es, sincroniz*, transfer\xEAncia*, download*, demora, demorou, testado*, testes, manuten\xE7\xE3o, tela",
    other: "padr\xE3o, por padr\xE3o, padrao, predefini*, pr\xE9 defin*, por omiss\xE3o, omiss\xE3o, default*, de f\xE1brica, f\xE1brica, antes :, antes era, antes eram, antes estava, antes t\xEDnhamos, antes us\xE1vamos, anterior, anteriores, anteriormente, previamente, antigo, antiga, antigamente, outrora, original*, inicialmente, era, eram, valia, t\xEDnhamos, recomend*, aconselh*, suger*, exemplo*, por exemplo, p. ex., p ex, ex., tal como, poderia*, poderiam, pode ser, podem ser, pode ir, deveria*, deveriam, valores poss\xEDveis, v\xE1lido*, faixa, opcional*, alternativ*, outros hosts, em outros, noutros, segundo o manual, fabricante*, obsolet*, demasiad*, muito curt*, muito long*, muito baix*, muito alt*, curto demais, longo demais, baixo demais, alto demais, demais, subir para, aumentar para, baixar para, reduzir para, mudar para, alterar para",
    instead: "menos que o, menos que os, menor que o, menor que a, menor que os, inferior ao, inferior aos, abaixo do, abaixo dos, mais curto que, em vez de, ao inv\xE9s de, em lugar de, no lugar de, ao contr\xE1rio de, e n\xE3o, n\xE3o os, n\xE3o as, comparado com, comparado a, alterado de, mudado de, subiu de, baixou de, reduzido de, aumentado de, substitui, sobrescrev*, dobro de, o dobro de, vers\xE3o, desde a vers\xE3o, ticket, chamado, cap\xEDtulo, se\xE7\xE3o, sec\xE7\xE3o, p\xE1gina, linha, ano, n\xB0, regra, requisito, porta, bug",
    device: "tcp timeout*, firewall*, corta fogo, nat, roteador*, router*, encaminhador*, balanceador*, load balancer*, provedor*, fornecedor*, operadora*, gateway*, proxy*, proxies, vpn*, wifi, modem*, switch*, kernel*, n\xFAcleo, nuvem, hotel*, rede m\xF3vel, tabela de conex\xF5es, hospedagem, vivo fibra",
    undecided: "a definir, a confirmar, por definir, pendente de",
    break: "mas, para, para que, porque, pois, j\xE1 que, por isso, portanto, enquanto, embora, depois, ent\xE3o, quando, caso contr\xE1rio, sen\xE3o, ou seja, isto \xE9, o que, que, exceto, salvo",
    idiom: "entre dois, entre duas, de cada vez, cada vez, toda vez, alguma vez, desta vez, dessa vez, de uma vez, talvez, outra vez, primeira vez, pr\xF3xima vez, \xFAltima vez, \xE0s vezes, muitas vezes, raras vezes, uma vez que, uma vez conect*, uma vez autentic*, todos os clientes, todos os servidores, todos os hosts, todas as conex\xF5es, todas as sess\xF5es, todos os usu\xE1rios, todos os utilizadores, cada cliente, cada conex\xE3o, cada sess\xE3o, cada host, cada servidor, cada usu\xE1rio, por conex\xE3o, por usu\xE1rio, por sess\xE3o, por host, por utilizador, segundo fator, segunda tentativa, em segundos, em minutos, um dia"
  }
};

// src/prose/languages/italian.ts
var italian = {
  name: "Italian",
  units: {
    1e-3: "ms, millisecondo, millisecondi",
    1: "s, sec, secondo, secondi",
    60: "m, min, mins, minuto, minuti, minutino",
    3600: "h, hr, ora, ore, oretta",
    86400: "d, g, gg, giorno, giorni",
    604800: "settimana, settimane"
  },
  ordinalUnits: "secondo",
  numbers: {
    0: "zero",
    1: "un solo, una sola, un unico, una unica, un singolo, una singola",
    2: "due, un paio di",
    3: "tre",
    4: "quattro",
    5: "cinque",
    6: "sei",
    7: "sette",
    8: "otto",
    9: "nove",
    10: "dieci",
    11: "undici",
    12: "dodici, una dozzina di",
    13: "tredici",
    14: "quattordici",
    15: "quindici",
    16: "sedici",
    17: "diciassette",
    18: "diciotto",
    19: "diciannove",
    20: "venti",
    21: "ventuno",
    28: "ventotto",
    30: "trenta, una trentina di",
    40: "quaranta",
    50: "cinquanta",
    60: "sessanta, una sessantina di",
    70: "settanta",
    80: "ottanta",
    90: "novanta",
    100: "cento, un centinaio di",
    120: "centoventi",
    150: "centocinquanta",
    180: "centottanta",
    200: "duecento",
    240: "duecentoquaranta",
    300: "trecento",
    400: "quattrocento",
    500: "cinquecento",
    600: "seicento",
    900: "novecento",
    1e3: "mille"
  },
  multipliers: { 100: "cento", 1e3: "mila" },
  compounds: { order: "tens-first", glue: "" },
  multiples: { 1: "una volta, una sola volta", 2: "due volte", 3: "tre volte" },
  spans: {
    15: "quarto di minuto, un quarto di minuto",
    900: "quarto d'ora, un quarto d'ora",
    1800: "mezz'ora, mezza ora, mezzora, una mezz'ora, mezze ore",
    2700: "tre quarti d'ora"
  },
  roles: {
    article: "un, uno, una, un'",
    half: "mezzo, mezza",
    "and-half": "e mezzo, e mezza",
    and: "e, pi\xF9, ed",
    to: "a, o, ai, oppure, fino a",
    vague: "alcuni, alcune, pochi, poche, diversi, diverse, vari, qualche, molti",
    every: "ogni, a intervalli di, ad intervalli di, con intervalli di, con un intervallo di, con intervallo di, intervallo di, intervalli di, a un intervallo di, ad un intervallo di, tutti i, tutte le, ciascuno, per ogni",
    "every-after": "di intervallo, di distanza, tra un, tra una, fra un, fra una, tra i, tra le, tra ogni, tra ciascun, per pacchetto, per ping",
    interval: "intervallo, intervalli, frequenza, periodicit\xE0, cadenza, tempo tra, tempo fra, pausa tra, distanza tra",
    alternate: "altro, altra, secondo",
    per: "al, alla, all, ogni, a, per, in un, in una, per ogni",
    "at-most": "mai mettere pi\xF9 di, mai oltre, non superare, mai superare, al massimo, massimo, massimo di, un massimo di, max, non pi\xF9 di, non oltre, meno di, minore di, inferiore a, sotto i, sotto, fino a, fino ad un massimo di, fino a un massimo di, al pi\xF9, tutt al pi\xF9, limite di, in meno di, mai pi\xF9 di",
    "at-least": "almeno, come minimo, minimo, minimo di, un minimo di, pi\xF9 di, oltre, oltre i, maggiore di, superiore a, sopra, sopra i, non meno di, a partire da, supera, superano",
    about: "circa, all incirca, intorno a, intorno ai, quasi, pi\xF9 o meno, approssimativamente, pressappoco, attorno a, attorno ai, grosso modo, suppergi\xF9",
    between: "tra, fra",
    within: "entro, entro i, al pi\xF9 tardi, al pi\xF9 tardi dopo, nei primi, nel giro di, nell arco di",
    "at-most-after": "al massimo, massimo, massimi, max, o meno, al pi\xF9",
    "at-least-after": "come minimo, minimo, almeno, o pi\xF9",
    "about-after": "circa, pi\xF9 o meno, all incirca, approssimativamente",
    times: "volte, volta, \xD7",
    probe: "sonda, sonde, ping, keepalive, keep alive, keepalives, heartbeat, pacchetto, pacchetti, messaggio, messaggi, segnale, segnali, controllo, controlli, verifica, verifiche, richiesta, richieste, risposta, risposte, intervallo, intervalli, tentativo, tentativi, fallimento, fallimenti, errore, errori, battito, battiti, timeout, persi, perse, senza risposta, mancate risposte, mancata risposta, probe, prove, impulsi",
    attempt: "tentativo, tentativi, fallimento, fallimenti, password, autenticazione, autenticazioni, errore, errori, login, accessi, accesso, prove, possibilit\xE0",
    session: "sessione, sessioni, canale, canali, connessione, connessioni, shell",
    describing: "il, lo, la, i, gli, le, del, della, \xE8, si, per, die, numero, persi, perse, perso, persa, mancat*, consecutiv*, successiv*, fallit*, falliti, errat*, sbagliat*, simultane*, contemporane*, parallel*, apert*, keepalive, keep alive, alive, ssh, tcp, di, senza risposta, di fila, di seguito, di vita, di accesso, di connessione, di login, di autenticazione, d accesso, null*, vuot*, multiplex, inviat*, consentit*, ammess*, massim*, andati a vuoto, a vuoto, non riuscit*, inutil*",
    count: "numero di, numero massimo di, n\xB0 di, nr di, conteggio di, contatore di, tentativi max :, tentativi massimi :",
    total: "disconn*, disconnett*, disconness*, scolleg*, chiud*, chius*, chiusura, termina, terminar*, terminat*, terminaz*, interromp*, interruzione, uccid*, ucciso, uccisa, butta*, butta fuori, caccia, tagli*, espell*, scad*, scadenza, scaduto, inattiv*, senza attivit\xE0, nessuna attivit\xE0, mort*, muore, morire, data per morta, dare per morta, perd*, persa, perdita, time out, timeout*, abbandon*, rinunci*, si arrende, arrender*, total*, in totale, in tutto, complessiv*, silenzio, silenzios*, senza risposta, senza risposte, nessuna risposta, non risponde*, non risposta, mancata risposta, smette di rispondere, irraggiung*, rilev*, libera*, pulisce, pulire, ripul*, bloccata*, appes*, appese, idle, cade, cadere, caduta, abbatt*, abort*, romp*, mancat*, zombie, toller*, persi, perse, riaggancia, logout",
    keepalive: "keepalive*, keep alive, ping*, sonda*, sonde, heartbeat*, battit*, viva, vivo, vive, in vita, manten*, mantien*, tiene, tieni, tenere, segnale di vita, segnali di vita, inattiv*, timeout*, disconn*, pacchetto nullo, pacchetti nulli, pacchetto vuoto, pacchetti vuoti",
    topic: "pacchett*, messagg*, segnal*, conness*, connett*, colleg*, session*, server*, client*, controll*, verific*, rispond*, rispost*, auth*, autentic*, password*, login*, access*, tunnel*, socket*, chiav*, remot*, altro capo, altra parte, invi*, manda*, mandare, spedi*, attes*, attend*, aspett*, richiest*, richied*, ssh*, tcp, utent*, canal*, tentativ*, sottofondo, background, intervall*, attivit*, shell*, grazia, tolleranza, interrog*, chied*",
    foreign: "password scade, password scadono, disponib*, cron*, backup*, copie di sicurezza, monitoraggio, certificat*, token*, aggiorn*, riavvi*, avvio, compil*, rilasci*, distribu*, sospension*, iberna*, batteria, blocc*, bann*, riunion*, sincronizz*, trasferiment*, scaric*, download*, impiega, testat*, manutenzione, schermo",
    other: "predefinit*, preimpostat*, impostazione predefinita, default*, di fabbrica, fabbrica, di serie, prima :, prima era, prima erano, prima avevamo, prima c era, precedente, precedenti, precedentemente, in precedenza, vecchio, vecchia, vecchi, un tempo, in origine, original*, inizialmente, era, erano, valeva, avevamo, raccomand*, consigli*, sugger*, esempi*, ad esempio, per esempio, p. es., p es, es., ad es, come ad, potrebbe*, potrebbero, pu\xF2 essere, possono essere, pu\xF2 arrivare, dovrebbe*, dovrebbero, valori possibili, valido, valida, validi, valide, facoltativ*, opzional*, alternativ*, altri host, altrove, manuale, produttore, obsolet*, troppo*, portare a, aumentare a, alzare a, ridurre a, abbassare a, cambiare in",
    instead: "meno del, meno dei, meno della, minore del, minore dei, inferiore al, inferiore ai, sotto al, sotto il, al di sotto, pi\xF9 breve del, pi\xF9 corto del, invece di, invece che, anzich\xE9, piuttosto che, al posto di, a differenza di, e non, non i, non le, rispetto a, rispetto ai, portato da, aumentato da, ridotto da, abbassato da, alzato da, cambiato da, modificato da, sostituisce, sovrascriv*, doppio di, il doppio di, versione, dalla versione, ticket, capitolo, sezione, pagina, riga, anno, n\xB0, nr, regola, requisito, porta, bug",
    device: "tcp timeout*, firewall*, nat, router*, bilanciator*, load balancer*, fornitor*, provider*, operatore, operatori, gateway*, proxy*, proxies, vpn*, wifi, modem*, switch*, kernel*, cloud*, albergo, hotel*, rete mobile, tabella delle connessioni, hosting, fastweb",
    not: "non",
    undecided: "da definire, da confermare, da verificare, da decidere",
    break: "ma, perch\xE9, poich\xE9, affinch\xE9, quindi, perci\xF2, cos\xEC, mentre, sebbene, anche se, poi, dopodich\xE9, allora, quando, altrimenti, cio\xE8, ossia, vale a dire, ovvero, il che, che, tranne, per evitare, in modo",
    idiom: "tra due, fra due, alla volta, ogni volta, qualche volta, questa volta, una volta per tutte, a volte, la prima volta, prima volta, prossima volta, ultima volta, talvolta, ancora una volta, di volta in volta, una volta conness*, una volta che, tutti i client, tutti i server, tutti gli host, tutte le connessioni, tutte le sessioni, tutti gli utenti, ogni client, ogni connessione, ogni sessione, ogni host, ogni server, ogni utente, per connessione, per utente, per sessione, per host, per ogni connessione, per ogni utente, secondo fattore, secondo tentativo, in secondi, in minuti, per volta, un giorno"
  }
};

// src/prose/languages/russian.ts
var russian = {
  name: "Russian",
  units: {
    1e-3: "\u043C\u0441, \u043C\u0441\u0435\u043A, ms, \u043C\u0438\u043B\u043B\u0438\u0441\u0435\u043A\u0443\u043D\u0434*",
    1: "\u0441, \u0441\u0435\u043A, \u0441\u0435\u043A\u0443\u043D\u0434*, \u0441\u0435\u043A\u0443\u043D\u0434\u043E\u0447\u043A*, \u0442\u0438 \u0441\u0435\u043A\u0443\u043D\u0434*, \u044E \u0441\u0435\u043A\u0443\u043D\u0434*, s, sec",
    60: "\u043C, \u043C\u0438\u043D, \u043C\u0438\u043D\u0443\u0442*, \u0442\u0438 \u043C\u0438\u043D\u0443\u0442*, \u044E \u043C\u0438\u043D\u0443\u0442*, m, min",
    3600: "\u0447, \u0447\u0430\u0441, \u0447\u0430\u0441\u0430, \u0447\u0430\u0441\u043E\u0432, \u0447\u0430\u0441\u0443, \u0447\u0430\u0441\u043E\u043C, \u0447\u0430\u0441\u043E\u0432\u043E\u0439, \u0447\u0430\u0441\u043E\u0432\u043E\u0433\u043E, \u0447\u0430\u0441\u043E\u0432\u044B\u043C, \u0447\u0430\u0441\u0430\u0445, h",
    86400: "\u0434\u0435\u043D\u044C, \u0434\u043D\u044F, \u0434\u043D\u0435\u0439, \u0434\u043D\u0435\u0432\u043D*, \u0441\u0443\u0442\u043A\u0438, \u0441\u0443\u0442\u043E\u043A, \u0441\u0443\u0442\u043E\u0447\u043D*",
    604800: "\u043D\u0435\u0434\u0435\u043B\u044F, \u043D\u0435\u0434\u0435\u043B\u0438, \u043D\u0435\u0434\u0435\u043B\u044E, \u043D\u0435\u0434\u0435\u043B\u044C, \u043D\u0435\u0434\u0435\u043B\u044C\u043D*"
  },
  numbers: {
    0: "\u043D\u043E\u043B\u044C, \u043D\u0443\u043B\u044C",
    0.5: "\u043F\u043E\u043B\u0443",
    1: "\u043E\u0434\u0438\u043D, \u043E\u0434\u043D\u0430, \u043E\u0434\u043D\u043E, \u043E\u0434\u043D\u0443, \u043E\u0434\u043D\u043E\u0433\u043E, \u043E\u0434\u043D\u043E\u0439, \u043E\u0434\u043D\u0438\u043C, \u043E\u0434\u043D\u043E\u043C, \u0435\u0434\u0438\u043D\u0441\u0442\u0432\u0435\u043D\u043D*",
    1.5: "\u043F\u043E\u043B\u0442\u043E\u0440\u0430, \u043F\u043E\u043B\u0442\u043E\u0440\u044B, \u043F\u043E\u043B\u0443\u0442\u043E\u0440\u0430",
    2: "\u0434\u0432\u0430, \u0434\u0432\u0435, \u0434\u0432\u0443\u0445, \u0434\u0432\u0443\u043C, \u0434\u0432\u0443\u043C\u044F, \u043F\u0430\u0440\u0443, \u043F\u0430\u0440\u0430, \u0434\u0432\u043E\u0435",
    3: "\u0442\u0440\u0438, \u0442\u0440\u0435\u0445, \u0442\u0440\u0435\u043C, \u0442\u0440\u0435\u043C\u044F, \u0442\u0440\u043E\u0435",
    4: "\u0447\u0435\u0442\u044B\u0440\u0435, \u0447\u0435\u0442\u044B\u0440\u0435\u0445, \u0447\u0435\u0442\u044B\u0440\u0435\u043C, \u0447\u0435\u0442\u044B\u0440\u044C\u043C\u044F",
    5: "\u043F\u044F\u0442\u044C, \u043F\u044F\u0442\u0438, \u043F\u044F\u0442\u044C\u044E",
    6: "\u0448\u0435\u0441\u0442\u044C, \u0448\u0435\u0441\u0442\u0438, \u0448\u0435\u0441\u0442\u044C\u044E",
    7: "\u0441\u0435\u043C\u044C, \u0441\u0435\u043C\u0438, \u0441\u0435\u043C\u044C\u044E",
    8: "\u0432\u043E\u0441\u0435\u043C\u044C, \u0432\u043E\u0441\u044C\u043C\u0438, \u0432\u043E\u0441\u0435\u043C\u044C\u044E",
    9: "\u0434\u0435\u0432\u044F\u0442\u044C, \u0434\u0435\u0432\u044F\u0442\u0438, \u0434\u0435\u0432\u044F\u0442\u044C\u044E",
    10: "\u0434\u0435\u0441\u044F\u0442\u044C, \u0434\u0435\u0441\u044F\u0442\u0438, \u0434\u0435\u0441\u044F\u0442\u044C\u044E, \u0434\u0435\u0441\u044F\u0442\u043E\u043A",
    11: "\u043E\u0434\u0438\u043D\u043D\u0430\u0434\u0446\u0430\u0442\u044C, \u043E\u0434\u0438\u043D\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    12: "\u0434\u0432\u0435\u043D\u0430\u0434\u0446\u0430\u0442\u044C, \u0434\u0432\u0435\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    13: "\u0442\u0440\u0438\u043D\u0430\u0434\u0446\u0430\u0442\u044C, \u0442\u0440\u0438\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    14: "\u0447\u0435\u0442\u044B\u0440\u043D\u0430\u0434\u0446\u0430\u0442\u044C, \u0447\u0435\u0442\u044B\u0440\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    15: "\u043F\u044F\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u044C, \u043F\u044F\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    16: "\u0448\u0435\u0441\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u044C, \u0448\u0435\u0441\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    17: "\u0441\u0435\u043C\u043D\u0430\u0434\u0446\u0430\u0442\u044C, \u0441\u0435\u043C\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    18: "\u0432\u043E\u0441\u0435\u043C\u043D\u0430\u0434\u0446\u0430\u0442\u044C, \u0432\u043E\u0441\u0435\u043C\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    19: "\u0434\u0435\u0432\u044F\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u044C, \u0434\u0435\u0432\u044F\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u0438",
    20: "\u0434\u0432\u0430\u0434\u0446\u0430\u0442\u044C, \u0434\u0432\u0430\u0434\u0446\u0430\u0442\u0438",
    30: "\u0442\u0440\u0438\u0434\u0446\u0430\u0442\u044C, \u0442\u0440\u0438\u0434\u0446\u0430\u0442\u0438",
    40: "\u0441\u043E\u0440\u043E\u043A, \u0441\u043E\u0440\u043E\u043A\u0430",
    50: "\u043F\u044F\u0442\u044C\u0434\u0435\u0441\u044F\u0442, \u043F\u044F\u0442\u0438\u0434\u0435\u0441\u044F\u0442\u0438",
    60: "\u0448\u0435\u0441\u0442\u044C\u0434\u0435\u0441\u044F\u0442, \u0448\u0435\u0441\u0442\u0438\u0434\u0435\u0441\u044F\u0442\u0438",
    70: "\u0441\u0435\u043C\u044C\u0434\u0435\u0441\u044F\u0442, \u0441\u0435\u043C\u0438\u0434\u0435\u0441\u044F\u0442\u0438",
    80: "\u0432\u043E\u0441\u0435\u043C\u044C\u0434\u0435\u0441\u044F\u0442, \u0432\u043E\u0441\u044C\u043C\u0438\u0434\u0435\u0441\u044F\u0442\u0438",
    90: "\u0434\u0435\u0432\u044F\u043D\u043E\u0441\u0442\u043E, \u0434\u0435\u0432\u044F\u043D\u043E\u0441\u0442\u0430",
    100: "\u0441\u0442\u043E, \u0441\u0442\u0430",
    120: "\u0441\u0442\u043E \u0434\u0432\u0430\u0434\u0446\u0430\u0442\u044C, \u0441\u0442\u0430 \u0434\u0432\u0430\u0434\u0446\u0430\u0442\u0438",
    200: "\u0434\u0432\u0435\u0441\u0442\u0438, \u0434\u0432\u0443\u0445\u0441\u043E\u0442",
    300: "\u0442\u0440\u0438\u0441\u0442\u0430, \u0442\u0440\u0435\u0445\u0441\u043E\u0442",
    400: "\u0447\u0435\u0442\u044B\u0440\u0435\u0441\u0442\u0430, \u0447\u0435\u0442\u044B\u0440\u0435\u0445\u0441\u043E\u0442",
    500: "\u043F\u044F\u0442\u044C\u0441\u043E\u0442, \u043F\u044F\u0442\u0438\u0441\u043E\u0442",
    600: "\u0448\u0435\u0441\u0442\u044C\u0441\u043E\u0442, \u0448\u0435\u0441\u0442\u0438\u0441\u043E\u0442",
    700: "\u0441\u0435\u043C\u044C\u0441\u043E\u0442, \u0441\u0435\u043C\u0438\u0441\u043E\u0442",
    800: "\u0432\u043E\u0441\u0435\u043C\u044C\u0441\u043E\u0442, \u0432\u043E\u0441\u044C\u043C\u0438\u0441\u043E\u0442",
    900: "\u0434\u0435\u0432\u044F\u0442\u044C\u0441\u043E\u0442, \u0434\u0435\u0432\u044F\u0442\u0438\u0441\u043E\u0442"
  },
  multipliers: { 1e3: "\u0442\u044B\u0441\u044F\u0447, \u0442\u044B\u0441\u044F\u0447\u0430, \u0442\u044B\u0441\u044F\u0447\u0438, \u0442\u044B\u0441\u044F\u0447\u0443" },
  multiples: { 1: "\u0435\u0434\u0438\u043D\u043E\u0436\u0434\u044B, \u043E\u0434\u043D\u043E\u043A\u0440\u0430\u0442\u043D\u043E, \u043E\u0434\u043D\u0430\u0436\u0434\u044B", 2: "\u0434\u0432\u0430\u0436\u0434\u044B, \u0434\u0432\u0443\u043A\u0440\u0430\u0442\u043D\u043E", 3: "\u0442\u0440\u0438\u0436\u0434\u044B, \u0442\u0440\u0435\u0445\u043A\u0440\u0430\u0442\u043D\u043E", 4: "\u0447\u0435\u0442\u044B\u0440\u0435\u0436\u0434\u044B" },
  spans: {
    15: "\u0447\u0435\u0442\u0432\u0435\u0440\u0442\u044C \u043C\u0438\u043D\u0443\u0442\u044B, \u0447\u0435\u0442\u0432\u0435\u0440\u0442\u0438 \u043C\u0438\u043D\u0443\u0442\u044B",
    30: "\u043F\u043E\u043B\u043C\u0438\u043D\u0443\u0442\u044B, \u043F\u043E\u043B\u0443\u043C\u0438\u043D\u0443\u0442\u044B, \u043F\u043E\u043B\u043C\u0438\u043D\u0443\u0442\u043D*, \u043F\u043E\u043B\u0443\u043C\u0438\u043D\u0443\u0442\u043D*, \u043F\u043E\u043B\u043E\u0432\u0438\u043D\u0430 \u043C\u0438\u043D\u0443\u0442\u044B, \u043F\u043E\u043B\u043E\u0432\u0438\u043D\u0443 \u043C\u0438\u043D\u0443\u0442\u044B",
    60: "\u0447\u0435\u0440\u0435\u0437 \u043C\u0438\u043D\u0443\u0442\u0443, \u0432 \u0442\u0435\u0447\u0435\u043D\u0438\u0435 \u043C\u0438\u043D\u0443\u0442\u044B, \u0441\u043F\u0443\u0441\u0442\u044F \u043C\u0438\u043D\u0443\u0442\u0443, \u043F\u043E\u0441\u043B\u0435 \u043C\u0438\u043D\u0443\u0442\u044B",
    900: "\u0447\u0435\u0442\u0432\u0435\u0440\u0442\u044C \u0447\u0430\u0441\u0430, \u0447\u0435\u0442\u0432\u0435\u0440\u0442\u0438 \u0447\u0430\u0441\u0430",
    1800: "\u043F\u043E\u043B\u0447\u0430\u0441\u0430, \u043F\u043E\u043B\u0443\u0447\u0430\u0441\u0430, \u043F\u043E\u043B\u0443\u0447\u0430\u0441\u043E\u0432*, \u043F\u043E\u043B\u043E\u0432\u0438\u043D\u0430 \u0447\u0430\u0441\u0430, \u043F\u043E\u043B\u043E\u0432\u0438\u043D\u0443 \u0447\u0430\u0441\u0430",
    2700: "\u0442\u0440\u0438 \u0447\u0435\u0442\u0432\u0435\u0440\u0442\u0438 \u0447\u0430\u0441\u0430",
    3600: "\u0447\u0435\u0440\u0435\u0437 \u0447\u0430\u0441, \u0432 \u0442\u0435\u0447\u0435\u043D\u0438\u0435 \u0447\u0430\u0441\u0430, \u0441\u043F\u0443\u0441\u0442\u044F \u0447\u0430\u0441, \u043F\u043E\u0441\u043B\u0435 \u0447\u0430\u0441\u0430, \u043C\u0430\u043A\u0441\u0438\u043C\u0443\u043C \u0447\u0430\u0441, \u043D\u0435 \u0431\u043E\u043B\u0435\u0435 \u0447\u0430\u0441\u0430, \u043D\u0435 \u0434\u043E\u043B\u044C\u0448\u0435 \u0447\u0430\u0441\u0430",
    5400: "\u043F\u043E\u043B\u0443\u0442\u043E\u0440\u0430\u0447\u0430\u0441\u043E\u0432*"
  },
  adverbs: {
    1: "\u0435\u0436\u0435\u0441\u0435\u043A\u0443\u043D\u0434\u043D\u043E, \u0435\u0436\u0435\u0441\u0435\u043A\u0443\u043D\u0434\u043D*, \u043F\u043E\u0441\u0435\u043A\u0443\u043D\u0434\u043D\u043E",
    60: "\u0435\u0436\u0435\u043C\u0438\u043D\u0443\u0442\u043D\u043E, \u0435\u0436\u0435\u043C\u0438\u043D\u0443\u0442\u043D*, \u043F\u043E\u043C\u0438\u043D\u0443\u0442\u043D\u043E, \u0440\u0430\u0437 \u043C\u0438\u043D\u0443\u0442\u0443",
    3600: "\u0435\u0436\u0435\u0447\u0430\u0441\u043D\u043E, \u0435\u0436\u0435\u0447\u0430\u0441\u043D*, \u043F\u043E\u0447\u0430\u0441\u043E\u0432\u043E",
    86400: "\u0435\u0436\u0435\u0434\u043D\u0435\u0432\u043D\u043E, \u0435\u0436\u0435\u0434\u043D\u0435\u0432\u043D*, \u0435\u0436\u0435\u0441\u0443\u0442\u043E\u0447\u043D\u043E"
  },
  roles: {
    half: "\u043F\u043E\u043B, \u043F\u043E\u043B\u043E\u0432\u0438\u043D\u0430, \u043F\u043E\u043B\u043E\u0432\u0438\u043D\u0443",
    "and-half": "\u0441 \u043F\u043E\u043B\u043E\u0432\u0438\u043D\u043E\u0439, \u0438 \u043F\u043E\u043B\u043E\u0432\u0438\u043D\u0430, \u0438 \u043F\u043E\u043B",
    and: "\u0438, \u043F\u043B\u044E\u0441",
    to: "\u0434\u043E, \u0438\u043B\u0438, \u043B\u0438\u0431\u043E",
    vague: "\u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u043E, \u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u0438\u0445, \u0441\u043A\u043E\u043B\u044C\u043A\u043E, \u043C\u043D\u043E\u0433\u043E, \u043C\u043D\u043E\u0433\u0438\u0445",
    every: "\u043A\u0430\u0436\u0434\u044B\u0439, \u043A\u0430\u0436\u0434\u0430\u044F, \u043A\u0430\u0436\u0434\u043E\u0435, \u043A\u0430\u0436\u0434\u044B\u0435, \u043A\u0430\u0436\u0434\u044B\u0445, \u043A\u0430\u0436\u0434\u0443\u044E, \u0447\u0435\u0440\u0435\u0437 \u043A\u0430\u0436\u0434\u044B\u0435, \u0447\u0435\u0440\u0435\u0437 \u043A\u0430\u0436\u0434\u044B\u0439, \u0447\u0435\u0440\u0435\u0437 \u043A\u0430\u0436\u0434\u0443\u044E, \u0440\u0430\u0437 \u0432 \u043A\u0430\u0436\u0434\u044B\u0435, \u0441 \u0438\u043D\u0442\u0435\u0440\u0432\u0430\u043B\u043E\u043C, \u0441 \u0438\u043D\u0442\u0435\u0440\u0432\u0430\u043B\u043E\u043C \u0432, \u0438\u043D\u0442\u0435\u0440\u0432\u0430\u043B\u043E\u043C \u0432, \u0441 \u043F\u0435\u0440\u0438\u043E\u0434\u043E\u043C, \u0441 \u043F\u0435\u0440\u0438\u043E\u0434\u043E\u043C \u0432, \u0441 \u043F\u0435\u0440\u0438\u043E\u0434\u0438\u0447\u043D\u043E\u0441\u0442\u044C\u044E, \u0441 \u043F\u0435\u0440\u0438\u043E\u0434\u0438\u0447\u043D\u043E\u0441\u0442\u044C\u044E \u0432, \u0441 \u0447\u0430\u0441\u0442\u043E\u0442\u043E\u0439, \u0441 \u043F\u0440\u043E\u043C\u0435\u0436\u0443\u0442\u043A\u043E\u043C, \u0441 \u043F\u0440\u043E\u043C\u0435\u0436\u0443\u0442\u043A\u043E\u043C \u0432, \u0441 \u0448\u0430\u0433\u043E\u043C, \u0441 \u0448\u0430\u0433\u043E\u043C \u0432, \u0440\u0430\u0437 \u0437\u0430, \u0440\u0430\u0437 \u043D\u0430",
    "every-after": "\u0438\u043D\u0442\u0435\u0440\u0432\u0430\u043B, \u0438\u043D\u0442\u0435\u0440\u0432\u0430\u043B\u043E\u043C, \u0438\u043D\u0442\u0435\u0440\u0432\u0430\u043B\u0430, \u043F\u0440\u043E\u043C\u0435\u0436\u0443\u0442\u043E\u043A, \u043C\u0435\u0436\u0434\u0443 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430\u043C\u0438, \u043C\u0435\u0436\u0434\u0443 \u043F\u0430\u043A\u0435\u0442\u0430\u043C\u0438, \u043C\u0435\u0436\u0434\u0443 \u0437\u0430\u043F\u0440\u043E\u0441\u0430\u043C\u0438, \u043C\u0435\u0436\u0434\u0443 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F\u043C\u0438, \u043C\u0435\u0436\u0434\u0443 \u043F\u0438\u043D\u0433\u0430\u043C\u0438, \u043C\u0435\u0436\u0434\u0443 \u043F\u0440\u043E\u0431\u0430\u043C\u0438, \u043C\u0435\u0436\u0434\u0443 \u043F\u043E\u043F\u044B\u0442\u043A\u0430\u043C\u0438, \u043C\u0435\u0436\u0434\u0443 keepalive, \u043C\u0435\u0436\u0434\u0443 \u043E\u0442\u043F\u0440\u0430\u0432\u043A\u0430\u043C\u0438, \u043C\u0435\u0436\u0434\u0443 \u043F\u043E\u0441\u044B\u043B\u043A\u0430\u043C\u0438, \u043C\u0435\u0436\u0434\u0443 \u0441\u0438\u0433\u043D\u0430\u043B\u0430\u043C\u0438",
    interval: "\u0438\u043D\u0442\u0435\u0440\u0432\u0430\u043B, \u0438\u043D\u0442\u0435\u0440\u0432\u0430\u043B\u0430, \u0438\u043D\u0442\u0435\u0440\u0432\u0430\u043B\u043E\u043C, \u0438\u043D\u0442\u0435\u0440\u0432\u0430\u043B\u0435, \u0438\u043D\u0442\u0435\u0440\u0432\u0430\u043B\u044B, \u043F\u0435\u0440\u0438\u043E\u0434, \u043F\u0435\u0440\u0438\u043E\u0434\u0438\u0447\u043D\u043E\u0441\u0442\u044C*, \u043F\u0440\u043E\u043C\u0435\u0436\u0443\u0442\u043E\u043A, \u0447\u0430\u0441\u0442\u043E\u0442\u0430, \u0447\u0430\u0441\u0442\u043E\u0442\u0443, \u043F\u0440\u043E\u043C\u0435\u0436\u0443\u0442\u043A\u0438, \u043F\u0430\u0443\u0437\u0430",
    per: "\u0432, \u0437\u0430, \u043D\u0430, \u043A\u0430\u0436\u0434\u044B\u0435, \u043A\u0430\u0436\u0434\u0443\u044E, \u043A\u0430\u0436\u0434\u044B\u0439, \u0432 \u0442\u0435\u0447\u0435\u043D\u0438\u0435, \u043D\u0430 \u043A\u0430\u0436\u0434\u044B\u0435, \u043D\u0430 \u043A\u0430\u0436\u0434\u0443\u044E",
    "at-most": "\u043C\u0430\u043A\u0441\u0438\u043C\u0443\u043C \u0447\u0435\u0440\u0435\u0437, \u0441\u0430\u043C\u043E\u0435 \u043F\u043E\u0437\u0434\u043D\u0435\u0435 \u0447\u0435\u0440\u0435\u0437, \u043D\u0435 \u0431\u043E\u043B\u0435\u0435, \u043D\u0435 \u0431\u043E\u043B\u044C\u0448\u0435, \u043D\u0435 \u0431\u043E\u043B\u0435\u0435 \u0447\u0435\u043C, \u043D\u0435 \u0431\u043E\u043B\u044C\u0448\u0435 \u0447\u0435\u043C, \u043D\u0435 \u0434\u043E\u043B\u044C\u0448\u0435, \u043D\u0435 \u0434\u043E\u043B\u044C\u0448\u0435 \u0447\u0435\u043C, \u043D\u0435 \u0447\u0430\u0449\u0435, \u043D\u0435 \u0447\u0430\u0449\u0435 \u0447\u0435\u043C, \u043D\u0435 \u043F\u043E\u0437\u0436\u0435, \u043D\u0435 \u043F\u043E\u0437\u0436\u0435 \u0447\u0435\u043C, \u043D\u0435 \u043F\u043E\u0437\u0434\u043D\u0435\u0435, \u043D\u0435 \u043F\u043E\u0437\u0434\u043D\u0435\u0435 \u0447\u0435\u043C, \u043D\u0435 \u043F\u043E\u0437\u0434\u043D\u0435\u0435 \u0447\u0435\u043C \u0447\u0435\u0440\u0435\u0437, \u043D\u0435 \u043F\u043E\u0437\u0436\u0435 \u0447\u0435\u043C \u0447\u0435\u0440\u0435\u0437, \u043D\u0435 \u0432\u044B\u0448\u0435, \u043D\u0435 \u043F\u0440\u0435\u0432\u044B\u0448\u0430*, \u043C\u0430\u043A\u0441\u0438\u043C\u0443\u043C, \u043C\u0430\u043A\u0441\u0438\u043C\u0430\u043B\u044C\u043D\u043E, \u043C\u0430\u043A\u0441\u0438\u043C\u0430\u043B\u044C\u043D\u043E\u0435, \u043C\u0430\u043A\u0441, \u0434\u043E, \u043C\u0435\u043D\u0435\u0435, \u043C\u0435\u043D\u044C\u0448\u0435, \u043C\u0435\u043D\u0435\u0435 \u0447\u0435\u043C, \u043C\u0435\u043D\u044C\u0448\u0435 \u0447\u0435\u043C, \u043D\u0438\u0436\u0435, \u0441\u0430\u043C\u043E\u0435 \u0431\u043E\u043B\u044C\u0448\u0435\u0435, \u0441\u0430\u043C\u043E\u0435 \u0431\u043E\u043B\u044C\u0448\u043E\u0435",
    "at-least": "\u043C\u0438\u043D\u0438\u043C\u0443\u043C \u0447\u0435\u0440\u0435\u0437, \u043D\u0435 \u0440\u0435\u0436\u0435 \u0447\u0435\u043C, \u043D\u0435 \u043C\u0435\u043D\u0435\u0435, \u043D\u0435 \u043C\u0435\u043D\u044C\u0448\u0435, \u043D\u0435 \u043C\u0435\u043D\u0435\u0435 \u0447\u0435\u043C, \u043D\u0435 \u043C\u0435\u043D\u044C\u0448\u0435 \u0447\u0435\u043C, \u043D\u0435 \u0440\u0435\u0436\u0435, \u043D\u0435 \u0440\u0430\u043D\u0435\u0435, \u043D\u0435 \u0440\u0430\u043D\u0435\u0435 \u0447\u0435\u043C, \u043D\u0435 \u0440\u0430\u043D\u044C\u0448\u0435, \u043D\u0435 \u0440\u0430\u043D\u044C\u0448\u0435 \u0447\u0435\u043C, \u043D\u0435 \u0440\u0430\u043D\u044C\u0448\u0435 \u0447\u0435\u043C \u0447\u0435\u0440\u0435\u0437, \u043C\u0438\u043D\u0438\u043C\u0443\u043C, \u043C\u0438\u043D\u0438\u043C\u0430\u043B\u044C\u043D\u043E, \u043C\u0438\u043D, \u043A\u0430\u043A \u043C\u0438\u043D\u0438\u043C\u0443\u043C, \u043F\u043E \u043A\u0440\u0430\u0439\u043D\u0435\u0439 \u043C\u0435\u0440\u0435, \u0445\u043E\u0442\u044F \u0431\u044B, \u0431\u043E\u043B\u0435\u0435, \u0431\u043E\u043B\u044C\u0448\u0435, \u0431\u043E\u043B\u0435\u0435 \u0447\u0435\u043C, \u0431\u043E\u043B\u044C\u0448\u0435 \u0447\u0435\u043C, \u0441\u0432\u044B\u0448\u0435, \u0432\u044B\u0448\u0435, \u0434\u043E\u043B\u044C\u0448\u0435, \u0434\u043E\u043B\u044C\u0448\u0435 \u0447\u0435\u043C, \u043E\u0442",
    about: "\u043F\u0440\u0438\u043C\u0435\u0440\u043D\u043E \u0447\u0435\u0440\u0435\u0437, \u043F\u0440\u0438\u0431\u043B\u0438\u0437\u0438\u0442\u0435\u043B\u044C\u043D\u043E \u0447\u0435\u0440\u0435\u0437, \u0433\u0434\u0435 \u0442\u043E \u0447\u0435\u0440\u0435\u0437, \u043E\u043A\u043E\u043B\u043E, \u043F\u0440\u0438\u043C\u0435\u0440\u043D\u043E, \u043F\u0440\u0438\u0431\u043B\u0438\u0437\u0438\u0442\u0435\u043B\u044C\u043D\u043E, \u043F\u043E\u0440\u044F\u0434\u043A\u0430, \u0433\u0434\u0435 \u0442\u043E, \u043F\u043E\u0447\u0442\u0438, \u043E\u0440\u0438\u0435\u043D\u0442\u0438\u0440\u043E\u0432\u043E\u0447\u043D\u043E, \u043F\u0440\u0438\u0431\u043B\u0438\u0437, \u043F\u0440\u0438\u043C, \u043F\u043B\u044E\u0441 \u043C\u0438\u043D\u0443\u0441, \u0433\u0440\u0443\u0431\u043E \u0433\u043E\u0432\u043E\u0440\u044F",
    between: "\u043E\u0442, \u043C\u0435\u0436\u0434\u0443, \u0432 \u043F\u0440\u0435\u0434\u0435\u043B\u0430\u0445 \u043E\u0442, \u0432 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D\u0435 \u043E\u0442",
    within: "\u0437\u0430",
    "at-most-after": "\u043C\u0430\u043A\u0441\u0438\u043C\u0443\u043C, \u043C\u0430\u043A\u0441, \u0438\u043B\u0438 \u043C\u0435\u043D\u044C\u0448\u0435, \u0438 \u043C\u0435\u043D\u044C\u0448\u0435, \u0438\u043B\u0438 \u043C\u0435\u043D\u0435\u0435, \u043D\u0435 \u0431\u043E\u043B\u044C\u0448\u0435, \u043D\u0435 \u0431\u043E\u043B\u0435\u0435, \u0438 \u043D\u0435 \u0431\u043E\u043B\u044C\u0448\u0435, \u0438 \u043D\u0435 \u0431\u043E\u043B\u0435\u0435, \u0438 \u043D\u0438 \u0441\u0435\u043A\u0443\u043D\u0434\u043E\u0439 \u0431\u043E\u043B\u044C\u0448\u0435",
    "at-least-after": "\u043C\u0438\u043D\u0438\u043C\u0443\u043C, \u0438\u043B\u0438 \u0431\u043E\u043B\u044C\u0448\u0435, \u0438 \u0431\u043E\u043B\u044C\u0448\u0435, \u0438\u043B\u0438 \u0431\u043E\u043B\u0435\u0435, \u0438 \u0431\u043E\u043B\u0435\u0435, \u043D\u0435 \u043C\u0435\u043D\u044C\u0448\u0435, \u043D\u0435 \u043C\u0435\u043D\u0435\u0435, \u0441 \u043B\u0438\u0448\u043D\u0438\u043C, \u043A\u0430\u043A \u043C\u0438\u043D\u0438\u043C\u0443\u043C",
    "about-after": "\u043F\u0440\u0438\u043C\u0435\u0440\u043D\u043E, \u043F\u0440\u0438\u0431\u043B\u0438\u0437\u0438\u0442\u0435\u043B\u044C\u043D\u043E, \u043F\u043B\u044E\u0441 \u043C\u0438\u043D\u0443\u0441, \u0438\u043B\u0438 \u043E\u043A\u043E\u043B\u043E \u0442\u043E\u0433\u043E",
    times: "\u0440\u0430\u0437, \u0440\u0430\u0437\u0430, \u0440\u0430\u0437\u0443, \u0440\u0430\u0437\u043E\u043C",
    probe: "\u043F\u0438\u043D\u0433*, \u043F\u0440\u043E\u0431, \u043F\u0440\u043E\u0431\u044B, \u043F\u0440\u043E\u0431\u0443, \u043F\u0440\u043E\u0431\u0430, \u043F\u0440\u043E\u0431\u043D\u044B\u0445, \u043F\u0440\u043E\u0432\u0435\u0440\u043A*, \u043F\u0440\u043E\u0432\u0435\u0440\u043E\u043A, \u043F\u0430\u043A\u0435\u0442*, \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438*, \u0441\u0438\u0433\u043D\u0430\u043B*, \u0437\u0430\u043F\u0440\u043E\u0441*, \u043E\u0442\u0432\u0435\u0442, \u043E\u0442\u0432\u0435\u0442\u0430, \u043E\u0442\u0432\u0435\u0442\u043E\u0432, \u043E\u0442\u0432\u0435\u0442\u044B, \u043F\u043E\u043F\u044B\u0442*, \u043F\u043E\u043F\u044B\u0442\u043E\u043A, \u0438\u043D\u0442\u0435\u0440\u0432\u0430\u043B*, \u0441\u0431\u043E*, \u043D\u0435\u0443\u0434\u0430\u0447*, \u043E\u0448\u0438\u0431*, keepalive, keepalives, keep alive, heartbeat*, \u043F\u0440\u043E\u043F\u0443\u0441\u043A*, \u043F\u0440\u043E\u043C\u0430\u0445*, \u0442\u0430\u0439\u043C\u0430\u0443\u0442*, ping, probe, probes, \u043F\u0440\u043E\u0432\u0435\u0440\u043E\u0447\u043D*, \u044D\u0445\u043E, \u043D\u0435\u043E\u0442\u0432\u0435\u0442*, \u0442\u0438\u043A, \u0442\u0438\u043A\u0430, \u0442\u0438\u043A\u043E\u0432",
    attempt: "\u043F\u043E\u043F\u044B\u0442*, \u043F\u043E\u043F\u044B\u0442\u043E\u043A, \u043E\u0448\u0438\u0431*, \u043D\u0435\u0443\u0434\u0430\u0447*, \u043B\u043E\u0433\u0438\u043D*, \u0432\u0445\u043E\u0434*, \u043F\u0430\u0440\u043E\u043B\u044F, \u043F\u0430\u0440\u043E\u043B\u0435\u0439, \u043F\u0430\u0440\u043E\u043B*, \u0430\u0443\u0442\u0435\u043D\u0442\u0438\u0444\u0438\u043A\u0430\u0446*, \u0430\u0432\u0442\u043E\u0440\u0438\u0437\u0430\u0446*, \u043F\u0440\u043E\u0432\u0430\u043B*",
    session: "\u0441\u0435\u0441\u0441\u0438*, \u0441\u0435\u0430\u043D\u0441*, \u043A\u0430\u043D\u0430\u043B*, \u0441\u043E\u0435\u0434\u0438\u043D\u0435\u043D\u0438*, \u043F\u043E\u0434\u043A\u043B\u044E\u0447\u0435\u043D\u0438*, \u0448\u0435\u043B\u043B*, \u043E\u0431\u043E\u043B\u043E\u0447*",
    describing: "\u043D\u0435\u0443\u0434\u0430\u0447\u043D*, \u0431\u0435\u0437\u0443\u0441\u043F\u0435\u0448\u043D*, \u043D\u0435\u0443\u0441\u043F\u0435\u0448\u043D*, \u043F\u0440\u043E\u043F\u0443\u0449\u0435\u043D\u043D*, \u043D\u0435\u043E\u0442\u0432\u0435\u0447\u0435\u043D\u043D*, \u043F\u043E\u0442\u0435\u0440\u044F\u043D\u043D*, \u043F\u043E\u0434\u0440\u044F\u0434, \u043F\u043E\u0441\u043B\u0435\u0434\u043E\u0432\u0430\u0442\u0435\u043B\u044C\u043D*, \u0431\u0435\u0437\u043E\u0442\u0432\u0435\u0442\u043D*, \u043D\u0435\u0432\u0435\u0440\u043D*, \u043D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D*, \u043E\u0448\u0438\u0431\u043E\u0447\u043D*, \u043E\u0434\u043D\u043E\u0432\u0440\u0435\u043C\u0435\u043D\u043D*, \u043F\u0430\u0440\u0430\u043B\u043B\u0435\u043B\u044C\u043D*, \u043E\u0442\u043A\u0440\u044B\u0442*, \u0430\u043A\u0442\u0438\u0432\u043D*, \u043D\u0435\u0430\u043A\u0442\u0438\u0432\u043D*, \u0442\u0430\u043A\u0438\u0445, \u043A\u043E\u043D\u0442\u0440\u043E\u043B\u044C\u043D*, \u043F\u0440\u043E\u0432\u0435\u0440\u043E\u0447\u043D*, keepalive, keep alive, alive, ssh, \u0431\u0435\u0437 \u043E\u0442\u0432\u0435\u0442\u0430, \u043E\u0441\u0442\u0430\u0432\u0448*, \u0441\u043B\u0443\u0436\u0435\u0431\u043D*, \u0445, \u0442\u0438, \u043C\u044F, \u043A\u0440\u0430\u0442\u043D*, \u043F\u0443\u0441\u0442*, \u043D\u0443\u043B\u0435\u0432*, \u043A\u043B\u0438\u0435\u043D\u0442\u0441\u043A*, \u0441\u0435\u0440\u0432\u0435\u0440\u043D*, \u043C\u0443\u043B\u044C\u0442\u0438\u043F\u043B\u0435\u043A\u0441\u0438\u0440\u043E\u0432\u0430\u043D\u043D*, \u043D\u0435 \u043E\u0442\u0432\u0435\u0447\u0435\u043D\u043D*, \u043D\u0435 \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043D*, \u043D\u0435 \u043F\u043E\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u043D*, \u043D\u0435\u043F\u043E\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u043D*, \u043F\u043E\u0434\u0442\u0432\u0435\u0440\u0436\u0434*, \u043F\u0440\u043E\u0432\u0430\u043B\u0435\u043D\u043D*, \u043F\u0440\u043E\u0432\u0430\u043B\u044C\u043D*, \u0438\u0434\u0443\u0449\u0438\u0445, \u0432\u0432\u043E\u0434\u0430, \u0432\u0445\u043E\u0434\u0430, \u0430\u0432\u0442\u043E\u0440\u0438\u0437\u0430\u0446\u0438\u0438, \u0430\u0443\u0442\u0435\u043D\u0442\u0438\u0444\u0438\u043A\u0430\u0446\u0438\u0438, \u0440\u0430\u0437\u0440\u0435\u0448\u0435\u043D\u043D*, null, tcp, null \u043F\u0430\u043A\u0435\u0442*, \u043F\u0443\u0441\u0442\u044B\u0445",
    count: "\u0447\u0438\u0441\u043B\u043E \u043F\u043E\u043F\u044B\u0442\u043E\u043A, \u043A\u043E\u043B\u0438\u0447\u0435\u0441\u0442\u0432\u043E \u043F\u043E\u043F\u044B\u0442\u043E\u043A, \u043F\u043E\u043F\u044B\u0442\u043E\u043A \u043D\u0435 \u0431\u043E\u043B\u0435\u0435, \u043A\u043E\u043B\u0438\u0447\u0435\u0441\u0442\u0432\u043E, \u0447\u0438\u0441\u043B\u043E, \u043A\u043E\u043B \u0432\u043E, \u0441\u0447\u0435\u0442\u0447\u0438\u043A, \u043B\u0438\u043C\u0438\u0442 \u043F\u043E\u043F\u044B\u0442\u043E\u043A, \u043A\u043E\u043B\u0438\u0447\u0435\u0441\u0442\u0432\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u043E\u0432, \u0447\u0438\u0441\u043B\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u043E\u0432, \u0447\u0438\u0441\u043B\u043E \u043F\u0440\u043E\u043F\u0443\u0449\u0435\u043D\u043D\u044B\u0445, \u043A\u043E\u043B\u0438\u0447\u0435\u0441\u0442\u0432\u043E \u043F\u0440\u043E\u043F\u0443\u0449\u0435\u043D\u043D\u044B\u0445, \u043A\u043E\u043B\u0438\u0447\u0435\u0441\u0442\u0432\u043E \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0439, \u0447\u0438\u0441\u043B\u043E \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0439, \u043A\u043E\u043B\u0438\u0447\u0435\u0441\u0442\u0432\u043E \u043F\u0430\u043A\u0435\u0442\u043E\u0432, \u043A\u043E\u043B\u0438\u0447\u0435\u0441\u0442\u0432\u043E \u043F\u0440\u043E\u0432\u0435\u0440\u043E\u043A, \u0447\u0438\u0441\u043B\u043E \u043F\u0440\u043E\u0432\u0435\u0440\u043E\u043A",
    total: "\u043E\u0442\u043A\u043B\u044E\u0447*, \u0440\u0430\u0437\u0440\u044B\u0432*, \u0440\u0430\u0437\u043E\u0440\u0432*, \u043E\u0431\u0440\u044B\u0432*, \u043E\u0431\u043E\u0440\u0432*, \u0440\u0432\u0430\u0442\u044C, \u0440\u0432\u0435\u0442, \u0440\u0432\u0435\u0442\u0441\u044F, \u0440\u0432\u0435\u043C, \u0437\u0430\u043A\u0440\u044B*, \u0437\u0430\u043A\u0440\u043E\u0439*, \u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D*, \u0437\u0430\u0432\u0435\u0440\u0448\u0438\u0442*, \u0437\u0430\u0432\u0435\u0440\u0448\u0430\u0435\u0442*, \u0437\u0430\u0432\u0435\u0440\u0448\u0430\u0442\u044C*, \u043F\u0440\u0435\u0440\u0432*, \u043F\u0440\u0435\u0440\u044B\u0432*, \u043E\u0442\u0441\u043E\u0435\u0434\u0438\u043D*, \u043E\u0442\u0432\u0430\u043B*, \u0441\u0431\u0440\u043E\u0441*, \u0441\u0431\u0440\u0430\u0441\u044B\u0432*, \u0443\u0431\u0438\u0432\u0430*, \u0443\u0431\u0438\u0442\u044C, \u0443\u0431\u0438\u0442*, \u0442\u0430\u0439\u043C\u0430\u0443\u0442*, \u0442\u0430\u0439\u043C \u0430\u0443\u0442*, \u043F\u0440\u043E\u0441\u0442\u043E\u0439, \u043F\u0440\u043E\u0441\u0442\u043E\u044F, \u043F\u0440\u043E\u0441\u0442\u043E\u0435, \u043F\u0440\u043E\u0441\u0442\u0430\u0438\u0432*, \u0431\u0435\u0437\u0434\u0435\u0439\u0441\u0442\u0432*, \u043D\u0435\u0430\u043A\u0442\u0438\u0432\u043D*, \u043D\u0435\u0442 \u0430\u043A\u0442\u0438\u0432\u043D\u043E\u0441\u0442\u0438, \u0431\u0435\u0437 \u0430\u043A\u0442\u0438\u0432\u043D\u043E\u0441\u0442\u0438, \u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432*, \u043D\u0435\u0442 \u043E\u0442\u0432\u0435\u0442\u0430, \u0431\u0435\u0437 \u043E\u0442\u0432\u0435\u0442\u0430, \u043D\u0435 \u043E\u0442\u0432\u0435\u0447\u0430*, \u043D\u0435 \u043E\u0442\u0432\u0435\u0442*, \u043C\u0435\u0440\u0442\u0432*, \u043F\u043E\u0442\u0435\u0440*, \u0442\u0435\u0440\u044F*, \u043D\u0435\u0434\u043E\u0441\u0442\u0443\u043F*, \u043E\u0431\u043D\u0430\u0440\u0443\u0436*, \u0443\u043C\u0435\u0440*, \u0443\u043C\u0438\u0440\u0430*, \u0432\u044B\u043A\u0438\u0434*, \u0432\u044B\u043A\u0438\u043D*, \u0432\u044B\u0433\u043E\u043D*, \u0432\u044B\u0431\u0440\u043E\u0441*, \u0434\u0440\u043E\u043F*, \u0440\u0430\u0437\u043B\u043E\u0433\u0438\u043D*, \u043C\u043E\u043B\u0447*, \u043C\u043E\u043B\u0447\u0430\u043D*, \u0442\u0438\u0448\u0438\u043D*, \u0432\u0441\u0435\u0433\u043E, \u0438\u0442\u043E\u0433\u043E, \u0441\u0443\u043C\u043C\u0430\u0440\u043D\u043E, \u0432 \u0441\u0443\u043C\u043C\u0435, \u043E\u0431\u0449\u0435\u0435 \u0432\u0440\u0435\u043C\u044F, \u043E\u0431\u0449\u0435*, \u043F\u0440\u043E\u043F\u0430\u0434*, \u043F\u0440\u043E\u043F\u0430\u043B*, \u0438\u0441\u0442\u0435\u0447*, \u0438\u0441\u0442\u0435\u043A*, \u0437\u0430\u0432\u0438\u0441\u0448*, \u0437\u0430\u0432\u0438\u0441*, \u0432\u044B\u0431\u0438\u0432*, \u043E\u0442\u043A\u0438\u043D*, \u043A\u0438\u043A*, \u0440\u0443\u0431\u0438\u0442\u044C, \u0440\u0443\u0431\u0438\u043C, \u0440\u0432\u0443\u0442\u0441\u044F, \u0441\u0447\u0438\u0442\u0430\u0442\u044C, \u0441\u0447\u0438\u0442\u0430\u0435\u0442\u0441\u044F, \u0441\u0447\u0438\u0442\u0430\u0435\u043C, \u043D\u0435 \u043F\u043E\u0434\u0430\u0435\u0442 \u043F\u0440\u0438\u0437\u043D\u0430\u043A\u043E\u0432, timeout, disconnect, idle",
    keepalive: "keepalive*, keep alive, alive, \u043F\u0438\u043D\u0433*, \u043F\u0440\u043E\u043F\u0438\u043D\u0433*, \u043F\u0440\u043E\u0431, \u043F\u0440\u043E\u0431\u044B, heartbeat*, \u0445\u0430\u0440\u0442\u0431\u0438\u0442*, \u0431\u0435\u0437\u0434\u0435\u0439\u0441\u0442\u0432*, \u043D\u0435\u0430\u043A\u0442\u0438\u0432\u043D*, \u043F\u0440\u043E\u0441\u0442\u043E\u0439, \u043F\u0440\u043E\u0441\u0442\u043E\u044F, \u0442\u0430\u0439\u043C\u0430\u0443\u0442*, \u0442\u0430\u0439\u043C \u0430\u0443\u0442*, \u043E\u0442\u043A\u043B\u044E\u0447*, \u043F\u043E\u0434\u0434\u0435\u0440\u0436*, \u0436\u0438\u0432\u043E*, \u0436\u0438\u0432, \u0436\u0438\u0432\u0430, \u0436\u0438\u0432\u044B, nop, ping, idle, \u043D\u0435 \u043E\u0442\u0432\u0435\u0447\u0430*",
    topic: "\u043F\u0430\u043A\u0435\u0442*, \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438*, \u0441\u0438\u0433\u043D\u0430\u043B*, \u0441\u043E\u0435\u0434\u0438\u043D\u0435\u043D\u0438*, \u043F\u043E\u0434\u043A\u043B\u044E\u0447*, \u0441\u043E\u0435\u0434\u0438\u043D*, \u0441\u0435\u0441\u0441\u0438*, \u0441\u0435\u0430\u043D\u0441*, \u0441\u0435\u0440\u0432\u0435\u0440*, \u043A\u043B\u0438\u0435\u043D\u0442*, \u043F\u0440\u043E\u0432\u0435\u0440\u043A*, \u043F\u0440\u043E\u0432\u0435\u0440*, \u043E\u043F\u0440\u043E\u0441*, \u043E\u043F\u0440\u0430\u0448*, \u043E\u0442\u0432\u0435\u0442*, \u043E\u0442\u0432\u0435\u0447*, \u0432\u0445\u043E\u0434*, \u0432\u043E\u0439\u0442\u0438, \u043B\u043E\u0433\u0438\u043D*, \u0430\u0443\u0442\u0435\u043D\u0442\u0438\u0444\u0438\u043A\u0430\u0446*, \u0430\u0432\u0442\u043E\u0440\u0438\u0437\u0430\u0446*, \u043F\u0430\u0440\u043E\u043B*, \u0442\u043E\u043D\u043D\u0435\u043B*, \u0442\u0443\u043D\u043D\u0435\u043B*, \u043A\u0430\u043D\u0430\u043B*, \u043C\u0430\u0441\u0442\u0435\u0440*, \u0441\u043E\u043A\u0435\u0442*, \u0437\u0430\u043F\u0440\u043E\u0441*, \u0441\u043B\u0430\u0442\u044C, \u0448\u043B\u0435\u043C, \u0448\u043B\u0435\u0442, \u0448\u043B\u044E, \u043F\u043E\u0441\u044B\u043B*, \u043F\u043E\u0441\u043B\u0430\u0442\u044C, \u043E\u0442\u043F\u0440\u0430\u0432*, \u043E\u0442\u0441\u044B\u043B\u0430*, \u0436\u0434\u0430\u0442\u044C, \u0436\u0434\u0435\u043C, \u0436\u0434\u0435\u0442, \u043E\u0436\u0438\u0434\u0430*, ssh, \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B*, \u044E\u0437\u0435\u0440*, \u043F\u043E\u043F\u044B\u0442*, \u0444\u043E\u043D\u043E\u0432*, \u0441\u0432\u044F\u0437*, \u0430\u043A\u0442\u0438\u0432\u043D\u043E\u0441\u0442*, \u043A\u043B\u044E\u0447*, \u0448\u0435\u043B\u043B*, \u0438\u043D\u0442\u0435\u0440\u0432\u0430\u043B*, \u043F\u0435\u0440\u0438\u043E\u0434*, \u0443\u0434\u0435\u0440\u0436*, \u0434\u0435\u0440\u0436*, \u0445\u043E\u0441\u0442*, \u0443\u0437\u043B*, \u0441\u0442\u0443\u0447\u0430\u0442*, \u0434\u0435\u0440\u0433\u0430*",
    foreign: "cron*, \u043A\u0440\u043E\u043D*, \u0431\u044D\u043A\u0430\u043F*, \u0431\u0435\u043A\u0430\u043F*, \u0440\u0435\u0437\u0435\u0440\u0432\u043D*, \u043C\u043E\u043D\u0438\u0442\u043E\u0440\u0438\u043D\u0433*, \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442*, \u0442\u043E\u043A\u0435\u043D*, \u0430\u0440\u0435\u043D\u0434*, dhcp, dns, ttl, \u0431\u0430\u043D, \u0431\u0430\u043D\u0438\u043C, \u0431\u0430\u043D\u0438\u0442\u044C, \u0431\u0430\u043D\u0438\u0442, \u0437\u0430\u0431\u0430\u043D*, \u0431\u0430\u043D\u0430, \u043B\u043E\u0433\u0440\u043E\u0442*, logrotate, \u0440\u043E\u0442\u0430\u0446\u0438*, \u043E\u0431\u043D\u043E\u0432\u043B*, \u043F\u0435\u0440\u0435\u0437\u0430\u0433\u0440\u0443\u0437*, \u043F\u0435\u0440\u0435\u0437\u0430\u0433\u0440\u0443\u0436*, \u043F\u0435\u0440\u0435\u0437\u0430\u043F\u0443\u0441*, \u0440\u043E\u0442\u0438\u0440*, \u0440\u0435\u0441\u0442\u0430\u0440\u0442*, \u0440\u0435\u0431\u0443\u0442*, \u0441\u0431\u043E\u0440\u043A*, \u0434\u0435\u043F\u043B\u043E\u0439*, \u0440\u0430\u0437\u0432\u0435\u0440\u0442*, \u0441\u043F\u044F\u0449*, \u0441\u043D\u0430, \u0431\u0430\u0442\u0430\u0440\u0435*, \u043A\u044D\u0448*, \u043A\u0435\u0448*, tmux, screen, sudo, \u0431\u043B\u043E\u043A\u0438\u0440*, \u0437\u0430\u0431\u043B\u043E\u043A\u0438\u0440*, ansible, puppet, kerberos, \u0431\u0438\u043B\u0435\u0442*, \u0441\u0438\u043D\u0445\u0440\u043E\u043D\u0438\u0437*, \u043F\u0435\u0440\u0435\u0434\u0430\u0447\u0430 \u0444\u0430\u0439\u043B\u043E\u0432, \u043F\u0435\u0440\u0435\u0434\u0430\u0447\u0438 \u0444\u0430\u0439\u043B\u043E\u0432, \u0437\u0430\u0433\u0440\u0443\u0437\u043A*, \u0441\u043A\u0430\u0447\u0438\u0432*, \u0437\u0430\u043D\u0438\u043C\u0430\u0435\u0442, \u0434\u043B\u0438\u0442\u0441\u044F, \u0442\u0435\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u043D*, \u0434\u043B\u044F \u0442\u0435\u0441\u0442\u043E\u0432, \u043F\u043E\u0440\u0442, \u043F\u043E\u0440\u0442\u0430, \u043F\u043E\u0440\u0442\u0443",
    other: "\u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E, \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E, \u0443\u043C\u043E\u043B\u0447*, \u0434\u0435\u0444\u043E\u043B\u0442*, \u0440\u0430\u043D\u044C\u0448\u0435, \u0440\u0430\u043D\u0435\u0435, \u043F\u0440\u0435\u0436\u0434\u0435, \u043F\u0440\u0435\u0436\u043D*, \u0431\u044B\u0432\u0448*, \u0441\u0442\u0430\u0440\u044B\u0439, \u0441\u0442\u0430\u0440\u0430\u044F, \u0441\u0442\u0430\u0440\u043E\u0435, \u0441\u0442\u0430\u0440\u043E\u0433\u043E, \u0441\u0442\u0430\u0440\u044B\u0435, \u0441\u0442\u0430\u0440\u044B\u0445, \u0441\u0442\u043E\u044F\u043B*, \u0440\u0435\u043A\u043E\u043C\u0435\u043D\u0434*, \u0440\u0435\u043A\u043E\u043C\u0435\u043D\u0434\u0443\u0435\u0442\u0441\u044F, \u0441\u043E\u0432\u0435\u0442\u0443\u044E\u0442, \u0441\u043E\u0432\u0435\u0442*, \u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440, \u043A \u043F\u0440\u0438\u043C\u0435\u0440\u0443, \u043D\u0430\u043F\u0440, \u0434\u043E\u043F\u0443\u0441\u0442\u0438\u043C*, \u043C\u043E\u0436\u043D\u043E \u043F\u043E\u0441\u0442\u0430\u0432\u0438\u0442\u044C, \u043C\u043E\u0436\u043D\u043E \u0443\u0432\u0435\u043B\u0438\u0447\u0438\u0442\u044C, \u043C\u043E\u0436\u043D\u043E \u0443\u043C\u0435\u043D\u044C\u0448\u0438\u0442\u044C, \u043C\u043E\u0436\u043D\u043E \u0437\u0430\u0434\u0430\u0442\u044C, \u043C\u043E\u0436\u043D\u043E \u0443\u043A\u0430\u0437\u0430\u0442\u044C, \u043C\u043E\u0436\u043D\u043E \u043C\u0435\u043D\u044F\u0442\u044C, \u043C\u043E\u0436\u043D\u043E \u0438\u0437\u043C\u0435\u043D\u0438\u0442\u044C, \u0435\u0441\u043B\u0438 \u043F\u043E\u0441\u0442\u0430\u0432\u0438\u0442\u044C, \u0435\u0441\u043B\u0438 \u043D\u0443\u0436\u043D\u043E, \u0438\u0437\u043D\u0430\u0447\u0430\u043B\u044C\u043D*, \u0438\u0441\u0445\u043E\u0434\u043D*, \u043E\u0440\u0438\u0433\u0438\u043D\u0430\u043B\u044C\u043D*, \u0437\u0430\u0432\u043E\u0434\u0441\u043A*, \u0441\u0442\u0430\u043D\u0434\u0430\u0440\u0442\u043D*, \u043E\u0431\u044B\u0447\u043D\u043E, \u043A\u0430\u043A \u043F\u0440\u0430\u0432\u0438\u043B\u043E, \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D, \u0434\u043E\u043F\u0443\u0441\u0442\u0438\u043C\u044B\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u044F, \u0432\u043E\u0437\u043C\u043E\u0436\u043D\u044B*, \u0431\u044B\u043B, \u0431\u044B\u043B\u0430, \u0431\u044B\u043B\u043E, \u0431\u044B\u043B\u0438, \u043B\u0443\u0447\u0448\u0435, \u0441\u0442\u043E\u0438\u0442 \u043F\u043E\u0441\u0442\u0430\u0432\u0438\u0442\u044C, \u0443\u0432\u0435\u043B\u0438\u0447\u0438\u0442\u044C \u0434\u043E, \u0443\u043C\u0435\u043D\u044C\u0448\u0438\u0442\u044C \u0434\u043E, \u043F\u043E\u0434\u043D\u044F\u0442\u044C \u0434\u043E, \u0441\u043D\u0438\u0437\u0438\u0442\u044C \u0434\u043E, \u0441\u043B\u0438\u0448\u043A\u043E\u043C, \u043D\u0435 \u0441\u0442\u0430\u0432\u0438\u0442\u044C, \u043D\u0435 \u0441\u0442\u0430\u0432\u044C\u0442\u0435, \u043D\u0435 \u0441\u0442\u0430\u0432\u044C, \u043D\u0435 \u0437\u0430\u0434\u0430\u0432\u0430\u0442\u044C, \u043D\u0435 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u044C, \u0434\u043E \u044D\u0442\u043E\u0433\u043E, \u0432\u0440\u0435\u043C\u0435\u043D\u043D\u043E \u0431\u044B\u043B\u043E, \u0432 ubuntu, \u0432 debian, \u0432 rhel, \u0432 centos, \u0443 \u0434\u0440\u0443\u0433\u0438\u0445, \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430\u0446*, \u043C\u0430\u043D\u0443\u0430\u043B*",
    instead: "\u0432\u043C\u0435\u0441\u0442\u043E, \u0430 \u043D\u0435, \u0432\u043C\u0435\u0441\u0442\u043E \u043F\u0440\u0435\u0436\u043D*, \u0432 \u043E\u0442\u043B\u0438\u0447\u0438\u0435 \u043E\u0442, \u0447\u0435\u043C \u0431\u044B\u043B\u043E, \u0432\u0435\u0440\u0441\u0438\u044F, \u0432\u0435\u0440\u0441\u0438\u0438, \u0432\u0435\u0440\u0441\u0438\u0435\u0439, \u0432\u0435\u0440\u0441*, \u043F\u043E\u0440\u0442, \u0431\u0430\u0433, \u0437\u0430\u0434\u0430\u0447\u0430, \u0442\u0438\u043A\u0435\u0442, \u0440\u0430\u0437\u0434\u0435\u043B, \u043F\u0443\u043D\u043A\u0442, \u0433\u043B\u0430\u0432\u0430, \u0441\u0442\u0440\u043E\u043A\u0430, \u0441\u0442\u0440\u043E\u043A\u0438, rfc, \u0441 \u0432\u0435\u0440\u0441\u0438\u0438, \u043D\u0430\u0447\u0438\u043D\u0430\u044F \u0441, \u0443\u043C\u0435\u043D\u044C\u0448\u0435\u043D\u043E \u0441, \u0443\u0432\u0435\u043B\u0438\u0447\u0435\u043D\u043E \u0441, \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u043E \u0441, \u043F\u043E\u0434\u043D\u044F\u0442\u043E \u0441, \u0441\u043D\u0438\u0436\u0435\u043D\u043E \u0441, \u0431\u044B\u043B\u043E \u0441, \u0443\u0434\u0432\u043E\u0435\u043D*, \u0432\u0434\u0432\u043E\u0435 \u0431\u043E\u043B\u044C\u0448\u0435, \u0432\u0434\u0432\u043E\u0435 \u043C\u0435\u043D\u044C\u0448\u0435, \u043F\u043E \u0441\u0440\u0430\u0432\u043D\u0435\u043D\u0438\u044E \u0441",
    device: "\u0444\u0430\u0439\u0440\u0432\u043E\u043B*, \u0444\u0430\u0435\u0440\u0432\u043E\u043B*, \u0444\u0430\u0435\u0440\u0432\u043E*, \u0444\u0430\u0439\u0435\u0440\u0432\u043E*, \u0431\u0440\u0430\u043D\u0434\u043C\u0430\u0443\u044D\u0440*, \u043C\u0435\u0436\u0441\u0435\u0442\u0435\u0432*, \u043C\u0441\u044D, \u043D\u0430\u0442, \u043D\u0430\u0442\u0430, nat, \u0440\u043E\u0443\u0442\u0435\u0440*, \u043C\u0430\u0440\u0448\u0440\u0443\u0442\u0438\u0437\u0430\u0442\u043E\u0440*, \u0431\u0430\u043B\u0430\u043D\u0441\u0438\u0440\u043E\u0432\u0449\u0438\u043A*, \u0431\u0430\u043B\u0430\u043D\u0441\u0435\u0440*, \u043F\u0440\u043E\u0432\u0430\u0439\u0434\u0435\u0440*, \u043E\u043F\u0435\u0440\u0430\u0442\u043E\u0440*, \u0448\u043B\u044E\u0437*, \u043F\u0440\u043E\u043A\u0441\u0438*, \u0432\u043F\u043D, vpn, \u043C\u043E\u0434\u0435\u043C*, \u043A\u043E\u043C\u043C\u0443\u0442\u0430\u0442\u043E\u0440*, \u0441\u0432\u0438\u0442\u0447*, \u0441\u0432\u0438\u0447*, \u044F\u0434\u0440\u043E, \u044F\u0434\u0440\u0430, \u043E\u0431\u043B\u0430\u043A*, \u043E\u0431\u043B\u0430\u0447\u043D*, azure, aws, conntrack, \u043C\u043E\u0431\u0438\u043B\u044C\u043D*, \u0432\u0430\u0439\u0444\u0430\u0439*, \u0446\u0438\u0441\u043A*, \u043C\u0438\u043A\u0440\u043E\u0442\u0438\u043A*, mikrotik, \u0434\u043E\u043A\u0435\u0440*",
    averted: "\u0447\u0442\u043E\u0431\u044B \u043D\u0435, \u0447\u0442\u043E\u0431 \u043D\u0435, \u0432\u043E \u0438\u0437\u0431\u0435\u0436\u0430\u043D\u0438\u0435, \u043F\u0440\u0435\u0434\u043E\u0442\u0432\u0440\u0430\u0449*, \u0437\u0430\u0449\u0438\u0442\u0430 \u043E\u0442, \u043F\u0440\u043E\u0442\u0438\u0432",
    not: "\u043D\u0435",
    undecided: "\u0442\u043E\u0434\u043E, \u0434\u043E\u0434\u0435\u043B\u0430\u0442\u044C, \u0438\u0441\u043F\u0440\u0430\u0432\u0438\u0442\u044C, \u0443\u0442\u043E\u0447\u043D\u0438\u0442\u044C, \u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442\u044C \u043D\u0430\u0434\u043E, \u043D\u0430\u0434\u043E \u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442\u044C",
    break: "\u043D\u043E, \u0430, \u043F\u043E\u044D\u0442\u043E\u043C\u0443, \u043F\u043E\u0442\u043E\u043C\u0443, \u0442\u0430\u043A \u0447\u0442\u043E, \u0447\u0442\u043E\u0431\u044B, \u0447\u0442\u043E\u0431, \u0442\u0430\u043A \u043A\u0430\u043A, \u043F\u043E\u0441\u043A\u043E\u043B\u044C\u043A\u0443, \u0435\u0441\u043B\u0438, \u043A\u043E\u0433\u0434\u0430, \u0442\u043E\u0433\u0434\u0430, \u0438\u043D\u0430\u0447\u0435, \u0445\u043E\u0442\u044F, \u043A\u043E\u0442\u043E\u0440\u044B\u0439, \u043A\u043E\u0442\u043E\u0440\u0430\u044F, \u043A\u043E\u0442\u043E\u0440\u044B\u0435, \u0442\u043E \u0435\u0441\u0442\u044C, \u043F\u043E\u0441\u043B\u0435 \u0447\u0435\u0433\u043E, \u0437\u0430\u0442\u0435\u043C, \u043F\u043E\u043A\u0430, \u0438\u043D\u044B\u043C\u0438 \u0441\u043B\u043E\u0432\u0430\u043C\u0438",
    idiom: "\u043D\u0435 \u0431\u044B\u043B\u043E, \u043D\u0435 \u0431\u044B\u043B\u0438, \u043D\u0435 \u0431\u044B\u043B, \u043D\u0435 \u0431\u044B\u043B\u0430, \u0447\u0442\u043E\u0431\u044B \u0431\u044B\u043B\u043E, \u0447\u0442\u043E\u0431\u044B \u0431\u044B\u043B\u0438, \u043C\u043E\u0436\u043D\u043E \u0431\u044B\u043B\u043E, \u043D\u0438 \u0440\u0430\u0437\u0443, \u043D\u0435 \u0440\u0430\u0437, \u0432 \u044D\u0442\u043E\u0442 \u0440\u0430\u0437, \u0432 \u043F\u0435\u0440\u0432\u044B\u0439 \u0440\u0430\u0437, \u0432 \u0434\u0440\u0443\u0433\u043E\u0439 \u0440\u0430\u0437, \u043A\u0430\u0436\u0434\u044B\u0439 \u0440\u0430\u0437, \u043A\u0430\u043A \u0440\u0430\u0437, \u0441\u0440\u0430\u0437\u0443, \u0432 \u0442\u043E\u043C \u0447\u0438\u0441\u043B\u0435, \u043E\u0434\u043D\u043E \u0438 \u0442\u043E \u0436\u0435, \u043E\u0434\u0438\u043D \u0438 \u0442\u043E\u0442 \u0436\u0435, \u043E\u0434\u0438\u043D \u0438\u0437, \u043E\u0434\u043D\u043E\u0439 \u0438\u0437, \u0432\u0440\u0435\u043C\u044F \u043E\u0442 \u0432\u0440\u0435\u043C\u0435\u043D\u0438, \u043D\u0430 \u0432\u0441\u044F\u043A\u0438\u0439 \u0441\u043B\u0443\u0447\u0430\u0439, \u0432 \u043E\u0434\u0438\u043D \u043C\u043E\u043C\u0435\u043D\u0442, \u0438 \u0442 \u0434, \u0438 \u0442 \u043F"
  }
};

// src/prose/languages/polish.ts
var polish = {
  name: "Polish",
  units: {
    1e-3: "ms, milisekund*",
    1: "s, sek, sec, sekund*, sekundk*, ro sekund*, to sekund*",
    60: "m, min, minut*, minutk*, to minut*, ro minut*",
    3600: "h, godz, godzin*, godzinn*",
    86400: "d, dzie\u0144, dni, dnia, dniu, doba, doby, dob\u0119, d\xF3b, dobow*",
    604800: "tydzie\u0144, tygodnie, tygodni, tygodnia, tygodniu, tygodniow*"
  },
  numbers: {
    0: "zero",
    1: "jeden, jedna, jedno, jedn\u0105, jednego, jednej, jednym, pojedyncz*",
    1.5: "p\xF3\u0142tora, p\xF3\u0142torej, poltora, poltorej",
    2: "dwa, dwie, dw\xF3ch, dwu, dwom, dwoma, dwiema, dwaj",
    3: "trzy, trzech, trzem, trzema, trzej",
    4: "cztery, czterech, czterem, czterema",
    5: "pi\u0119\u0107, pi\u0119ciu, pi\u0119cioma",
    6: "sze\u015B\u0107, sze\u015Bciu",
    7: "siedem, siedmiu",
    8: "osiem, o\u015Bmiu",
    9: "dziewi\u0119\u0107, dziewi\u0119ciu",
    10: "dziesi\u0119\u0107, dziesi\u0119ciu",
    11: "jedena\u015Bcie, jedenastu",
    12: "dwana\u015Bcie, dwunastu, tuzin",
    13: "trzyna\u015Bcie, trzynastu",
    14: "czterna\u015Bcie, czternastu",
    15: "pi\u0119tna\u015Bcie, pi\u0119tnastu",
    16: "szesna\u015Bcie, szesnastu",
    17: "siedemna\u015Bcie, siedemnastu",
    18: "osiemna\u015Bcie, osiemnastu",
    19: "dziewi\u0119tna\u015Bcie, dziewi\u0119tnastu",
    20: "dwadzie\u015Bcia, dwudziestu",
    30: "trzydzie\u015Bci, trzydziestu",
    40: "czterdzie\u015Bci, czterdziestu",
    50: "pi\u0119\u0107dziesi\u0105t, pi\u0119\u0107dziesi\u0119ciu",
    60: "sze\u015B\u0107dziesi\u0105t, sze\u015B\u0107dziesi\u0119ciu",
    70: "siedemdziesi\u0105t, siedemdziesi\u0119ciu",
    80: "osiemdziesi\u0105t, osiemdziesi\u0119ciu",
    90: "dziewi\u0119\u0107dziesi\u0105t, dziewi\u0119\u0107dziesi\u0119ciu",
    100: "sto, stu",
    200: "dwie\u015Bcie, dwustu",
    300: "trzysta, trzystu",
    400: "czterysta, czterystu",
    500: "pi\u0119\u0107set, pi\u0119ciuset",
    600: "sze\u015B\u0107set, sze\u015Bciuset",
    700: "siedemset, siedmiuset",
    800: "osiemset, o\u015Bmiuset",
    900: "dziewi\u0119\u0107set, dziewi\u0119ciuset"
  },
  multipliers: { 1e3: "tysi\u0105c, tysi\u0105ce, tysi\u0119cy" },
  multiples: { 1: "raz, jednokrotnie", 2: "dwukrotnie", 3: "trzykrotnie", 4: "czterokrotnie", 5: "pi\u0119ciokrotnie" },
  spans: {
    15: "\u0107wier\u0107 minuty",
    30: "p\xF3\u0142minutow*",
    60: "po minucie, przez minut\u0119, w ci\u0105gu minuty",
    900: "kwadrans, kwadransa, kwadransie, \u0107wier\u0107 godziny",
    1800: "p\xF3\u0142godzin*",
    2700: "trzy kwadranse, trzech kwadransach",
    3600: "po godzinie, przez godzin\u0119, w ci\u0105gu godziny",
    5400: "p\xF3\u0142toragodzin*"
  },
  adverbs: { 60: "cominutow*", 3600: "cogodzin*", 86400: "codziennie" },
  roles: {
    half: "p\xF3\u0142, po\u0142owa, po\u0142ow\u0119, po\u0142owie",
    "and-half": "i p\xF3\u0142, i po\u0142owa",
    and: "i, oraz, plus",
    to: "do, lub, albo",
    vague: "kilka, kilku, par\u0119, wiele, ile, ilu, wielu",
    every: "co, co ka\u017Cde, ka\u017Cda, ka\u017Cd\u0105, ka\u017Cde, ka\u017Cdych, ka\u017Cdy, ka\u017Cdego, ka\u017Cdej, raz na, raz na ka\u017Cde, w odst\u0119pach, w odst\u0119pie, w odst\u0119pach co, co kolejne, w interwa\u0142ach, w interwale, z interwa\u0142em, z cz\u0119stotliwo\u015Bci\u0105, z odst\u0119pem, w rytmie, jeden raz na, po ka\u017Cdych, po ka\u017Cdej, po ka\u017Cdym, na ka\u017Cde, \u015Brednio co",
    "every-after": "odst\u0119pu, odst\u0119p, odst\u0119py, przerwy, interwa\u0142, interwa\u0142u, interwa\u0142y, odst\u0119pem, interwa\u0142em, mi\u0119dzy sprawdzeniami, mi\u0119dzy pakietami, mi\u0119dzy zapytaniami, mi\u0119dzy pingami, mi\u0119dzy pr\xF3bami, mi\u0119dzy komunikatami, mi\u0119dzy wiadomo\u015Bciami, mi\u0119dzy kolejnymi, pomi\u0119dzy sprawdzeniami, pomi\u0119dzy pakietami, pomi\u0119dzy zapytaniami, pomi\u0119dzy pingami, pomi\u0119dzy kolejnymi, pomi\u0119dzy komunikatami, pomi\u0119dzy pr\xF3bami, mi\u0119dzy keepalive, mi\u0119dzy sygna\u0142ami",
    interval: "interwa\u0142*, odst\u0119p, odst\u0119py, odst\u0119pu, cz\u0119stotliwo\u015B\u0107, okres, przerwa mi\u0119dzy, przerwa pomi\u0119dzy, czas mi\u0119dzy, czas pomi\u0119dzy",
    alternate: "drug\u0105, drugi, drugie",
    per: "na, w, w ci\u0105gu, za, przez, na ka\u017Cd\u0105, co, na ka\u017Cde",
    "at-most": "nie wi\u0119cej ni\u017C, nie d\u0142u\u017Cej ni\u017C, nie cz\u0119\u015Bciej ni\u017C, nie p\xF3\u017Aniej ni\u017C, nie p\xF3\u017Aniej ni\u017C po, najwy\u017Cej, co najwy\u017Cej, maksymalnie, maksymalnie po, maks, max, maksimum, do, mniej ni\u017C, poni\u017Cej, najp\xF3\u017Aniej po, kr\xF3cej ni\u017C, nie przekracza*, a\u017C do, nie ponad, g\xF3ra",
    "at-least": "co najmniej, przynajmniej, minimum, minimalnie, nie mniej ni\u017C, nie kr\xF3cej ni\u017C, nie rzadziej ni\u017C, nie wcze\u015Bniej ni\u017C, nie wcze\u015Bniej ni\u017C po, wi\u0119cej ni\u017C, powy\u017Cej, ponad, d\u0142u\u017Cej ni\u017C, min, najwcze\u015Bniej po, najmniej, po ponad",
    about: "oko\u0142o, ok, mniej wi\u0119cej, mniej wi\u0119cej po, w przybli\u017Ceniu, prawie, niemal, circa, ca, z grubsza, jakie\u015B, po oko\u0142o, po ok, rz\u0119du, orientacyjnie, blisko, nieca\u0142e, nieca\u0142\u0105, nieca\u0142ych",
    between: "od, mi\u0119dzy, pomi\u0119dzy, w zakresie od, w przedziale od",
    within: "zanim minie, zanim min\u0105, zanim up\u0142ynie",
    "at-most-after": "maksymalnie, maks, max, maksimum, lub mniej, albo mniej, i nie wi\u0119cej, najwy\u017Cej, g\xF3ra",
    "at-least-after": "minimum, lub wi\u0119cej, albo wi\u0119cej, i wi\u0119cej, co najmniej, z hakiem",
    "about-after": "mniej wi\u0119cej, w przybli\u017Ceniu, oko\u0142o, z grubsza, lub co\u015B ko\u0142o tego, plus minus",
    times: "raz, razy, razie, krotnie, krotn*",
    probe: "ping, pingi, ping\xF3w, pingach, pinga, pr\xF3ba, pr\xF3by, pr\xF3b, pr\xF3bie, pr\xF3bach, pr\xF3b*, sonda, sondy, sond, sondach, pakiet*, komunikat*, wiadomo\u015B\u0107, wiadomo\u015Bci, wiadomo\u015Bciach, sygna\u0142*, zapytan*, zapyta\u0144, odpowiedzi, odpowiedziach, odpowied\u017A, sprawdzen*, sprawdze\u0144, \u017C\u0105dan*, \u017C\u0105da\u0144, interwa\u0142*, niepowodzen*, niepowodze\u0144, b\u0142\u0119d*, b\u0142\u0105d, keepalive, keepalives, keep alive, heartbeat*, probe, probes, pomini\u0119*, utracon*, zgub*, brak\xF3w, braku odpowiedzi, brak odpowiedzi, brakach odpowiedzi, testy, test\xF3w, testach, pora\u017Ck*, ponowie\u0144, ponowieni*, wezwan*, wezwa\u0144",
    attempt: "pr\xF3ba, pr\xF3by, pr\xF3b, pr\xF3bie, pr\xF3bach, logowan*, logowa\u0144, niepowodzen*, niepowodze\u0144, b\u0142\u0119d*, hase\u0142, has\u0142o, has\u0142a, has\u0142em, uwierzytelnie*, uwierzytelnie\u0144, pora\u017Ck*, podej\u015B\u0107, podej\u015Bcia, podej\u015Bciach, autoryzacj*, ponowie\u0144, pomy\u0142k*, pomy\u0142ek",
    session: "sesj*, kana\u0142*, po\u0142\u0105cze\u0144, po\u0142\u0105czen*, pow\u0142ok*, shell*",
    describing: "nieudan*, kolejn*, nieodebran*, b\u0142\u0119dn*, niepoprawn*, nieprawid\u0142ow*, pomini\u0119t*, utracon*, bez odpowiedzi, nieodpowiedz*, brakuj\u0105c*, nast\u0119puj\u0105c*, po sobie, z rz\u0119du, pod rz\u0105d, jednoczesn*, r\xF3wnoleg\u0142*, r\xF3wnoczesn*, otwart*, aktywn*, pust*, z\u0142ych, z\u0142e, zgubion*, takich, keepalive, keep alive, alive, ssh, tcp, kontrolny*, kontrolne, kontrolnych, nieskuteczn*, logowania, niepotwierdzon*, stracon*, testow*, klienta, serwera, podtrzymuj\u0105c*, podtrzymania, dozwolon*, mo\u017Cliwych, bezskuteczn*, multipleksowan*, przegapion*, opuszczon*, przepuszczon*, pr\xF3b, pr\xF3by, na zalogowanie, uwierzytelnienia, uwierzytelniania, null, straconych",
    count: "liczba pr\xF3b, liczba pr\xF3b to, liczba, liczba pakiet\xF3w, liczba powt\xF3rze\u0144, liczba zapyta\u0144, liczba sesji, ilo\u015B\u0107, ilo\u015B\u0107 pr\xF3b, licznik, liczba pr\xF3b logowania, limit pr\xF3b, liczba brak\xF3w odpowiedzi, liczba sprawdze\u0144, liczba komunikat\xF3w",
    total: "roz\u0142\u0105cz*, roz\u0142acz*, od\u0142\u0105cz*, zerw*, zrywa*, zryw*, zamyk*, zamkn*, zakoncz*, zako\u0144cz*, ko\u0144cz*, przerw*, przerywa*, ubij*, ubicie, zabij*, zabi\u0107, wyrzuc*, wylogow*, wyloguj*, timeout*, limit czasu, limit bezczynno\u015Bci, up\u0142yw*, up\u0142yn*, przekroczen*, bezczynno*, bezczynn*, nieaktywn*, brak aktywno\u015Bci, braku aktywno\u015Bci, bez aktywno\u015Bci, brak odpowiedzi, braku odpowiedzi, bez odpowiedzi, nie odpowiada*, nie odpowie*, martw*, utrat*, utrac*, stracon*, wygas*, cisz*, milcz*, \u0142\u0105cznie, razem, w sumie, suma, sumarycznie, ca\u0142kowit*, zwiesz*, zawiesz*, niedost\u0119pn*, wykry*, wyci\u0105ga, wywal*, wykop*, zrezygn*, rezygn*, poddaj*, poddaje si\u0119, uznaj*, uznane, uznany, uznawan*, idle, disconnect*, drop*, zdech*, padni\u0119t*, pada, pad\u0142o, \u017Cycia sesji, wyrzut*, zdejm*, opuszczon*, nieodebran*",
    keepalive: "keepalive*, keep alive, alive, ping*, pingu*, podtrzym*, utrzym*, bezczynn*, nieaktywn*, timeout*, roz\u0142\u0105cz*, roz\u0142acz*, heartbeat*, \u017Cyw*, \u017Cyje, nop, idle, sonda, sondy, nie odpowiada*",
    topic: "pakiet*, komunikat*, wiadomo\u015B*, sygna\u0142*, po\u0142\u0105cz*, \u0142\u0105cz*, sesj*, serwer*, klien*, sprawdz*, odpyt*, odpowied*, odpowiad*, logowan*, zalogow*, logow*, uwierzyteln*, autoryz*, has\u0142*, tunel*, kana\u0142*, master*, gniazd*, socket, zapytan*, wysy\u0142*, wy\u015Bl*, wys\u0142an*, \u015Blij, \u015Ble, czeka*, oczek*, ssh*, u\u017Cytkown*, pr\xF3b*, tle, w tle, aktywno*, klucz*, interwa\u0142*, odst\u0119p*, pow\u0142ok*, host*, zdaln*, \u017C\u0105dan*, puka*, czas na, sonda, sond*",
    foreign: "cron*, backup*, kopia, kopii, kopie, monitoring*, certyfikat*, token*, dzier\u017Caw*, dhcp, dns, ttl, ban, bany, bana, banuj*, zbanow*, logrotate, rotacj*, rotow*, zmieniamy, zmienia\u0107, wymieniamy, aktualiz*, restart*, uruchom*, budow*, zadan*, wdro\u017C*, deploy*, u\u015Bpi*, bateri*, cache*, pami\u0119ci podr\u0119cznej, tmux, screen, sudo, blokad*, blokuj*, zablok*, ansible, puppet, kerberos, bilet*, synchroniz*, transfer*, pobieran*, trwa, zajmuje, testowanie, portu, porcie",
    other: "domy\u015Bln*, standardow*, fabryczn*, dawn*, wcze\u015Bniej, poprzedni*, kiedy\u015B, uprzednio, stary, stara, stare, starej, starego, pierwotn*, oryginaln*, zalec*, polec*, sugerow*, sugeruj*, rekomend*, na przyk\u0142ad, przyk\u0142adowo, np, przyk\u0142ad*, mo\u017Cna ustawi\u0107, mo\u017Cna zwi\u0119kszy\u0107, mo\u017Cna zmniejszy\u0107, mo\u017Cna da\u0107, zwykle, zazwyczaj, dopuszczaln*, zakres, by\u0142o, by\u0142a, by\u0142, by\u0142y, lepiej, warto, powinno, powinien, zbyt, za cz\u0119sto, za rzadko, za kr\xF3tk*, za d\u0142ug*, za ma\u0142*, za du\u017C*, nie ustawia*, nie u\u017Cywa*, na ubuntu, na debianie, w ubuntu, w debianie, dokumentacj*, podr\u0119cznik*, opcjonaln*, ewentualn*, rozwa\u017C*, zmie\u0144 na, zwi\u0119ksz do, zmniejsz do, dotychczas*, typow*",
    instead: "zamiast, a nie, zmieniono z, zwi\u0119kszono z, zmniejszono z, zmiana z, podniesiono z, obni\u017Cono z, skr\xF3cono z, wyd\u0142u\u017Cono z, w odr\xF3\u017Cnieniu od, wersja, wersji, wersj\u0105, wersj\u0119, port, b\u0142\u0105d nr, zg\u0142oszen*, sekcja, rozdzia\u0142, punkt, linia, linii, rfc, ticket, od wersji, ni\u017C domy\u015Blne, w por\xF3wnaniu z, podwojon*, dwukrotno\u015B\u0107, strona",
    device: "firewall*, firewalla, zapor*, zapora, nat, natu, natem, nacie, router*, ruter*, balanser*, load balancer*, loadbalancer*, r\xF3wnowa\u017C*, operatora, operatorem, operatorze, operator\xF3w, operatorzy, dostawc*, bram*, bramk*, proxy, vpn, modem*, prze\u0142\u0105cznik*, switch*, j\u0105dro, j\u0105dra, kernel*, chmur*, azure, aws, conntrack, wifi, isp, mikrotik*, kubernetes, docker*, haproxy",
    averted: "\u017Ceby nie, aby nie, by nie, zapobieg*, unikn*",
    not: "nie",
    undecided: "do zrobienia, do poprawy, do ustalenia, poprawi\u0107, ustali\u0107",
    break: "ale, lecz, wi\u0119c, dlatego, \u017Ceby, aby, poniewa\u017C, bo, gdy\u017C, je\u015Bli, je\u017Celi, gdy, kiedy, czyli, to znaczy, tzn, tj, potem, nast\u0119pnie, kt\xF3ry, kt\xF3ra, kt\xF3re, natomiast, podczas gdy, zanim, inaczej",
    idiom: "od razu, na raz, w razie, tym razem, pierwszy raz, za ka\u017Cdym razem, jeszcze raz, z czasem, jeden z, jedna z, jedno z, w czasie, co najwy\u017Cej raz, po raz, nie by\u0142o, co do, do tego, do czasu"
  }
};

// src/prose/languages/turkish.ts
var turkish = {
  name: "Turkish",
  units: {
    1e-3: "ms, milisaniye*",
    1: "s, sn, saniye*, sn de, sn lik, ar saniye*, er saniye*, \u015Fer saniye*",
    60: "m, dk, dak, min, dakika*, ar dakika*, er dakika*, \u015Fer dakika*, dk da, dk lik, dk l\u0131k",
    3600: "h, sa, saat, saatte, saatlik, saati, saate, saatten, saatin, saattir, saatli\u011Fine",
    86400: "g\xFCn, g\xFCnde, g\xFCnl\xFCk, g\xFCne, g\xFCnden, g\xFCn\xFC",
    604800: "hafta, haftada, haftal\u0131k, haftadan"
  },
  numbers: {
    0: "s\u0131f\u0131r",
    1: "tek, tek bir",
    1.5: "bir bu\xE7uk",
    2: "iki, ikinci",
    3: "\xFC\xE7, \xFC\xE7\xFCnc\xFC",
    4: "d\xF6rt, d\xF6rd\xFCnc\xFC",
    5: "be\u015F, be\u015Finci",
    6: "alt\u0131, alt\u0131nc\u0131",
    7: "yedi",
    8: "sekiz",
    9: "dokuz",
    10: "on",
    11: "on bir, onbir",
    12: "oniki, d\xFCzine",
    13: "on\xFC\xE7",
    14: "ond\xF6rt",
    15: "onbe\u015F",
    20: "yirmi",
    21: "yirmi bir",
    25: "yirmibe\u015F",
    30: "otuz",
    31: "otuz bir",
    40: "k\u0131rk",
    45: "k\u0131rkbe\u015F",
    50: "elli",
    60: "altm\u0131\u015F",
    70: "yetmi\u015F",
    80: "seksen",
    90: "doksan",
    100: "y\xFCz"
  },
  multipliers: { 100: "y\xFCz", 1e3: "bin" },
  spans: { 900: "\xE7eyrek saat*", 1800: "yar\u0131m saat*, yar\u0131msaat*", 30: "yar\u0131m dakika*", 2700: "\xFC\xE7 \xE7eyrek saat" },
  adverbs: {
    1: "saniyede bir",
    20: "dakikada \xFC\xE7 kez, dakikada \xFC\xE7 kere, dakikada \xFC\xE7 defa",
    30: "dakikada iki kez, dakikada iki kere, dakikada iki defa, dakikada iki",
    60: "dakikada bir, dakika ba\u015F\u0131, dakikal\u0131k aral\u0131klarla, dakikal\u0131k aral\u0131kla",
    1800: "saatte iki kez, saatte iki kere, saatte iki defa",
    3600: "saatte bir, saat ba\u015F\u0131",
    86400: "g\xFCnde bir"
  },
  roles: {
    article: "bir",
    half: "yar\u0131m, yar\u0131",
    "and-half": "bu\xE7uk",
    and: "ve, art\u0131",
    to: "ila, ile, veya, ya da, den, dan, ten, tan",
    vague: "birka\xE7, bir\xE7ok, ka\xE7, baz\u0131, \xE7ok say\u0131da, \xE7e\u015Fitli",
    every: "her, her bir",
    "each-after": "bir, de bir, da bir, te bir, ta bir, de bir kez, da bir kez, bir kez, bir kere, bir defa, bir kontrol",
    "every-after": "arayla, aral\u0131kla, aral\u0131klarla, aral\u0131k, aral\u0131\u011F\u0131, aral\u0131\u011F\u0131nda, aral\u0131\u011F\u0131yla, ara ile, ara, aral\u0131kl\u0131, periyot, periyotla, periyotlarla, periyodu, s\u0131kl\u0131kla, s\u0131kl\u0131kta, s\u0131kl\u0131\u011F\u0131nda, s\u0131kl\u0131\u011F\u0131yla, lik aral\u0131klarla, lik aral\u0131kla, l\u0131k aral\u0131klarla, lik aral\u0131k, l\u0131k aral\u0131k",
    interval: "aral\u0131k, aral\u0131\u011F\u0131, aral\u0131\u011F\u0131n\u0131, aral\u0131klarla, s\u0131kl\u0131\u011F\u0131, s\u0131kl\u0131k, periyot, periyodu, periyod, zaman aral\u0131\u011F\u0131, frekans\u0131",
    per: "ba\u015F\u0131na",
    "at-most": "en fazla, en \xE7ok, azami, maksimum, max, maks, en ge\xE7, en uzun, fazla fazla, en y\xFCksek",
    "at-least": "en az, asgari, minimum, min, en az\u0131ndan, en erken, en k\u0131sa",
    about: "yakla\u015F\u0131k, yakla\u015F\u0131k olarak, a\u015Fa\u011F\u0131 yukar\u0131, ortalama, civar\u0131nda, tahminen, takriben, neredeyse, hemen hemen, kabaca",
    "at-most-after": "kadar, ya kadar, ye kadar, y\u0131 ge\xE7meyen, yi ge\xE7meyen, dan az, den az, ten az, tan az, az, alt\u0131nda, n\u0131n alt\u0131nda, nin alt\u0131nda, veya daha az, maksimum, \u0131 ge\xE7meyen, i ge\xE7meyen, \u0131 ge\xE7mez, i ge\xE7mez, yi ge\xE7mez, y\u0131 ge\xE7mez",
    "at-least-after": "fazla, dan fazla, den fazla, ten fazla, tan fazla, veya daha fazla, uzun, den uzun, dan uzun, \xFCzerinde, \xFCzeri, a\u015Fan, \u0131 a\u015Fan, i a\u015Fan, a\u015Farsa, \u0131 a\u015Farsa, i a\u015Farsa, yi a\u015Fan, y\u0131 a\u015Fan, minimum, \xE7ok, ge\xE7erse, i ge\xE7erse, yi ge\xE7erse",
    "about-after": "civar\u0131, civar\u0131nda, kadar bir s\xFCre, gibi, falan",
    "within-after": "i\xE7inde, i\xE7erisinde, zarf\u0131nda",
    times: "kez, kere, defa, sefer, keresinde, kereden, kezden, defadan",
    probe: "yoklama*, mesaj*, paket*, sinyal*, istek, istekten, iste\u011Fe, iste\u011Fi, iste\u011Fin, isteklere, yan\u0131ts\u0131z*, cevaps\u0131z*, yan\u0131t, yan\u0131ttan, cevap, cevaptan, kontrol*, deneme*, giri\u015Fim*, ba\u015Far\u0131s\u0131z*, hata*, hatadan, sorgu*, kay\u0131p*, ka\xE7\u0131r\u0131lan*, tekrar, tekrardan, ileti*, zaman a\u015F\u0131m\u0131*, nab\u0131z, nab\u0131zdan, pingten, pingden, ping e, pinge",
    attempt: "deneme*, giri\u015Fim*, giri\u015F, giri\u015Fi, giri\u015Ften, hatal\u0131*, hata*, ba\u015Far\u0131s\u0131z*, parola*, \u015Fifre*, yanl\u0131\u015F*, hak, hakk\u0131, oturum a\xE7ma*, kimlik do\u011Frulama*, tekrar",
    session: "oturum*, kanal*, ba\u011Flant\u0131*, kabuk",
    describing: "ba\u015Far\u0131s\u0131z*, yan\u0131ts\u0131z, cevaps\u0131z, ka\xE7\u0131r\u0131lan, \xFCst \xFCste, pe\u015F pe\u015Fe, art arda, ard\u0131\u015F\u0131k, arka arkaya, yan\u0131tlanmayan, yan\u0131t vermeyen, cevap vermeyen, yan\u0131t al\u0131namayan, cevap al\u0131namayan, yan\u0131t\u0131 gelmeyen, cevab\u0131 gelmeyen, cevaplanmayan, kar\u015F\u0131l\u0131ks\u0131z, hatal\u0131, yanl\u0131\u015F, e\u015Fzamanl\u0131, paralel, a\xE7\u0131k, kay\u0131p, keepalive, keep alive, alive, ssh, tcp, bo\u015F, giri\u015F, parola, \u015Fifre, oturum a\xE7ma, oturum, kimlik do\u011Frulama, adet, tane, canl\u0131l\u0131k, kontrol, aktif, ayn\u0131 anda, ge\xE7ersiz, kaybolan, ping, kaybedilen, ba\u011Flant\u0131",
    count: "say\u0131s\u0131, adedi, deneme say\u0131s\u0131, tekrar say\u0131s\u0131, say\u0131s\u0131 en fazla, deneme hakk\u0131, giri\u015F hakk\u0131, hakk\u0131",
    total: "kopar*, kopma*, kopsun, kopar, kopacak, kopuk, kopuyor, kopan, koptu*, kes, keser, kesil*, kesme*, kesiyor, kesecek, kesmek, kesintisi, kapat*, kapan*, kapan\u0131r, sonlan*, sonland\u0131r*, bitir*, biter, d\xFC\u015F, d\xFC\u015F\xFCr*, d\xFC\u015Fer, d\xFC\u015Fme*, at\u0131l\u0131r, at\u0131ls\u0131n, at\u0131l\u0131yor, \xE7\u0131kar*, \xE7\u0131k\u0131\u015F yap*, oturumu kapat*, zaman a\u015F\u0131m\u0131*, zamana\u015F\u0131m\u0131*, timeout*, bo\u015Fta*, bo\u015F kalan, hareketsiz*, i\u015Flem yapma*, i\u015Flem yap\u0131lma*, etkin olma*, etkinlik yok*, aktivite yok*, aktif olma*, inaktif*, pasif*, sessiz*, yan\u0131t vermez*, cevap vermez*, yan\u0131t gelmez*, cevap gelmez*, yan\u0131t al\u0131namaz*, cevap al\u0131namaz*, yan\u0131t yok*, cevap yok*, yan\u0131t vermeyen, cevap vermeyen, yan\u0131ts\u0131z*, cevaps\u0131z*, \xF6l\xFC*, \xF6lm\xFC\u015F, toplam*, ula\u015F\u0131lama*, vazge\xE7*, terk, b\u0131rak*, tespit*, alg\u0131la*, fark edil*, d\xFC\u015Fm\xFC\u015F, s\xFCre dolar*, s\xFCresi dolar*, idle, disconnect*, ka\xE7\u0131r\u0131lan",
    keepalive: "keepalive*, keep alive, alive, ping*, canl\u0131*, yoklama*, heartbeat*, nab\u0131z, bo\u015Fta*, hareketsiz*, zaman a\u015F\u0131m\u0131*, zamana\u015F\u0131m\u0131*, a\xE7\u0131k tut*, ayakta tut*, ya\u015F\u0131yor*, canl\u0131l\u0131k, timeout*, kopma*, kopar*",
    topic: "paket*, mesaj*, sinyal*, ba\u011Flan*, ba\u011Flant\u0131*, oturum*, sunucu*, istemci*, kontrol*, yokla*, yan\u0131t*, cevap*, giri\u015F*, parola*, \u015Fifre*, kimlik*, t\xFCnel*, kanal*, istek*, iste\u011F*, g\xF6nder*, yolla*, bekle*, ssh, kullan\u0131c\u0131*, deneme*, denen*, arka plan*, etkinlik*, aktivite*, anahtar*, aral\u0131k*, aral\u0131\u011F*, sorgu*, sorar, soru, uzak*, ileti*, kabuk*, s\xFCre*",
    foreign: "cron*, yedek*, izleme*, sertifika*, jeton*, kira*, dhcp, dns, ttl, ban, banla*, yasak*, logrotate, g\xFCncelle*, yeniden ba\u015Flat*, a\xE7\u0131l\u0131\u015F*, derleme*, da\u011F\u0131t\u0131m*, uyku*, pil, \xF6nbellek*, tmux, screen, sudo, kilit*, ansible, puppet, kerberos, bilet*, senkron*, aktar\u0131m*, indirme*, s\xFCrer, test s\xFCresi, portu, portunu",
    other: "varsay\u0131lan*, \xF6ntan\u0131ml\u0131*, \xF6n tan\u0131ml\u0131*, eskiden, eski, \xF6nceki, \xF6nceden, daha \xF6nce, \xF6nceleri, \xF6ncesinde, \xF6nerilen*, \xF6neri*, tavsiye*, \xF6rne\u011Fin, \xF6rnek*, mesela, \xF6rn, ayarlanabilir, yap\u0131labilir, olabilir, art\u0131r\u0131labilir, azalt\u0131labilir, y\xFCkseltilebilir, d\xFC\u015F\xFCr\xFClebilir, de\u011Fi\u015Ftirilebilir, \xE7\u0131kar\u0131labilir, indirilebilir, k\u0131salt\u0131labilir, uzat\u0131labilir, ilk de\u011Fer, orijinal*, genellikle, genelde, normalde, aral\u0131\u011F\u0131 ge\xE7erli, ge\xE7erli de\u011Fer*, fabrika*, idi, iken, ydi, yd\u0131, saniyeydi, dakikayd\u0131, belgeler*, k\u0131lavuz*, ubuntu da, debian da, opsiyonel*, iste\u011Fe ba\u011Fl\u0131, \xE7ok k\u0131sa, \xE7ok uzun, \xE7ok d\xFC\u015F\xFCk, \xE7ok y\xFCksek",
    "instead-after": "yerine, de\u011Fil, den d\xFC\u015F\xFCr*, dan d\xFC\u015F\xFCr*, de\u011Fildir, yerine ge\xE7*",
    instead: "s\xFCr\xFCm, s\xFCr\xFCm\xFC, s\xFCr\xFCmden, versiyon*, port, b\xF6l\xFCm, madde, sat\u0131r, rfc, sayfa, kay\u0131t no",
    device: "g\xFCvenlik duvar*, duvar\u0131, firewall*, nat, nat\u0131, y\xF6nlendirici*, router*, y\xFCk dengeleyici*, y\xFCk dengeleme*, operat\xF6r*, servis sa\u011Flay\u0131c\u0131*, sa\u011Flay\u0131c\u0131*, a\u011F ge\xE7idi*, a\u011F ge\xE7it*, vekil*, proxy*, vpn*, modem*, switch*, \xE7ekirdek*, bulut*, azure, aws, conntrack, mikrotik",
    undecided: "yap\u0131lacak, d\xFCzeltilecek, netle\u015Ftirilecek",
    break: "ama, fakat, ancak, \xE7\xFCnk\xFC, b\xF6ylece, bu y\xFCzden, bu nedenle, e\u011Fer, yani, sonra da, ki, i\xE7in, oysa, aksi halde, diye",
    idiom: "bir daha, bir de, bir \u015Fey, her zaman, her \u015Fey, her seferinde, her biri, birka\xE7 dakikada bir, birka\xE7 saniyede bir, birka\xE7 saatte bir, ka\xE7 dakikada bir, ka\xE7 saniyede bir, ilk kez, bu kez, bu sefer, tek sefer*, bir k\u0131sm\u0131, on the, bir an, ayn\u0131 zamanda, her ne kadar, her hangi, en fazla bir"
  }
};

// src/prose/languages/chinese.ts
var chinese = {
  name: "Chinese",
  units: {
    1e-3: "\u6BEB\u79D2, ms",
    1: "\u79D2, \u79D2\u949F, \u79D2\u9418, s, sec, secs, seconds",
    60: "\u5206, \u5206\u949F, \u5206\u9418, \u5206\u79CD, m, min, mins, minutes",
    3600: "\u5C0F\u65F6, \u5C0F\u6642, \u4E2A\u5C0F\u65F6, \u500B\u5C0F\u6642, \u949F\u5934, \u9418\u982D, \u4E2A\u949F\u5934, \u500B\u9418\u982D, h, hour, hours",
    86400: "\u5929, \u6574\u5929",
    604800: "\u5468, \u9031, \u661F\u671F, \u4E2A\u661F\u671F, \u500B\u661F\u671F, \u4E2A\u793C\u62DC, \u500B\u79AE\u62DC"
  },
  numbers: {
    0: "\u96F6, \u3007",
    1: "\u4E00, \u4E00\u4E2A, \u4E00\u500B, \u58F9",
    2: "\u4E8C, \u4E24, \u5169, \u4FE9, \u8D30",
    3: "\u4E09, \u4EE8, \u53C1",
    4: "\u56DB",
    5: "\u4E94",
    6: "\u516D",
    7: "\u4E03",
    8: "\u516B",
    9: "\u4E5D"
  },
  multipliers: { 10: "\u5341", 100: "\u767E", 1e3: "\u5343", 1e4: "\u4E07, \u842C" },
  spans: { 900: "\u4E00\u523B\u949F, \u4E00\u523B\u9418, \u523B\u949F, \u523B\u9418", 2700: "\u4E09\u523B\u949F, \u4E09\u523B\u9418" },
  roles: {
    half: "\u534A, \u534A\u4E2A, \u534A\u500B",
    "and-half": "\u534A, \u4E2A\u534A, \u500B\u534A, \u534A\u949F, \u534A\u9418",
    and: "\u53C8, \u96F6, \u52A0, \u548C",
    to: "\u5230, \u81F3, \u6216, \u6216\u8005",
    vague: "\u51E0, \u5E7E, \u591A\u5C11, \u6570, \u82E5\u5E72",
    every: "\u6BCF, \u6BCF\u9694, \u6BCF\u8FC7, \u6BCF\u904E, \u6BCF\u7ECF\u8FC7, \u6BCF\u7D93\u904E, \u6BCF\u95F4\u9694, \u6BCF\u9593\u9694, \u9694, \u6BCF\u95F4\u9694\u7EA6, \u95F4\u9694\u4E3A, \u9593\u9694\u70BA, \u95F4\u9694\u662F, \u95F4\u9694\u65F6\u95F4\u4E3A, \u95F4\u9694\u65F6\u95F4, \u9593\u9694\u6642\u9593, \u6BCF\u5F53",
    "every-after": "\u95F4\u9694, \u9593\u9694, \u7684\u95F4\u9694, \u7684\u9593\u9694, \u4E3A\u95F4\u9694, \u70BA\u9593\u9694, \u4E3A\u5468\u671F, \u70BA\u9031\u671F, \u4E00\u4E2A\u5468\u671F, \u4E00\u500B\u9031\u671F, \u5468\u671F, \u9031\u671F",
    interval: "\u95F4\u9694, \u9593\u9694, \u5468\u671F, \u9031\u671F, \u9891\u7387, \u983B\u7387, \u95F4\u6B47",
    per: "\u6BCF, \u6BCF\u9694",
    "per-after": "\u5185, \u5167, \u4E4B\u5185, \u91CC, \u88E1, \u53D1\u9001, \u767C\u9001, \u50B3\u9001, \u53D1, \u767C, \u68C0\u6D4B, \u68C0\u67E5, \u63A2\u6D4B, \u5C31\u53D1",
    "at-most": "\u6700\u591A, \u6700\u591A\u4E3A, \u6700\u591A\u70BA, \u81F3\u591A, \u6700\u591A\u5141\u8BB8, \u6700\u591A\u5141\u8A31, \u6700\u591A\u5C1D\u8BD5, \u6700\u591A\u5617\u8A66, \u6700\u591A\u91CD\u8BD5, \u6700\u591A\u53EF\u4EE5, \u6700\u591A\u53EF, \u6700\u591A\u80FD, \u6700\u591A\u7B49\u5F85, \u6700\u591A\u53D1\u9001, \u6700\u591A\u5F00, \u81F3\u591A\u5141\u8BB8, \u6700\u591A\u5BB9\u5FCD, \u4E0D\u8D85\u8FC7, \u4E0D\u8D85\u904E, \u4E0D\u591A\u4E8E, \u4E0D\u591A\u65BC, \u4E0D\u5927\u4E8E, \u4E0D\u5927\u65BC, \u4E0D\u957F\u4E8E, \u6700\u5927, \u6700\u5927\u4E3A, \u6700\u5927\u503C, \u6700\u5927\u503C\u4E3A, \u6700\u5927\u5141\u8BB8, \u6700\u957F, \u6700\u9577, \u6700\u957F\u4E3A, \u6700\u9AD8, \u4E0A\u9650, \u4E0A\u9650\u4E3A, \u4E0A\u9650\u70BA, \u4E0A\u9650\u662F, \u5C0F\u4E8E, \u5C0F\u65BC, \u5C11\u4E8E, \u5C11\u65BC, \u4F4E\u4E8E, \u4F4E\u65BC, \u77ED\u4E8E, \u6700\u8FDF, \u6700\u9072, \u6700\u665A, \u9650\u5236\u4E3A, \u9650\u5236\u70BA, \u9650\u5236\u5728, \u53EA\u5141\u8BB8, \u53EA\u5141\u8A31, \u4EC5\u5141\u8BB8, \u50C5\u5141\u8A31, \u53EA\u80FD, \u53EA\u80FD\u8BD5, \u4E0D\u5F97\u8D85\u8FC7, \u4E0D\u5F97\u8D85\u904E, \u4E0D\u80FD\u8D85\u8FC7, \u4E0D\u8981\u8D85\u8FC7",
    "at-least": "\u81F3\u5C11, \u6700\u5C11, \u4E0D\u5C11\u4E8E, \u4E0D\u5C11\u65BC, \u4E0D\u4F4E\u4E8E, \u4E0D\u4F4E\u65BC, \u4E0D\u5C0F\u4E8E, \u4E0D\u5C0F\u65BC, \u8D85\u8FC7, \u8D85\u904E, \u5927\u4E8E, \u5927\u65BC, \u591A\u4E8E, \u591A\u65BC, \u9AD8\u4E8E, \u9AD8\u65BC, \u6700\u5C0F, \u6700\u77ED, \u6700\u4F4E, \u957F\u4E8E, \u9577\u65BC",
    about: "\u5927\u7EA6, \u5927\u7D04, \u7EA6, \u7D04, \u7EA6\u4E3A, \u5927\u7EA6\u4E3A, \u5927\u6982, \u5DEE\u4E0D\u591A, \u5C06\u8FD1, \u5C07\u8FD1, \u63A5\u8FD1, \u8FD1, \u5927\u81F4",
    between: "\u4ECB\u4E8E, \u4ECB\u65BC",
    "at-most-after": "\u4EE5\u4E0B, \u53CA\u4EE5\u4E0B, \u4E3A\u4E0A\u9650, \u70BA\u4E0A\u9650, \u5C01\u9876, \u4E3A\u9650, \u70BA\u9650, \u6216\u66F4\u5C11, \u6216\u66F4\u77ED",
    "at-least-after": "\u4EE5\u4E0A, \u53CA\u4EE5\u4E0A, \u6216\u66F4\u591A, \u6216\u66F4\u957F, \u5F00\u5916, \u4E4B\u4E45\u4EE5\u4E0A, \u591A, \u4F59",
    "about-after": "\u5DE6\u53F3, \u4E0A\u4E0B, \u524D\u540E, \u524D\u5F8C",
    "within-after": "\u5185, \u5167, \u4E4B\u5185, \u4E4B\u5167, \u4EE5\u5185, \u4EE5\u5167",
    times: "\u6B21, \u56DE, \u904D, \u8D9F",
    probe: "\u5FC3\u8DF3, \u5FC3\u8DF3\u5305, \u4FDD\u6D3B, \u4FDD\u6D3B\u5305, \u4FDD\u6D3B\u6D88\u606F, \u4FDD\u6D3B\u8A0A\u606F, \u4FDD\u6D3B\u62A5\u6587, \u63A2\u6D4B, \u63A2\u6E2C, \u63A2\u6D4B\u5305, \u63A2\u6E2C\u5305, \u63A2\u9488, \u6D88\u606F, \u8A0A\u606F, \u5305, \u6570\u636E\u5305, \u5C01\u5305, \u62A5\u6587, \u8BF7\u6C42, \u8ACB\u6C42, \u54CD\u5E94, \u56DE\u61C9, \u5931\u8D25, \u5931\u6557, \u8D85\u65F6, \u903E\u6642, \u65E0\u54CD\u5E94, \u7121\u56DE\u61C9, \u672A\u54CD\u5E94, \u672A\u56DE\u5E94, \u5468\u671F, \u9031\u671F, \u95F4\u9694, \u9593\u9694, \u91CD\u8BD5, \u91CD\u8A66, \u4FE1\u53F7, \u8A0A\u865F, \u68C0\u6D4B, \u68C0\u67E5, ping, keepalive, probe, probes, pings, keepalives",
    attempt: "\u5C1D\u8BD5, \u5617\u8A66, \u5BC6\u7801, \u5BC6\u78BC, \u767B\u5F55, \u767B\u5165, \u767B\u9304, \u767B\u9646, \u9519\u8BEF, \u932F\u8AA4, \u673A\u4F1A, \u6A5F\u6703, \u5931\u8D25, \u5931\u6557, \u91CD\u8BD5, \u91CD\u8A66, \u8BA4\u8BC1, \u8A8D\u8B49, \u9A8C\u8BC1, \u9A57\u8B49",
    session: "\u4F1A\u8BDD, \u6703\u8A71, \u5DE5\u4F5C\u968E\u6BB5, \u8FDE\u63A5, \u9023\u63A5, \u9023\u7DDA, \u901A\u9053, \u9891\u9053, shell, session, sessions",
    describing: "\u4E2A, \u500B, \u6761, \u689D, \u5219, \u5247, \u8FDE\u7EED, \u9023\u7E8C, \u8FDE\u7EED\u7684, \u672A\u5E94\u7B54\u7684, \u672A\u5E94\u7B54, \u672A\u61C9\u7B54\u7684, \u672A\u54CD\u5E94\u7684, \u672A\u54CD\u5E94, \u65E0\u54CD\u5E94\u7684, \u65E0\u54CD\u5E94, \u7121\u56DE\u61C9\u7684, \u672A\u56DE\u61C9\u7684, \u65E0\u5E94\u7B54\u7684, \u65E0\u5E94\u7B54, \u6CA1\u6709\u54CD\u5E94\u7684, \u6CA1\u6709\u56DE\u5E94\u7684, \u4E22\u5931\u7684, \u4E22\u5931, \u5931\u8D25\u7684, \u932F\u8AA4\u7684, \u9519\u8BEF\u7684, \u7684, \u5E76\u53D1, \u540C\u65F6, \u4E26\u884C, \u5FC3\u8DF3, \u4FDD\u6D3B, \u767B\u5F55, \u767B\u5165, \u8BA4\u8BC1, \u5BC6\u7801, \u63A2\u6D4B, \u8907\u7528, \u590D\u7528, \u591A\u8DEF\u590D\u7528, \u591A\u8DEF\u590D\u7528\u7684, \u5F00\u653E\u7684, \u7A7A, ssh, keepalive, tcp, \u5E76\u884C, \u88AB\u5FFD\u7565\u7684, \u6536\u4E0D\u5230\u7684",
    count: "\u6B21\u6570, \u6B21\u6578, \u6B21\u6570\u4E3A, \u6B21\u6578\u70BA, \u6B21\u6570\u662F, \u6B21\u6570\u8FBE\u5230, \u6B21\u6578\u9054\u5230, \u6B21\u6570\u8D85\u8FC7, \u6B21\u6578\u8D85\u904E, \u6B21\u6570\u4E0A\u9650, \u6B21\u6570\u4E0A\u9650\u4E3A, \u6B21\u6578\u4E0A\u9650, \u6700\u5927\u6B21\u6570, \u6700\u5927\u6B21\u6570\u4E3A, \u8BF7\u6C42\u6570, \u8ACB\u6C42\u6578, \u6D88\u606F\u6570, \u5FC3\u8DF3\u6570, \u5305\u6570, \u6B21\u6570\u9650\u5236\u4E3A, \u6B21\u6570\u9650\u5236, \u6B21\u6570\u8BBE\u4E3A, \u6B21\u6570\u8BBE\u7F6E\u4E3A, \u5C1D\u8BD5\u6B21\u6570, \u5C1D\u8BD5\u6B21\u6570\u4E3A, \u5617\u8A66\u6B21\u6578, \u91CD\u8BD5\u6B21\u6570, \u91CD\u8A66\u6B21\u6578, \u5931\u8D25\u6B21\u6570, \u500B\u6578, \u4E2A\u6570, \u6570\u91CF, \u6578\u91CF, \u4F1A\u8BDD\u6570, \u4F1A\u8BDD\u6570\u4E3A, \u6703\u8A71\u6578, \u4F1A\u8BDD\u6570\u91CF, \u8FDE\u63A5\u6570, \u8FDE\u63A5\u6570\u4E3A, \u9023\u7DDA\u6578, \u4F1A\u8BDD\u6570\u6700\u591A, \u4F1A\u8BDD\u6700\u591A, \u8BA1\u6570",
    total: "\u65AD\u5F00, \u65B7\u958B, \u65AD\u7EBF, \u65B7\u7DDA, \u65AD\u6389, \u65B7\u6389, \u65AD\u8FDE, \u65B7\u9023, \u65AD\u4E86, \u81EA\u52A8\u65AD, \u8E22, \u5173\u95ED, \u95DC\u9589, \u5173\u6389, \u7EC8\u6B62, \u7D42\u6B62, \u4E2D\u65AD, \u4E2D\u65B7, \u5207\u65AD, \u5207\u65B7, \u7ED3\u675F, \u7D50\u675F, \u8D85\u65F6, \u903E\u65F6, \u903E\u6642, \u8D85\u6642, \u7A7A\u95F2, \u7A7A\u9592, \u9592\u7F6E, \u95F2\u7F6E, \u65E0\u64CD\u4F5C, \u7121\u64CD\u4F5C, \u6CA1\u6709\u64CD\u4F5C, \u6C92\u6709\u64CD\u4F5C, \u4E0D\u64CD\u4F5C, \u6CA1\u64CD\u4F5C, \u65E0\u6D3B\u52A8, \u7121\u6D3B\u52D5, \u6CA1\u6709\u6D3B\u52A8, \u6C92\u6709\u6D3B\u52D5, \u4E0D\u6D3B\u52A8, \u4E0D\u6D3B\u52D5, \u4E0D\u6D3B\u8DC3, \u65E0\u54CD\u5E94, \u7121\u56DE\u61C9, \u6CA1\u6709\u54CD\u5E94, \u6C92\u6709\u56DE\u61C9, \u7121\u97FF\u61C9, \u672A\u54CD\u5E94, \u672A\u56DE\u61C9, \u65E0\u5E94\u7B54, \u7121\u61C9\u7B54, \u6CA1\u6709\u5E94\u7B54, \u4E0D\u54CD\u5E94, \u6CA1\u54CD\u5E94, \u4E0D\u56DE\u5E94, \u6CA1\u6709\u56DE\u5E94, \u65E0\u56DE\u5E94, \u6CA1\u6709\u76F8\u5E94, \u6536\u4E0D\u5230, \u6CA1\u6536\u5230, \u6C92\u6536\u5230, \u672A\u6536\u5230, \u9000\u51FA, \u767B\u51FA, \u6CE8\u9500, \u4E0B\u7EBF, \u4E0B\u7DDA, \u6389\u7EBF, \u6389\u7DDA, \u5931\u8054, \u5931\u806F, \u5931\u6548, \u653E\u5F03, \u653E\u68C4, \u6E05\u7406, \u56DE\u6536, \u603B\u5171, \u7E3D\u5171, \u5408\u8BA1, \u5408\u8A08, \u603B\u8BA1, \u4E00\u5171, \u7D2F\u8BA1, \u89C6\u4E3A, \u8996\u70BA, \u8BA4\u4E3A, \u5224\u5B9A, \u6B7B\u6389, \u6B7B\u4EA1, \u6B7B\u8FDE\u63A5, \u50F5\u6B7B, \u5931\u53BB, \u6CA1\u6709\u6570\u636E, \u7121\u6578\u64DA, \u65E0\u6570\u636E, \u6CA1\u6709\u4EFB\u4F55, \u7121\u4EFB\u4F55, \u6CA1\u6709\u52A8\u4F5C, \u65E0\u52A8\u4F5C, \u540E\u65AD, \u79BB\u7EBF, \u96E2\u7DDA",
    keepalive: "\u5FC3\u8DF3, \u4FDD\u6D3B, \u5B58\u6D3B, \u6D3B\u7740, \u63A2\u6D4B, \u63A2\u6E2C, \u4FDD\u6301\u8FDE\u63A5, \u4FDD\u6301\u9023\u7DDA, \u4FDD\u6301\u94FE\u63A5, \u957F\u8FDE\u63A5, \u7A7A\u95F2, \u95F2\u7F6E, \u9592\u7F6E, \u7A7A\u9592, \u65AD\u5F00, \u65B7\u958B, \u65AD\u7EBF, \u65B7\u7DDA, \u8D85\u65F6, \u903E\u6642, \u6389\u7EBF, \u6D3B\u8DC3, \u65E0\u64CD\u4F5C, \u4E0D\u65AD\u7EBF, \u4E0D\u6389\u7EBF",
    topic: "\u8FDE\u63A5, \u9023\u7DDA, \u9023\u63A5, \u94FE\u63A5, \u4F1A\u8BDD, \u6703\u8A71, \u5DE5\u4F5C\u968E\u6BB5, \u670D\u52A1\u5668, \u670D\u52A1\u7AEF, \u4F3A\u670D\u5668, \u670D\u52D9\u5668, \u5BA2\u6237\u7AEF, \u5BA2\u6236\u7AEF, \u7528\u6236\u7AEF, \u6D88\u606F, \u8A0A\u606F, \u8BF7\u6C42, \u8ACB\u6C42, \u6570\u636E\u5305, \u5C01\u5305, \u6570\u636E, \u767C\u5305, \u53D1\u5305, \u54CD\u5E94, \u56DE\u61C9, \u56DE\u5E94, \u5E94\u7B54, \u767B\u5F55, \u767B\u5165, \u767B\u9304, \u767B\u9646, \u8BA4\u8BC1, \u8A8D\u8B49, \u9A8C\u8BC1, \u9A57\u8B49, \u5BC6\u7801, \u5BC6\u78BC, \u53D1\u9001, \u767C\u9001, \u50B3\u9001, \u53D1\u4E00, \u68C0\u6D4B, \u6AA2\u6E2C, \u68C0\u67E5, \u6AA2\u67E5, \u7B49\u5F85, \u7528\u6237, \u4F7F\u7528\u8005, \u96A7\u9053, \u901A\u9053, \u5C1D\u8BD5, \u5617\u8A66, \u91CD\u8BD5, \u91CD\u8A66, \u5931\u8D25, \u5931\u6557, \u9519\u8BEF, \u932F\u8AA4, \u95F4\u9694, \u9593\u9694, \u6B21\u6570, \u6B21\u6578, \u4E3B\u673A, \u4E3B\u6A5F, \u8FDC\u7A0B, \u9060\u7AEF, \u4FE1\u53F7, \u5BBD\u9650, \u65E0\u64CD\u4F5C",
    foreign: "\u5B9A\u65F6\u4EFB\u52A1, \u8A08\u5283\u4EFB\u52D9, \u5907\u4EFD, \u5099\u4EFD, \u76D1\u63A7\u7CFB\u7EDF, \u76E3\u63A7\u7CFB\u7D71, \u8BC1\u4E66, \u6191\u8B49, \u4EE4\u724C, \u79DF\u7EA6, \u5C01\u7981, \u5C01\u9396, \u62C9\u9ED1, \u66F4\u65B0, \u5347\u7EA7, \u5347\u7D1A, \u91CD\u542F, \u91CD\u555F, \u91CD\u65B0\u542F\u52A8, \u5F00\u673A, \u958B\u6A5F, \u6784\u5EFA, \u90E8\u7F72, \u4F11\u7720, \u7761\u7720, \u7F13\u5B58, \u5FEB\u53D6, \u9501\u5B9A, \u9396\u5B9A, \u65E5\u5FD7\u8F6E\u8F6C, \u540C\u6B65, \u6587\u4EF6\u4F20\u8F93, \u4F20\u8F93\u6587\u4EF6, \u4E0B\u8F7D, \u4E0B\u8F09, \u8017\u65F6, \u7535\u6C60",
    other: "\u9ED8\u8BA4, \u9ED8\u8A8D, \u9884\u8BBE, \u9810\u8A2D, \u7F3A\u7701, \u539F\u6765, \u539F\u4F86, \u539F\u5148, \u539F\u672C, \u539F\u4E3A, \u539F\u70BA, \u539F\u503C, \u539F\u59CB, \u4EE5\u524D, \u4E4B\u524D, \u5148\u524D, \u8FC7\u53BB, \u904E\u53BB, \u65E7, \u820A, \u5EFA\u8BAE, \u5EFA\u8B70, \u63A8\u8350, \u63A8\u85A6, \u4F8B\u5982, \u6BD4\u5982, \u8B6C\u5982, \u53EF\u8BBE, \u53EF\u8A2D, \u53EF\u6539, \u53EF\u4EE5\u8BBE, \u53EF\u4EE5\u8A2D, \u53EF\u4EE5\u6539, \u53EF\u8C03, \u53EF\u8ABF, \u4E5F\u53EF\u4EE5, \u4E5F\u53EF, \u8303\u56F4, \u7BC4\u570D, \u53D6\u503C, \u5B98\u65B9, \u51FA\u5382, \u592A\u77ED, \u592A\u957F, \u592A\u9577, \u8FC7\u77ED, \u8FC7\u957F, \u5982\u679C\u8BBE, \u82E5\u8BBE, \u4E00\u822C, \u901A\u5E38, \u53C2\u8003, \u53C3\u8003, \u793A\u4F8B, \u8303\u4F8B, \u7BC4\u4F8B, \u4E0D\u5EFA\u8BAE, \u4E0D\u8981\u8BBE, \u4E0D\u5B9C, \u66FE\u7ECF, \u66FE",
    instead: "\u800C\u4E0D\u662F, \u800C\u975E, \u4EE3\u66FF, \u53D6\u4EE3, \u66FF\u4EE3, \u4E0D\u540C\u4E8E, \u7248\u672C, \u7AEF\u53E3, \u57E0, \u7B2C, \u7F16\u53F7, \u7DE8\u865F, \u4ECE\u539F\u6765, \u4ECE\u539F\u6765\u7684, \u4ECE\u9ED8\u8BA4",
    "instead-after": "\u6539\u4E3A, \u6539\u70BA, \u6539\u6210, \u8C03\u6574\u4E3A, \u8ABF\u6574\u70BA, \u8C03\u6574\u5230, \u8C03\u5230, \u8C03\u6210, \u6539\u5230, \u53D8\u4E3A, \u8B8A\u70BA, \u7F29\u77ED\u5230, \u7F29\u77ED\u4E3A, \u7E2E\u77ED\u70BA, \u5EF6\u957F\u5230, \u5EF6\u957F\u4E3A, \u63D0\u9AD8\u5230, \u964D\u4F4E\u5230, \u964D\u5230, \u589E\u52A0\u5230, \u51CF\u5C11\u5230, \u51CF\u5230, \u53D8\u66F4\u4E3A",
    device: "\u9632\u706B\u5899, \u9632\u706B\u7246, \u8DEF\u7531\u5668, \u8D1F\u8F7D\u5747\u8861, \u8CA0\u8F09\u5E73\u8861, \u8CA0\u8F09\u5747\u8861, \u7F51\u5173, \u9598\u9053, \u4EE3\u7406, \u8FD0\u8425\u5546, \u71DF\u904B\u5546, \u96FB\u4FE1, \u5BBD\u5E26, \u5BEC\u983B, \u5149\u732B, \u4EA4\u6362\u673A, \u4EA4\u63DB\u5668, \u4E91\u670D\u52A1\u5546, \u4E91\u5E73\u53F0, \u963F\u91CC\u4E91, \u817E\u8BAF\u4E91, \u534E\u4E3A\u4E91, \u5185\u6838, \u5185\u7F51\u8BBE\u5907, \u4E2D\u95F4\u8BBE\u5907, \u7DB2\u8DEF\u8A2D\u5099, slb, clb",
    averted: "\u907F\u514D, \u9632\u6B62, \u4EE5\u514D, \u4EE5\u9632, \u9632\u6B62\u88AB, \u907F\u514D\u88AB, \u514D\u5F97",
    not: "\u4E0D\u662F, \u5E76\u975E, \u4E26\u975E",
    undecided: "\u5F85\u5B9A, \u5F85\u786E\u8BA4, \u5F85\u78BA\u8A8D, \u5F85\u4FEE\u6539, \u5F85\u5B9A\u4E49",
    break: "\u4F46, \u4F46\u662F, \u6240\u4EE5, \u56E0\u6B64, \u56E0\u4E3A, \u56E0\u70BA, \u4ECE\u800C, \u5F9E\u800C, \u4EE5\u4FBF, \u4EE5\u514D, \u907F\u514D, \u9632\u6B62, \u5426\u5219, \u5426\u5247, \u5982\u679C, \u82E5, \u7136\u540E, \u7136\u5F8C, \u5373, \u4E5F\u5C31\u662F, \u4E5F\u5C31\u662F\u8BF4, \u7531\u4E8E, \u7531\u65BC, \u4EE5\u4FDD\u6301, \u6765\u4FDD\u6301",
    idiom: "\u6BCF\u6B21, \u4E0B\u6B21, \u9996\u6B21, \u4E0A\u6B21, \u672C\u6B21, \u6B64\u6B21, \u8FD9\u6B21, \u518D\u6B21, \u591A\u6B21, \u51E0\u6B21, \u521D\u6B21, \u4F9D\u6B21, \u5C42\u6B21, \u5176\u6B21, \u6279\u6B21, \u4E8C\u6B21, \u4E00\u6B21\u6027, \u4E00\u6B21\u767B\u5F55, \u5341\u5206, \u534A\u5929, \u767E\u5206, \u5206\u4E4B, \u5206\u522B, \u5206\u5225, \u5206\u914D, \u5206\u5272, \u5206\u53D1, \u5206\u4EAB, \u5206\u79BB, \u5206\u652F, \u4E07\u4E00, \u842C\u4E00, \u7B2C\u4E09\u65B9, \u4E00\u65E6, \u7EDF\u4E00, \u4E00\u81F4, \u540C\u4E00, \u552F\u4E00, \u6BCF\u4E2A, \u6BCF\u500B, \u6BCF\u53F0, \u6BCF\u6761, \u6BCF\u4F4D, \u6B21\u8981, \u56DE\u5E94, \u56DE\u61C9, \u56DE\u590D, \u56DE\u8986, \u56DE\u6536, \u56DE\u8F66"
  }
};

// src/prose/languages/japanese.ts
var japanese = {
  name: "Japanese",
  units: {
    1e-3: "\u30DF\u30EA\u79D2, ms",
    1: "\u79D2, \u79D2\u9593, s, sec, secs",
    60: "\u5206, \u5206\u9593, m, min, mins",
    3600: "\u6642\u9593, h",
    86400: "\u65E5\u9593",
    604800: "\u9031\u9593"
  },
  numbers: {
    0: "\u96F6, \u3007, \u30BC\u30ED",
    1: "\u4E00, \u3072\u3068, \u4E00\u3064, \u3072\u3068\u3064",
    2: "\u4E8C, \u4E8C\u3064, \u3075\u305F\u3064",
    3: "\u4E09, \u4E09\u3064, \u307F\u3063\u3064",
    4: "\u56DB",
    5: "\u4E94",
    6: "\u516D",
    7: "\u4E03",
    8: "\u516B",
    9: "\u4E5D"
  },
  multipliers: { 10: "\u5341", 100: "\u767E", 1e3: "\u5343", 1e4: "\u4E07" },
  spans: { 900: "\u56DB\u534A\u6642\u9593", 1800: "\u534A\u6642\u9593, \u5C0F\u534A\u6642" },
  adverbs: { 60: "\u5206\u304A\u304D", 3600: "\u4E00\u6642\u9593\u304A\u304D" },
  roles: {
    half: "\u534A",
    "and-half": "\u534A, \u3068\u534A\u5206",
    and: "\u3068",
    to: "\u304B\u3089, \u307E\u305F\u306F, \u306A\u3044\u3057, \u4E43\u81F3",
    vague: "\u6570, \u4F55, \u5E7E",
    every: "\u6BCE, \u5404",
    "each-after": "\u3054\u3068, \u6BCE, \u304A\u304D, \u7F6E\u304D, \u5EA6, \u305F\u3073\u306B",
    "every-after": "\u9593\u9694, \u306E\u9593\u9694, \u5468\u671F, \u306E\u5468\u671F, \u30B5\u30A4\u30AF\u30EB, \u30A4\u30F3\u30BF\u30FC\u30D0\u30EB, \u306E\u30A4\u30F3\u30BF\u30FC\u30D0\u30EB",
    interval: "\u9593\u9694, \u30A4\u30F3\u30BF\u30FC\u30D0\u30EB, \u5468\u671F, \u983B\u5EA6",
    "per-after": "\u306B, \u9593\u306B, \u306B\u3064\u304D, \u3042\u305F\u308A, \u5F53\u305F\u308A, \u306E\u9593\u306B, \u6BCE\u306B",
    "at-most": "\u6700\u5927, \u6700\u5927\u3067, \u6700\u5927\u3067\u3082, \u6700\u9577, \u6700\u9577\u3067, \u6700\u9AD8, \u591A\u304F\u3068\u3082, \u591A\u304F\u3066\u3082, \u4E0A\u9650, \u4E0A\u9650\u306F, \u4E0A\u9650:, \u9045\u304F\u3068\u3082, \u9045\u304F\u3066\u3082, \u9577\u304F\u3066\u3082, \u305B\u3044\u305C\u3044, \u6700\u591A",
    "at-least": "\u6700\u4F4E, \u6700\u4F4E\u3067\u3082, \u6700\u4F4E\u9650, \u5C11\u306A\u304F\u3068\u3082, \u6700\u5C0F, \u6700\u77ED, \u6700\u77ED\u3067, \u6700\u5C11",
    about: "\u7D04, \u304A\u3088\u305D, \u3060\u3044\u305F\u3044, \u5927\u4F53, \u304A\u304A\u3088\u305D, \u307B\u307C, \u6982\u306D, \u304A\u304A\u3080\u306D, \u5927\u51E1",
    "at-most-after": "\u307E\u3067, \u4EE5\u4E0B, \u672A\u6E80, \u3092\u8D85\u3048\u306A\u3044, \u3092\u8D85\u3048\u305A, \u304C\u4E0A\u9650, \u304C\u9650\u5EA6, \u3092\u4E0A\u9650, \u3092\u9650\u5EA6, \u304C\u6700\u5927, \u3092\u6700\u5927",
    "at-least-after": "\u4EE5\u4E0A, \u3092\u8D85\u3048, \u3092\u8D85\u904E, \u3088\u308A\u9577, \u3088\u308A\u591A, \u3092\u904E\u304E, \u904E\u304E, \u8D85\u904E, \u8D85, \u8D8A\u3048",
    "about-after": "\u7A0B\u5EA6, \u307B\u3069, \u304F\u3089\u3044, \u3050\u3089\u3044, \u524D\u5F8C, \u5F37, \u5F31, \u8FD1\u304F",
    "within-after": "\u4EE5\u5185, \u4EE5\u5185\u306B, \u306E\u3046\u3061\u306B, \u5185\u306B",
    times: "\u56DE, \u5EA6, \u56DE\u6570",
    probe: "\u30D7\u30ED\u30FC\u30D6, \u30D4\u30F3\u30B0, \u30AD\u30FC\u30D7\u30A2\u30E9\u30A4\u30D6, \u30D1\u30B1\u30C3\u30C8, \u30E1\u30C3\u30BB\u30FC\u30B8, \u30EA\u30AF\u30A8\u30B9\u30C8, \u5FDC\u7B54, \u8981\u6C42, \u554F\u3044\u5408\u308F\u305B, \u30CF\u30FC\u30C8\u30D3\u30FC\u30C8, \u5931\u6557, \u7121\u5FDC\u7B54, \u30BF\u30A4\u30E0\u30A2\u30A6\u30C8, \u30C1\u30A7\u30C3\u30AF, \u78BA\u8A8D, \u751F\u5B58\u78BA\u8A8D, \u8A66\u884C, \u30EA\u30C8\u30E9\u30A4, \u518D\u8A66\u884C, \u518D\u9001, \u4FE1\u53F7, ping, keepalive, \u5FDC\u7B54\u306A\u3057, \u7121\u8996",
    attempt: "\u8A66\u884C, \u5931\u6557, \u30EA\u30C8\u30E9\u30A4, \u518D\u8A66\u884C, \u30ED\u30B0\u30A4\u30F3, \u8A8D\u8A3C, \u30D1\u30B9\u30EF\u30FC\u30C9, \u30DF\u30B9, \u9593\u9055\u3044, \u8A66\u307F, \u30C1\u30E3\u30F3\u30B9, \u5165\u529B, \u6311\u6226",
    session: "\u30BB\u30C3\u30B7\u30E7\u30F3, \u30C1\u30E3\u30CD\u30EB, \u30C1\u30E3\u30F3\u30CD\u30EB, \u63A5\u7D9A, \u30B7\u30A7\u30EB, \u30B3\u30CD\u30AF\u30B7\u30E7\u30F3",
    describing: "\u306E, \u500B, \u500B\u306E, \u4EF6, \u4EF6\u306E, \u3064, \u3064\u306E, \u901A, \u901A\u306E, \u672C, \u672C\u306E, \u9023\u7D9A, \u9023\u7D9A\u306E, \u9023\u7D9A\u3057\u305F, \u5931\u6557\u3057\u305F, \u5FDC\u7B54\u306E\u306A\u3044, \u5FDC\u7B54\u304C\u306A\u3044, \u5FDC\u7B54\u306E\u7121\u3044, \u672A\u5FDC\u7B54\u306E, \u672A\u5FDC\u7B54, \u7121\u5FDC\u7B54\u306E, \u8A8D\u8A3C, \u30ED\u30B0\u30A4\u30F3, \u540C\u6642, \u30D1\u30B9\u30EF\u30FC\u30C9, \u7A7A\u306E, \u9023\u7D9A\u3057\u3066, ssh, keepalive, tcp, \u8FD4\u4FE1\u306E\u306A\u3044, \u8AA4\u3063\u305F, \u9593\u9055\u3063\u305F, \u591A\u91CD\u5316, \u591A\u91CD\u5316\u3055\u308C\u305F, \u78BA\u8A8D, \u751F\u5B58\u78BA\u8A8D",
    count: "\u56DE\u6570, \u56DE\u6570\u306F, \u56DE\u6570\u304C, \u56DE\u6570\u4E0A\u9650, \u56DE\u6570\u306E\u4E0A\u9650, \u56DE\u6570\u306E\u4E0A\u9650\u306F, \u6700\u5927\u56DE\u6570, \u8A66\u884C\u56DE\u6570, \u8A66\u884C\u56DE\u6570\u306F, \u30EA\u30C8\u30E9\u30A4\u56DE\u6570, \u518D\u8A66\u884C\u56DE\u6570, \u5931\u6557\u56DE\u6570, \u5931\u6557\u56DE\u6570\u304C, \u500B\u6570, \u672C\u6570, \u30BB\u30C3\u30B7\u30E7\u30F3\u6570, \u30BB\u30C3\u30B7\u30E7\u30F3\u6570\u306F, \u30BB\u30C3\u30B7\u30E7\u30F3\u6570\u306F\u6700\u5927, \u30BB\u30C3\u30B7\u30E7\u30F3\u6570\u306E\u4E0A\u9650\u306F, \u30BB\u30C3\u30B7\u30E7\u30F3\u306F\u6700\u5927, \u30C1\u30E3\u30CD\u30EB\u6570, \u63A5\u7D9A\u6570, \u63A5\u7D9A\u6570\u306F, \u30D1\u30B1\u30C3\u30C8\u6570, \u6700\u5927\u8A66\u884C\u56DE\u6570",
    total: "\u5207\u65AD, \u5207\u308C, \u5207\u308B, \u5207\u308A, \u5207\u3063\u3066, \u906E\u65AD, \u7D42\u4E86, \u9589\u3058, \u7834\u68C4, \u30BF\u30A4\u30E0\u30A2\u30A6\u30C8, \u6642\u9593\u5207\u308C, \u7121\u64CD\u4F5C, \u64CD\u4F5C\u304C\u306A, \u64CD\u4F5C\u304C\u7121, \u64CD\u4F5C\u306A\u3057, \u64CD\u4F5C\u3057\u306A, \u7121\u901A\u4FE1, \u901A\u4FE1\u304C\u306A, \u901A\u4FE1\u304C\u7121, \u901A\u4FE1\u306A\u3057, \u30A2\u30A4\u30C9\u30EB, \u7121\u5FDC\u7B54, \u5FDC\u7B54\u304C\u306A, \u5FDC\u7B54\u304C\u7121, \u5FDC\u7B54\u306A\u3057, \u5FDC\u7B54\u306E\u306A, \u5FDC\u7B54\u3057\u306A, \u8FD4\u4E8B\u304C\u306A, \u8FD4\u7B54\u304C\u306A, \u653E\u7F6E, \u5F37\u5236, \u30ED\u30B0\u30A2\u30A6\u30C8, \u6253\u3061\u5207, \u8AE6\u3081, \u3042\u304D\u3089\u3081, \u691C\u77E5, \u691C\u51FA, \u307F\u306A\u3059, \u307F\u306A\u3057, \u898B\u306A\u3059, \u898B\u306A\u3057, \u5224\u65AD, \u5224\u5B9A, \u6B7B\u3093\u3060, \u6B7B\u3093\u3067, \u6B7B\u4EA1, \u5408\u8A08, \u5168\u90E8\u3067, \u30C8\u30FC\u30BF\u30EB, \u8A08, \u975E\u30A2\u30AF\u30C6\u30A3\u30D6, \u7121\u53CD\u5FDC, \u53CD\u5FDC\u304C\u306A, \u53CD\u5FDC\u3057\u306A, \u30C0\u30A6\u30F3, \u843D\u3068\u3059, \u843D\u3068\u3057, \u843D\u3061, \u653E\u68C4, \u30AD\u30C3\u30AF, \u8FFD\u3044\u51FA, \u5F85\u3063\u3066\u3082, \u30A2\u30AF\u30C6\u30A3\u30D3\u30C6\u30A3\u304C\u306A, \u4F55\u3082\u306A, \u89E3\u653E, \u30AF\u30ED\u30FC\u30BA",
    keepalive: "\u30AD\u30FC\u30D7\u30A2\u30E9\u30A4\u30D6, \u751F\u5B58\u78BA\u8A8D, \u6B7B\u6D3B\u76E3\u8996, \u6B7B\u6D3B, \u30CF\u30FC\u30C8\u30D3\u30FC\u30C8, \u7DAD\u6301, \u5207\u65AD, \u5207\u308C, \u30BF\u30A4\u30E0\u30A2\u30A6\u30C8, \u30A2\u30A4\u30C9\u30EB, \u7121\u64CD\u4F5C, \u7121\u901A\u4FE1, \u30D7\u30ED\u30FC\u30D6, \u30D4\u30F3\u30B0, \u751F\u304D\u3066, \u7121\u5FDC\u7B54, \u5FDC\u7B54\u304C\u306A",
    topic: "\u63A5\u7D9A, \u30BB\u30C3\u30B7\u30E7\u30F3, \u30B5\u30FC\u30D0, \u30AF\u30E9\u30A4\u30A2\u30F3\u30C8, \u30E1\u30C3\u30BB\u30FC\u30B8, \u30D1\u30B1\u30C3\u30C8, \u30EA\u30AF\u30A8\u30B9\u30C8, \u5FDC\u7B54, \u30ED\u30B0\u30A4\u30F3, \u8A8D\u8A3C, \u30D1\u30B9\u30EF\u30FC\u30C9, \u9001\u4FE1, \u9001\u308B, \u9001\u308A, \u9001\u3063\u3066, \u9001\u3089, \u78BA\u8A8D, \u5F85\u3064, \u5F85\u3061, \u5F85\u6A5F, \u5F85\u3063\u3066, \u30E6\u30FC\u30B6, \u30C8\u30F3\u30CD\u30EB, \u30C1\u30E3\u30CD\u30EB, \u30C1\u30E3\u30F3\u30CD\u30EB, \u8A66\u884C, \u5931\u6557, \u9593\u9694, \u554F\u3044\u5408\u308F\u305B, \u7336\u4E88, \u901A\u4FE1, \u4FE1\u53F7, \u30B3\u30CD\u30AF\u30B7\u30E7\u30F3, \u30EA\u30C8\u30E9\u30A4, \u30C1\u30A7\u30C3\u30AF, \u8FD4\u4E8B, \u8FD4\u7B54, \u76E3\u8996, \u30EA\u30E2\u30FC\u30C8, \u30B7\u30A7\u30EB, \u64CD\u4F5C, \u5165\u529B, \u8A31\u53EF",
    foreign: "\u30D0\u30C3\u30AF\u30A2\u30C3\u30D7, \u8A3C\u660E\u66F8, \u30C8\u30FC\u30AF\u30F3, \u30EA\u30FC\u30B9\u671F\u9593, \u518D\u8D77\u52D5, \u8D77\u52D5, \u66F4\u65B0, \u30A2\u30C3\u30D7\u30C7\u30FC\u30C8, \u30D3\u30EB\u30C9, \u30C7\u30D7\u30ED\u30A4, \u30B9\u30EA\u30FC\u30D7, \u30AD\u30E3\u30C3\u30B7\u30E5, \u30A2\u30AB\u30A6\u30F3\u30C8\u30ED\u30C3\u30AF, \u30ED\u30C3\u30AF\u30A2\u30A6\u30C8, \u540C\u671F, \u30D5\u30A1\u30A4\u30EB\u8EE2\u9001, \u30C0\u30A6\u30F3\u30ED\u30FC\u30C9, \u30A2\u30C3\u30D7\u30ED\u30FC\u30C9, \u5B9A\u671F\u5B9F\u884C, \u76E3\u8996\u30B5\u30FC\u30D0, \u30ED\u30B0\u30ED\u30FC\u30C6, \u30D0\u30C3\u30C6\u30EA",
    other: "\u30C7\u30D5\u30A9\u30EB\u30C8, \u65E2\u5B9A, \u898F\u5B9A\u5024, \u521D\u671F\u5024, \u521D\u671F\u8A2D\u5B9A, \u6A19\u6E96, \u4EE5\u524D, \u5143\u306F, \u5143\u3005, \u3082\u3068\u3082\u3068, \u5143\u306E, \u65E7, \u5F93\u6765, \u524D\u306F, \u63A8\u5968, \u304A\u52E7\u3081, \u304A\u3059\u3059\u3081, \u30AA\u30B9\u30B9\u30E1, \u4F8B:, \u4F8B\u3048\u3070, \u305F\u3068\u3048\u3070, \u4F8B), \u5909\u66F4\u53EF\u80FD, \u8A2D\u5B9A\u53EF\u80FD, \u6307\u5B9A\u53EF\u80FD, \u3060\u3063\u305F, \u3067\u3057\u305F, \u5909\u66F4\u524D, \u7BC4\u56F2, \u6709\u52B9\u5024, \u76EE\u5B89, \u3059\u304E\u308B, \u3059\u304E\u305F, \u3059\u304E\u3066, \u904E\u304E\u308B, \u4E00\u822C\u7684, \u901A\u5E38, \u3088\u304F\u4F7F\u308F\u308C\u308B, \u304B\u3064\u3066, \u6614, \u3054\u53C2\u8003, \u53C2\u8003, \u306B\u3057\u3066\u3082\u3088\u3044, \u3067\u3082\u3088\u3044, \u3067\u3082\u826F\u3044",
    instead: "\u30D0\u30FC\u30B8\u30E7\u30F3, \u30DD\u30FC\u30C8, \u7B2C, \u756A\u53F7, \u884C\u76EE, \u30BB\u30AF\u30B7\u30E7\u30F3",
    "instead-after": "\u3067\u306F\u306A\u304F, \u3058\u3083\u306A\u304F, \u3067\u306A\u304F, \u3067\u306A\u304F\u3066, \u306E\u4EE3\u308F\u308A, \u306B\u4EE3\u3048\u3066, \u3088\u308A\u3082, \u304B\u3089\u5909\u66F4, \u304B\u3089\u77ED\u7E2E, \u304B\u3089\u5EF6\u9577, \u304B\u3089\u5897\u3084, \u304B\u3089\u6E1B\u3089, \u304B\u3089\u5F15\u304D\u4E0A\u3052, \u304B\u3089\u5F15\u304D\u4E0B\u3052, \u304B\u3089\u4F38\u3070, \u304B\u3089\u7E2E\u3081",
    device: "\u30D5\u30A1\u30A4\u30A2\u30A6\u30A9\u30FC\u30EB, \u30D5\u30A1\u30A4\u30A2\u30FC\u30A6\u30A9\u30FC\u30EB, \u30D5\u30A1\u30A4\u30E4\u30A6\u30A9\u30FC\u30EB, \u30D5\u30A1\u30A4\u30E4\u30FC\u30A6\u30A9\u30FC\u30EB, \u30EB\u30FC\u30BF, \u30ED\u30FC\u30C9\u30D0\u30E9\u30F3\u30B5, \u30B2\u30FC\u30C8\u30A6\u30A7\u30A4, \u30D7\u30ED\u30AD\u30B7, \u30D7\u30ED\u30D0\u30A4\u30C0, \u30AD\u30E3\u30EA\u30A2, \u30B9\u30A4\u30C3\u30C1, \u30E2\u30C7\u30E0, \u30AB\u30FC\u30CD\u30EB, \u30AF\u30E9\u30A6\u30C9, \u4E2D\u7D99\u6A5F\u5668, \u7DB2\u5074, \u56DE\u7DDA\u5074",
    not: "not",
    undecided: "\u8981\u78BA\u8A8D, \u672A\u5B9A, \u8981\u691C\u8A0E, \u5F8C\u3067\u76F4\u3059",
    break: "\u306E\u3067, \u305F\u3081, \u3051\u3069, \u3057\u304B\u3057, \u305F\u3060\u3057, \u3082\u3057, \u306A\u304A, \u3064\u307E\u308A, \u3059\u306A\u308F\u3061, \u3088\u3046\u306B, \u305D\u306E\u305F\u3081, \u3057\u305F\u304C\u3063\u3066, \u305D\u306E\u5F8C, \u4E00\u65B9",
    idiom: "\u6BCE\u56DE, \u6B21\u56DE, \u4ECA\u56DE, \u524D\u56DE, \u521D\u56DE, \u5341\u5206\u306B, \u5341\u5206\u306A, \u5341\u5206, \u534A\u5206, \u4E00\u6642\u7684, \u4E00\u5EA6\u306B, \u4E00\u90E8, \u4E00\u822C, \u56DE\u7DDA, \u56DE\u907F, \u56DE\u5FA9, \u56DE\u7B54, \u56DE\u53CE, \u7D71\u4E00, \u540C\u4E00, \u4E8C\u91CD, \u4E8C\u6BB5\u968E, \u5206\u5272, \u5206\u6563, \u5206\u5C90, \u5206\u96E2, \u4E07\u4E00, \u5EA6\u5408, \u5EA6\u306B, \u4E00\u5B9A, \u4E00\u65E6, \u4E00\u5207, \u6BCE\u65E5, \u5206\u985E"
  }
};

// src/prose/languages/korean.ts
var korean = {
  name: "Korean",
  units: {
    1e-3: "\uBC00\uB9AC\uCD08, ms",
    1: "\uCD08, \uCD08\uAC04, s, sec, secs",
    60: "\uBD84, \uBD84\uAC04, m, min, mins",
    3600: "\uC2DC\uAC04, h",
    86400: "\uC77C\uAC04",
    604800: "\uC8FC\uC77C, \uC8FC\uAC04"
  },
  numbers: {
    0: "\uC601, \uACF5",
    1: "\uC77C, \uD55C, \uD558\uB098",
    2: "\uC774, \uB450, \uB458",
    3: "\uC0BC, \uC138, \uC14B",
    4: "\uC0AC, \uB124, \uB137",
    5: "\uC624, \uB2E4\uC12F",
    6: "\uC721, \uC5EC\uC12F",
    7: "\uCE60, \uC77C\uACF1",
    8: "\uD314, \uC5EC\uB35F",
    9: "\uAD6C, \uC544\uD649",
    10: "\uC5F4",
    20: "\uC2A4\uBB34, \uC2A4\uBB3C",
    30: "\uC11C\uB978",
    40: "\uB9C8\uD754",
    50: "\uC270"
  },
  multipliers: { 10: "\uC2ED", 100: "\uBC31", 1e3: "\uCC9C", 1e4: "\uB9CC" },
  spans: { 1800: "\uBC18\uC2DC\uAC04, \uBC18 \uC2DC\uAC04", 30: "\uBC18\uBD84", 86400: "\uD558\uB8E8", 604800: "\uC77C\uC8FC\uC77C" },
  adverbs: { 60: "\uBD84\uB2F9 \uD55C \uBC88, \uC77C\uBD84\uB9C8\uB2E4" },
  roles: {
    half: "\uBC18",
    "and-half": "\uBC18",
    and: "\uACFC, \uC640",
    to: "\uC5D0\uC11C, \uBD80\uD130, \uB0B4\uC9C0, \uB610\uB294, \uC774\uB098",
    vague: "\uBA87, \uC218, \uC5EC\uB7EC",
    every: "\uB9E4, \uB9E4\uBC88, \uAC01",
    "each-after": "\uB9C8\uB2E4, \uAF34\uB85C",
    "every-after": "\uAC04\uACA9, \uAC04\uACA9\uC73C\uB85C, \uC758 \uAC04\uACA9, \uC8FC\uAE30, \uC8FC\uAE30\uB85C, \uC758 \uC8FC\uAE30, \uB2E8\uC704\uB85C, \uD140\uC73C\uB85C, \uD140",
    interval: "\uAC04\uACA9, \uC8FC\uAE30, \uC778\uD130\uBC8C, \uBE48\uB3C4",
    "per-after": "\uC5D0, \uB2F9, \uB3D9\uC548, \uB0B4\uC5D0, \uC5D0 \uCD5C\uB300",
    "at-most": "\uCD5C\uB300, \uCD5C\uB300\uB85C, \uCD5C\uC7A5, \uCD5C\uACE0, \uAE38\uC5B4\uC57C, \uB2A6\uC5B4\uB3C4, \uB9CE\uC544\uC57C, \uAE30\uAECF\uD574\uC57C, \uC0C1\uD55C, \uC0C1\uD55C\uC740",
    "at-least": "\uCD5C\uC18C, \uCD5C\uC18C\uD55C, \uC801\uC5B4\uB3C4, \uCD5C\uC800, \uCD5C\uC18C\uB85C, \uCD5C\uB2E8, \uBABB\uD574\uB3C4",
    about: "\uC57D, \uB300\uB7B5, \uB300\uCDA9, \uAC70\uC758, \uC5BC\uCD94",
    "at-most-after": "\uC774\uD558, \uAE4C\uC9C0, \uAC1C\uAE4C\uC9C0, \uAC1C \uC774\uD558, \uAE4C\uC9C0\uB9CC, \uBBF8\uB9CC, \uB97C \uB118\uC9C0, \uC744 \uB118\uC9C0, \uAC00 \uB118\uC9C0, \uC774 \uB118\uC9C0, \uB97C \uCD08\uACFC\uD558\uC9C0, \uC744 \uCD08\uACFC\uD558\uC9C0, \uAC00 \uCD5C\uB300, \uC774 \uCD5C\uB300, \uAC00 \uD55C\uB3C4, \uC774 \uD55C\uB3C4",
    "at-least-after": "\uC774\uC0C1, \uCD08\uACFC, \uB118\uAC8C, \uB97C \uB118\uC73C\uBA74, \uC744 \uB118\uC73C\uBA74, \uAC00 \uB118\uC73C\uBA74, \uC774 \uB118\uC73C\uBA74, \uAC00 \uC9C0\uB098\uBA74, \uC774 \uC9C0\uB098\uBA74, \uBCF4\uB2E4 \uAE38, \uBCF4\uB2E4 \uB9CE",
    "about-after": "\uC815\uB3C4, \uCBE4, \uAC00\uB7C9, \uB0B4\uC678, \uB0A8\uC9D3, \uC804\uD6C4",
    "within-after": "\uC774\uB0B4, \uB0B4, \uB0B4\uC5D0, \uC548\uC5D0, \uC774\uB0B4\uC5D0, \uC774\uB0B4\uB85C",
    times: "\uD68C, \uBC88, \uCC28\uB840",
    probe: "\uD504\uB85C\uBE0C, \uD551, \uD328\uD0B7, \uBA54\uC2DC\uC9C0, \uBA54\uC138\uC9C0, \uC2E0\uD638, \uC751\uB2F5, \uBB34\uC751\uB2F5, \uBBF8\uC751\uB2F5, \uC694\uCCAD, \uD655\uC778, \uCCB4\uD06C, \uC810\uAC80, \uC2E4\uD328, \uC2DC\uB3C4, \uC7AC\uC2DC\uB3C4, \uD0B5\uC5BC\uB77C\uC774\uBE0C, \uD558\uD2B8\uBE44\uD2B8, \uD0C0\uC784\uC544\uC6C3, \uB204\uB77D, \uC8FC\uAE30, \uC778\uD130\uBC8C, \uC751\uB2F5 \uC5C6\uC74C, \uC0DD\uC874 \uD655\uC778, ping, keepalive, \uC5F0\uC18D \uC2E4\uD328",
    attempt: "\uC2DC\uB3C4, \uC2E4\uD328, \uB85C\uADF8\uC778, \uC778\uC99D, \uBE44\uBC00\uBC88\uD638, \uC554\uD638, \uC624\uB958, \uAE30\uD68C, \uC7AC\uC2DC\uB3C4, \uD328\uC2A4\uC6CC\uB4DC, \uC785\uB825",
    session: "\uC138\uC158, \uCC44\uB110, \uC5F0\uACB0, \uC811\uC18D, \uC178, \uC258",
    describing: "\uAC1C\uC758, \uAC1C, \uC758, \uAC74\uC758, \uAC74, \uC5F0\uC18D, \uC5F0\uC18D\uC73C\uB85C, \uC5F0\uC18D\uB41C, \uC751\uB2F5 \uC5C6\uB294, \uC751\uB2F5\uD558\uC9C0 \uC54A\uC740, \uBB34\uC751\uB2F5, \uBBF8\uC751\uB2F5, \uC2E4\uD328\uD55C, \uC798\uBABB\uB41C, \uD2C0\uB9B0, \uB3D9\uC2DC, \uB85C\uADF8\uC778, \uC778\uC99D, \uB193\uCE5C, \uB204\uB77D\uB41C, \uBE44\uBC00\uBC88\uD638, \uD5C8\uC6A9, \uD0B5\uC5BC\uB77C\uC774\uBE0C, \uBE48, \uC0DD\uC874, ssh, keepalive, tcp, \uB2E4\uC911\uD654\uB41C",
    count: "\uD69F\uC218, \uD69F\uC218\uB294, \uD69F\uC218\uAC00, \uC2DC\uB3C4 \uD69F\uC218, \uCD5C\uB300 \uD69F\uC218, \uC7AC\uC2DC\uB3C4 \uD69F\uC218, \uCD5C\uB300 \uC2DC\uB3C4 \uD69F\uC218, \uC2E4\uD328 \uD69F\uC218, \uD69F\uC218 \uC81C\uD55C, \uD69F\uC218 \uC81C\uD55C\uC740, \uAC1C\uC218, \uAC1C\uC218\uB294, \uC138\uC158 \uC218, \uC138\uC158 \uC218\uB294, \uC138\uC158 \uCD5C\uB300, \uC138\uC158\uC740 \uCD5C\uB300, \uCC44\uB110 \uC218, \uC5F0\uACB0 \uC218, \uC5F0\uACB0 \uC218\uB294, \uC811\uC18D \uC218, \uD328\uD0B7 \uC218, \uD328\uD0B7, \uC138\uC158, \uCC44\uB110",
    total: "\uB04A, \uC885\uB8CC, \uD574\uC81C, \uCC28\uB2E8, \uB2EB, \uD0C0\uC784\uC544\uC6C3, \uC2DC\uAC04 \uCD08\uACFC, \uB9CC\uB8CC, \uC720\uD734, \uBB34\uD65C\uB3D9, \uD65C\uB3D9\uC774 \uC5C6, \uD65C\uB3D9 \uC5C6, \uBE44\uD65C\uC131, \uBE44\uD65C\uB3D9, \uBBF8\uC0AC\uC6A9, \uC0AC\uC6A9\uD558\uC9C0 \uC54A, \uC751\uB2F5\uC774 \uC5C6, \uC751\uB2F5 \uC5C6, \uC751\uB2F5\uD558\uC9C0 \uC54A, \uBB34\uC751\uB2F5, \uBBF8\uC751\uB2F5, \uB85C\uADF8\uC544\uC6C3, \uAC15\uC81C, \uC8FD\uC740, \uC8FD\uC5C8, \uCD1D, \uD569\uACC4, \uD569\uCCD0, \uC804\uCCB4, \uD3EC\uAE30, \uAC10\uC9C0, \uD0D0\uC9C0, \uAC04\uC8FC, \uD310\uB2E8, \uC785\uB825\uC774 \uC5C6, \uC785\uB825 \uC5C6, \uB3D9\uC791\uC774 \uC5C6, \uBC18\uC751\uC774 \uC5C6, \uC870\uC791\uC774 \uC5C6, \uBC29\uCE58, \uC0AC\uB77C, \uB2E4\uC6B4, \uC815\uB9AC, \uC720\uC2E4, \uD295, \uB0B4\uBCF4, \uB2E8\uC808, \uC544\uBB34 \uC791\uC5C5",
    keepalive: "\uD0B5\uC5BC\uB77C\uC774\uBE0C, \uD558\uD2B8\uBE44\uD2B8, \uC0DD\uC874, \uC0B4\uC544, \uC720\uD734, \uC720\uC9C0, \uD551, \uD0C0\uC784\uC544\uC6C3, \uB04A, \uC885\uB8CC, \uBB34\uD65C\uB3D9, \uBE44\uD65C\uC131, \uC751\uB2F5",
    topic: "\uC5F0\uACB0, \uC811\uC18D, \uC138\uC158, \uC11C\uBC84, \uD074\uB77C\uC774\uC5B8\uD2B8, \uBA54\uC2DC\uC9C0, \uBA54\uC138\uC9C0, \uD328\uD0B7, \uC694\uCCAD, \uC751\uB2F5, \uB85C\uADF8\uC778, \uC778\uC99D, \uBE44\uBC00\uBC88\uD638, \uC554\uD638, \uC804\uC1A1, \uBCF4\uB0B4, \uBCF4\uB0C4, \uBCF4\uB0B8, \uBCF4\uB0C5, \uD655\uC778, \uB300\uAE30, \uAE30\uB2E4, \uC0AC\uC6A9\uC790, \uC720\uC800, \uD130\uB110, \uCC44\uB110, \uC2DC\uB3C4, \uC2E4\uD328, \uAC04\uACA9, \uC8FC\uAE30, \uC2E0\uD638, \uCCB4\uD06C, \uC810\uAC80, \uC720\uC608, \uC81C\uD55C \uC2DC\uAC04, \uC81C\uD55C\uC2DC\uAC04, \uC6D0\uACA9, \uC178, \uC258, \uD5C8\uC6A9, \uC785\uB825",
    foreign: "\uBC31\uC5C5, \uC778\uC99D\uC11C, \uD1A0\uD070, \uC784\uB300, \uC5C5\uB370\uC774\uD2B8, \uC7AC\uC2DC\uC791, \uC7AC\uBD80\uD305, \uBD80\uD305, \uBE4C\uB4DC, \uBC30\uD3EC, \uC808\uC804, \uCE90\uC2DC, \uC7A0\uAE08, \uC7A0\uAE40, \uB3D9\uAE30\uD654, \uD30C\uC77C \uC804\uC1A1, \uB2E4\uC6B4\uB85C\uB4DC, \uC5C5\uB85C\uB4DC, \uBAA8\uB2C8\uD130\uB9C1, \uD06C\uB860, \uBC30\uD130\uB9AC, \uB85C\uADF8 \uC21C\uD658",
    other: "\uAE30\uBCF8\uAC12, \uAE30\uBCF8, \uB514\uD3F4\uD2B8, \uC774\uC804, \uC608\uC804, \uC6D0\uB798, \uAE30\uC874, \uACFC\uAC70, \uAD8C\uC7A5, \uCD94\uCC9C, \uC608:, \uC608\uB97C \uB4E4, \uC608\uC2DC\uB85C, \uC608), \uBC94\uC704, \uB108\uBB34, \uBCC0\uACBD \uAC00\uB2A5, \uC124\uC815 \uAC00\uB2A5, \uC870\uC815 \uAC00\uB2A5, \uC9C0\uC815 \uAC00\uB2A5, \uC600\uC74C, \uC774\uC5C8\uC74C, \uC600\uC73C\uB098, \uC774\uC5C8\uC73C\uB098, \uC600\uB294\uB370, \uBCF4\uD1B5, \uC77C\uBC18\uC801, \uC885\uC804, \uBCC0\uACBD \uC804, \uD574\uB3C4 \uB428, \uD574\uB3C4 \uB41C\uB2E4, \uCC38\uACE0",
    instead: "\uBC84\uC804, \uD3EC\uD2B8, \uC139\uC158, \uC774\uC288, \uD56D\uBAA9",
    "instead-after": "\uB300\uC2E0, \uAC00 \uC544\uB2C8\uB77C, \uC774 \uC544\uB2C8\uB77C, \uAC00 \uC544\uB2CC, \uC774 \uC544\uB2CC, \uB9D0\uACE0, \uC5D0\uC11C \uBCC0\uACBD, \uC5D0\uC11C \uC904, \uC5D0\uC11C \uB298, \uC5D0\uC11C \uC218\uC815, \uC5D0\uC11C \uB2E8\uCD95, \uC5D0\uC11C \uC5F0\uC7A5",
    device: "\uBC29\uD654\uBCBD, \uACF5\uC720\uAE30, \uB77C\uC6B0\uD130, \uB85C\uB4DC\uBC38\uB7F0\uC11C, \uB85C\uB4DC \uBC38\uB7F0\uC11C, \uAC8C\uC774\uD2B8\uC6E8\uC774, \uD504\uB85D\uC2DC, \uD1B5\uC2E0\uC0AC, \uBAA8\uB380, \uC2A4\uC704\uCE58, \uCEE4\uB110, \uD074\uB77C\uC6B0\uB4DC, \uB9DD \uC7A5\uBE44, \uB124\uD2B8\uC6CC\uD06C \uC7A5\uBE44, \uC911\uAC04 \uC7A5\uBE44",
    undecided: "\uB098\uC911\uC5D0 \uC218\uC815, \uD655\uC778 \uD544\uC694, \uBBF8\uC815, \uCD94\uD6C4 \uACB0\uC815",
    break: "\uD558\uC9C0\uB9CC, \uADF8\uB7EC\uB098, \uADF8\uB798\uC11C, \uB54C\uBB38\uC5D0, \uADF8\uB7EC\uBBC0\uB85C, \uB9CC\uC57D, \uB530\uB77C\uC11C, \uC704\uD574, \uC704\uD574\uC11C, \uC54A\uB3C4\uB85D, \uC54A\uAC8C, \uADF8 \uD6C4, \uBBC0\uB85C",
    idiom: "\uC774\uBC88, \uC774 \uC2DC\uAC04, \uC774 \uCD08, \uC774 \uBD84, \uB9E4\uBC88, \uAD6C\uBD84, \uBC31\uBD84, \uC0AC\uBD84, \uC138\uBD84, \uC774\uBD84, \uBD84\uC758, \uBD84\uAE30, \uBD84\uC0B0, \uBD84\uD560, \uBD84\uB958, \uBD84\uB9AC, \uBD84\uC11D, \uCD08\uACFC, \uCD08\uAE30, \uC0AC\uBC88, \uC0AC\uD68C, \uD68C\uC120, \uD68C\uC0AC, \uD68C\uC758, \uD68C\uC6D0, \uD68C\uBCF5, \uD68C\uD53C, \uBC88 \uD3EC\uD2B8, \uBC88 \uC11C\uBC84, \uBC88 \uD638\uC2A4\uD2B8, \uBC88 \uB178\uB4DC, \uBC88\uC9F8, \uBC88\uD638, \uBC88 \uD56D\uBAA9, \uD55C\uBC88\uC5D0, \uD55C \uBC88\uC5D0, \uC77C\uBD80, \uC77C\uBC18, \uC77C\uC815, \uC77C\uC2DC, \uC77C\uB2E8, \uC804\uCCB4\uC801"
  }
};

// src/prose/languages/index.ts
var languages = [
  english,
  german,
  dutch,
  french,
  spanish,
  portuguese,
  italian,
  russian,
  polish,
  turkish,
  chinese,
  japanese,
  korean
];

// src/prose/fold.ts
var plainLetters = { \u0142: "l", \u0131: "i", \u00F8: "o", \u0111: "d" };
var folded = /* @__PURE__ */ new Map();
function fold(text) {
  let result = "";
  for (const unit of text.split("")) {
    let plain = unit < "\x80" ? unit.toLowerCase() : folded.get(unit);
    if (plain === void 0) folded.set(unit, plain = foldUnit(unit));
    result += plain;
  }
  return result;
}
function foldUnit(unit) {
  const code = unit.charCodeAt(0);
  if (code >= 65281 && code <= 65374) return String.fromCharCode(code - 65248).toLowerCase();
  if (code === 12316) return "~";
  if (code >= 1632 && code <= 1641) return String(code - 1632);
  if (code >= 1776 && code <= 1785) return String(code - 1776);
  if (/[\p{Cf}\p{Z}]/u.test(unit)) return " ";
  if (!isAccented(code)) return unit;
  const lower = unit.toLowerCase();
  const base = lower.normalize("NFD").charAt(0);
  return plainLetters[base] ?? base;
}
function isAccented(code) {
  return code >= 192 && code <= 591 || code >= 1024 && code <= 1791 || code >= 7680 && code <= 7935;
}

// src/prose/token.ts
var alphabet = String.raw`\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Greek}_`;
var pattern = new RegExp(
  [
    String.raw`(?<blank>\s+)`,
    String.raw`(?<link>[a-z][a-z\d+.-]{1,12}:\/\/\S+|www\.\S+)`,
    String.raw`(?<digits>\d+(?:[.,:\/_\-–]\d+)*)`,
    String.raw`(?<fraction>[¼½¾])`,
    String.raw`(?<word>[${alphabet}][${alphabet}\p{M}]*)`,
    String.raw`(?<glyph>[\p{L}\p{M}])`,
    String.raw`(?<mark>[<>≤≥]=|[=-]>|\.{2,3}|[^])`
  ].join("|"),
  "guy"
);
var fractions = {
  "\xBC": 0.25,
  "\xBD": 0.5,
  "\xBE": 0.75,
  "1/2": 0.5,
  "1/4": 0.25,
  "3/4": 0.75
};
var silentMarks = /* @__PURE__ */ new Set(['"', "'", "`", "\xB4", "\u201C", "\u201D", "\u201E", "\xAB", "\xBB", "\u2018", "\u2019", "\u300C", "\u300D", "\u300E", "\u300F", "*", "\\"]);
var clauseMarks = /* @__PURE__ */ new Set([
  ",",
  ";",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  "|",
  "\u2014",
  "\u2013",
  "\u3001",
  "\u060C",
  "\u061B",
  "\u30FB",
  "->",
  "=>",
  "\u2192"
]);
var sentenceMarks = /* @__PURE__ */ new Set(["\u3002", "!", "?", "#", "\u061F", "\u2026", "..."]);
var hyphens = /* @__PURE__ */ new Set(["-", "\u2010", "\u2011"]);
function tokenize(text) {
  return new Tokenizer(text).run();
}
var Tokenizer = class {
  #text;
  #folded;
  #tokens = [];
  #clause = 0;
  #sentence = 0;
  #paragraph = 0;
  #spaced = true;
  #atLineStart = true;
  /** Where the last token ended, for `glued`. */
  #end = -1;
  constructor(text) {
    this.#text = text;
    this.#folded = fold(text);
  }
  run() {
    pattern.lastIndex = 0;
    for (const match of this.#folded.matchAll(pattern)) this.#take(match[0], match.index, match.groups);
    return this.#tokens;
  }
  #take(text, start, groups) {
    if (groups["blank"] !== void 0) return this.#blank(text, start + text.length);
    if (groups["link"] !== void 0) return this.#push("id", text, { start });
    if (groups["digits"] !== void 0) return this.#digits(text, start);
    if (groups["fraction"] !== void 0) return this.#push("number", text, { start, value: fractions[text] });
    if (groups["word"] !== void 0) return this.#push("word", text, { start });
    if (groups["glyph"] !== void 0) return this.#push("glyph", text, { start });
    this.#mark(text, start);
  }
  #blank(text, end) {
    this.#spaced = true;
    const feeds = text.split("\n").length - 1;
    if (feeds === 0) return;
    this.#atLineStart = true;
    this.#clause++;
    if (feeds > 1) this.#paragraph++;
    if (feeds > 1 || new RegExp("^(?:\\p{Lu}|[-+\u2022*]\\s|\\d{1,2}[.)]\\s)", "u").test(this.#text.slice(end, end + 4))) this.#sentence++;
  }
  #digits(text, start) {
    const range = /^(\d+(?:[.,]\d{1,2})?)([-–])(\d+(?:[.,]\d{1,2})?)$/.exec(text);
    if (range) {
      const [, low, dash, high] = range;
      this.#number(low, start);
      this.#push("mark", "-", { start: start + low.length });
      this.#number(high, start + low.length + dash.length);
    } else {
      this.#number(text, start);
    }
  }
  #number(text, start) {
    const value = readDigits(text);
    if (value === void 0 || this.#isIdentifier(start, start + text.length)) this.#push("id", text, { start });
    else this.#push("number", text, { start, value });
  }
  /** True for `#5`, `v2`, `file-5`, `5.x`, `5%`, `0x10`, `IPv4`, the `1.` or `2)` of a list, and the like. */
  #isIdentifier(start, end) {
    const before = this.#folded.charAt(start - 1);
    const after = this.#folded.slice(end, end + 2);
    if (before !== "" && "#\xA7\u2116$\u20AC\xA3@.".includes(before)) return true;
    if (before === "-" && new RegExp("\\p{L}", "u").test(this.#folded.charAt(start - 2))) return true;
    if (/^(?:\.[x*\d]|%|°|x\d|\/\d)/.test(after) || /^ %/.test(after)) return true;
    if (/^[.)]\s/.test(after) && this.#atLineStart) return true;
    const previous = this.#tokens.at(-1);
    if (previous?.kind !== "word" || this.#end !== start) return false;
    return !(previous.glued && this.#tokens.at(-2)?.kind === "number");
  }
  #mark(text, start) {
    if (silentMarks.has(text)) return;
    const next = this.#folded.charAt(start + text.length);
    if (hyphens.has(text)) {
      if (!this.#spaced && /[\p{L}\d]/u.test(next)) return;
      this.#clause++;
      return;
    }
    if (sentenceMarks.has(text) || text === "." && this.#endsSentence(start + 1)) {
      this.#sentence++;
      this.#clause++;
    } else if (clauseMarks.has(text)) {
      this.#clause++;
    }
    this.#push("mark", text, { start });
  }
  /** A full stop does; an abbreviation's (`z. B.`, `p. ex.`, before a small letter or a digit) does not. */
  #endsSentence(end) {
    const [last, before] = [this.#tokens.at(-1), this.#tokens.at(-2)];
    if (last?.kind === "word" && last.text.length === 1 && before?.kind !== "number") return false;
    return /^\s+[^\s\p{Ll}\d]/u.test(this.#text.slice(end, end + 8));
  }
  #push(kind, text, { start, value = 0 }) {
    const end = start + text.length;
    this.#tokens.push({
      kind,
      text,
      start,
      end,
      value,
      spaced: this.#spaced,
      glued: this.#end === start,
      clause: this.#clause,
      sentence: this.#sentence,
      paragraph: this.#paragraph
    });
    this.#spaced = false;
    this.#atLineStart = false;
    this.#end = end;
  }
};
function readDigits(text) {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d{1,6}[.,]\d{1,2}$|^0[.,]\d{1,6}$/.test(text)) return Number(text.replace(",", "."));
  return fractions[text];
}

// src/prose/phrase-index.ts
var mostSearches = 150;
var shortestStem = 3;
var longestStem = 24;
var PhraseIndex = class {
  #groups;
  /** All phrases, folded, a comma before each. */
  #text;
  /** By group, where its phrases begin in the text. */
  #starts;
  /** By the beginning of a first word, where in the text it is given with a `*`. */
  #stems;
  /** By first word, where in the text. */
  #words;
  #searches = 0;
  constructor(groups) {
    this.#groups = groups;
    const starts = [];
    let text = "";
    for (const { phrases } of groups) {
      starts.push(text.length);
      text += `,${phrases}`.replaceAll(", ", ",");
    }
    this.#starts = starts;
    this.#text = text.replace(/[^\0-\x7f]+/g, fold);
    const stems = /* @__PURE__ */ new Map();
    for (const { 1: stem = "", index } of this.#text.matchAll(/,([^ ,*]+)\*(?![^ ,])/g)) {
      const places = stems.get(stem);
      if (places) places.push(index);
      else stems.set(stem, [index]);
    }
    this.#stems = stems;
  }
  /** The phrases whose first token is the one given, or whose first word is a beginning of it, marked by a `*`. */
  phrasesWith(token) {
    const places = [...this.#placesOf(token)];
    for (let length = Math.min(token.length, longestStem); length >= shortestStem; length--) {
      places.push(...this.#stems.get(token.slice(0, length)) ?? []);
    }
    return places.map((place) => ({ phrase: this.#phraseAt(place), group: this.#groupAt(place) }));
  }
  #placesOf(token) {
    if (this.#words || this.#searches++ >= mostSearches) return (this.#words ??= this.#byWord()).get(token) ?? [];
    const places = [];
    const needle = `,${token}`;
    for (let place = this.#text.indexOf(needle); place !== -1; place = this.#text.indexOf(needle, place + 1)) {
      const { word, isStem } = firstWord(this.#phraseAt(place));
      if (word === token && !isStem) places.push(place);
    }
    return places;
  }
  #phraseAt(place) {
    const end = this.#text.indexOf(",", place + 1);
    return this.#text.slice(place + 1, end === -1 ? void 0 : end);
  }
  #groupAt(place) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (this.#starts[middle] <= place) low = middle;
      else high = middle - 1;
    }
    return this.#groups[low];
  }
  #byWord() {
    const words = /* @__PURE__ */ new Map();
    for (let place = 0; place !== -1 && place < this.#text.length; place = this.#text.indexOf(",", place + 1)) {
      const { word, isStem } = firstWord(this.#phraseAt(place));
      if (isStem) continue;
      const places = words.get(word);
      if (places) places.push(place);
      else words.set(word, [place]);
    }
    return words;
  }
};
function firstWord(phrase) {
  let end = 0;
  for (let code = phrase.charCodeAt(end); isLetter(code); code = phrase.charCodeAt(++end)) {
    if (code >= firstGlyph) return { word: phrase.charAt(0), isStem: false };
  }
  if (end === 0) return { word: tokenize(phrase)[0]?.text ?? "", isStem: false };
  const isStem = phrase.charAt(end) === "*" && (end + 1 === phrase.length || phrase.charAt(end + 1) === " ");
  return { word: phrase.slice(0, end), isStem };
}
var firstGlyph = 12288;
function isLetter(code) {
  return code >= 97 && code <= 122 || code >= 192;
}

// src/prose/lexicon.ts
var anyLanguage = -1;
var shortestStem2 = 3;
var longestStem2 = 24;
var mostKnown = 2e4;
var Lexicon = class {
  #index;
  /** What the words met so far lead to. */
  #known = /* @__PURE__ */ new Map();
  constructor(isIncluded) {
    const groups = languages.flatMap(
      (language, position) => isIncluded(language) ? [...entriesOf(language)].map(([kind, phrases, value]) => ({ kind, value, languages: 1 << position, phrases })) : []
    );
    this.#index = new PhraseIndex(groups);
  }
  /** Every phrase that begins at a token, longest first; phrases do not cross sentences. */
  phrasesAt(tokens, at) {
    const { text, kind, sentence } = tokens[at];
    const node = kind === "number" || kind === "id" ? void 0 : this.#nodeFor(text);
    if (!node) return none;
    const found = [];
    walk(node, { tokens, sentence, found }, at + 1);
    return found.toSorted((a, b) => b.next - a.next);
  }
  #nodeFor(text) {
    if (this.#known.has(text)) return this.#known.get(text);
    if (this.#known.size >= mostKnown) this.#known.clear();
    const phrases = this.#index.phrasesWith(text);
    const node = phrases.length > 0 ? emptyNode() : void 0;
    for (const { phrase, group } of phrases) add(node, phrase, group);
    this.#known.set(text, node);
    return node;
  }
};
var none = [];
var forAlphabet;
var forAll;
function lexiconFor(text) {
  const isLatin = (language) => !otherScripts.test(JSON.stringify(language.units));
  if (otherScripts.test(text)) return forAll ??= new Lexicon(() => true);
  return forAlphabet ??= new Lexicon(isLatin);
}
var otherScripts = /[\u0400-\u1cff\u3000-\ud7ff\uf900-\uffef]/;
function walk(node, into, at) {
  for (const { kind, value, languages: bits } of node.meanings) {
    into.found.push({ kind, value, languages: bits, next: at });
  }
  if (node.words.size === 0 && node.stems.size === 0) return;
  const token = into.tokens[at];
  if (!token || token.sentence !== into.sentence || token.kind === "number" || token.kind === "id") return;
  const exact = node.words.get(token.text);
  if (exact) walk(exact, into, at + 1);
  for (const stem of stemsOf(node.stems, token.text)) walk(stem, into, at + 1);
}
function stemsOf(stems, text) {
  if (stems.size === 0) return none;
  const found = [];
  for (let length = Math.min(text.length, longestStem2); length >= shortestStem2; length--) {
    const stem = stems.get(text.slice(0, length));
    if (stem) found.push(stem);
  }
  return found;
}
function* entriesOf(language) {
  const valued = {
    unit: language.units,
    number: language.numbers,
    multiplier: language.multipliers,
    multiple: language.multiples,
    span: language.spans,
    adverb: language.adverbs
  };
  for (const [kind, table] of Object.entries(valued)) {
    for (const [value, phrases] of Object.entries(table ?? {})) {
      yield [kind, phrases, Number(value)];
    }
  }
  for (const [role, phrases] of Object.entries(language.roles)) yield [role, phrases, 0];
  if (language.ordinalUnits) yield ["ordinal-unit", language.ordinalUnits, 0];
  yield* compoundsOf(language);
}
function* compoundsOf({ numbers, compounds }) {
  if (!compounds) return;
  const words = (value) => (numbers[value] ?? "").split(",").map((word) => word.trim());
  for (let tens = 20; tens < 100; tens += 10) {
    for (let units = 1; units < 10; units++) {
      const pairs = words(tens).flatMap((ten) => words(units).map((unit) => [ten, unit]));
      for (const [ten, unit] of pairs) {
        const word = compounds.order === "units-first" ? unit + compounds.glue + ten : ten + compounds.glue + unit;
        if (ten && unit && !word.includes(" ")) yield ["number", word, tens + units];
      }
    }
  }
}
function add(first, phrase, { kind, value, languages: bits }) {
  let node = first;
  for (const { text, isStem } of wordsOf(phrase).slice(1)) {
    const branch = isStem ? node.stems : node.words;
    let child = branch.get(text);
    if (!child) branch.set(text, child = emptyNode());
    node = child;
  }
  const same = node.meanings.findIndex((meaning) => meaning.kind === kind && meaning.value === value);
  if (same === -1) node.meanings.push({ kind, value, languages: bits });
  else node.meanings[same] = { kind, value, languages: node.meanings[same].languages | bits };
}
function wordsOf(phrase) {
  return phrase.split(" ").flatMap((part) => {
    const hasStar = part.length > 1 && part.endsWith("*");
    const tokens = tokenize(hasStar ? part.slice(0, -1) : part);
    return tokens.map(({ text }, at) => ({ text, isStem: hasStar && at === tokens.length - 1 }));
  });
}
function emptyNode() {
  return { words: /* @__PURE__ */ new Map(), stems: /* @__PURE__ */ new Map(), meanings: [] };
}

// src/prose/scan.ts
function scanOf(text) {
  const tokens = tokenize(text);
  const lexicon = lexiconFor(text);
  const phrases = inOwnLanguage(
    tokens,
    tokens.map((_, at) => lexicon.phrasesAt(tokens, at))
  );
  let begun = 0;
  const clauses = tokens.map(({ clause }, at) => {
    if (phrases[at].some(({ kind }) => kind === "break")) begun++;
    return clause + begun;
  });
  return { tokens, phrases, clauses };
}
function inOwnLanguage(tokens, phrases) {
  const own = languagesOf(tokens, phrases);
  if (own === 0) return phrases;
  return phrases.map((matches, at) => {
    const known = tokens[at].kind === "word" ? matches.find(({ languages: languages2 }) => (languages2 & own) !== 0) : void 0;
    return known ? matches.filter(({ languages: languages2, next }) => (languages2 & own) !== 0 || next > known.next) : matches;
  });
}
function languagesOf(tokens, phrases) {
  const known = /* @__PURE__ */ new Map();
  phrases.forEach((matches, at) => {
    if (tokens[at].kind !== "word") return;
    const languages2 = matches.reduce((all, match) => all | match.languages, 0);
    for (let bit = 1; bit <= languages2; bit <<= 1) if (languages2 & bit) known.set(bit, (known.get(bit) ?? 0) + 1);
  });
  const most = Math.max(0, ...known.values());
  return [...known].reduce((leading, [bit, words]) => words === most ? leading | bit : leading, 0);
}
function find(scan, at, sought) {
  const [kind, languages2] = typeof sought === "string" ? [sought, anyLanguage] : sought;
  return scan.phrases[at]?.find((phrase) => phrase.kind === kind && (phrase.languages & languages2) !== 0);
}
function sameClause({ tokens, clauses }, a, b) {
  return a >= 0 && b >= 0 && a < tokens.length && b < tokens.length && clauses[a] === clauses[b];
}

// src/prose/number.ts
var longestNumber = 10;
function readNumber(scan, at) {
  const token = scan.tokens[at];
  if (!token || token.kind === "id" || token.kind === "mark") return void 0;
  if (token.kind === "number") return withHalf(scan, readDigits2(scan, at));
  if (isInsideHangul(scan, at)) return void 0;
  const half = find(scan, at, "half");
  const words = readWords(scan, at);
  if (words && words.next >= (half?.next ?? 0)) return withHalf(scan, words);
  if (half) return { value: 0.5, next: half.next, languages: half.languages, digits: false, article: false };
  const article = find(scan, at, "article");
  return article && { value: 1, next: article.next, languages: article.languages, digits: false, article: true };
}
function readDigits2({ tokens }, at) {
  let { value, end, text } = tokens[at];
  let next = at + 1;
  for (let group = tokens[next]; isThousandsGroup(text, end, group); group = tokens[next]) {
    value = value * 1e3 + group.value;
    ({ end } = group);
    text += group.text;
    next++;
  }
  const fraction = tokens[next];
  if (fraction?.kind === "number" && fraction.value < 1 && /[¼½¾/]/.test(fraction.text)) {
    value += fraction.value;
    next++;
  }
  return { value, next, languages: anyLanguage, digits: true, article: false };
}
function isThousandsGroup(text, end, group) {
  return /^[1-9]\d{0,2}(?:\d{3})?$/.test(text) && group?.kind === "number" && /^\d{3}$/.test(group.text) && group.start === end + 1;
}
function readWords(scan, at) {
  let thousands = 0;
  let current = 0;
  let room = Infinity;
  let languages2 = anyLanguage;
  let next = at;
  const end = at + longestNumber;
  while (next < end) {
    const joined = next > at && room > 9 ? find(scan, next, ["and", languages2]) : void 0;
    const from = joined?.next ?? next;
    const multiplier = find(scan, from, ["multiplier", languages2]);
    const word = find(scan, from, ["number", languages2]);
    if (word && word.next >= (multiplier?.next ?? 0) && fits(word.value, room)) {
      current += word.value;
      room = word.value === 0 ? 0 : magnitude(word.value);
      ({ next, languages: languages2 } = { next: word.next, languages: languages2 & word.languages });
    } else if (multiplier && !joined && (current > 0 || isGlyphMultiplier(scan, from))) {
      const scaled = Math.max(current, 1) * multiplier.value;
      room = multiplier.value;
      if (multiplier.value >= 1e3) thousands += scaled;
      current = multiplier.value >= 1e3 ? 0 : tensAndHundreds(current, multiplier.value);
      ({ next, languages: languages2 } = { next: multiplier.next, languages: languages2 & multiplier.languages });
    } else {
      break;
    }
  }
  if (next === at) return void 0;
  return { value: thousands + current, next, languages: languages2, digits: false, article: false };
}
function tensAndHundreds(current, multiplier) {
  const digit = current % 10;
  return current >= 100 && multiplier < 100 ? current - digit + Math.max(digit, 1) * multiplier : Math.max(current, 1) * multiplier;
}
function isGlyphMultiplier({ tokens }, at) {
  return tokens[at]?.kind === "glyph";
}
function fits(value, room) {
  return value > 0 && value < room;
}
function magnitude(value) {
  for (const power of [1e3, 100, 10]) if (value % power === 0) return power;
  return 1;
}
function withHalf(scan, number) {
  const half = find(scan, number.next, ["and-half", number.languages]);
  if (!half) return number;
  return { ...number, value: number.value + 0.5, next: half.next, languages: number.languages & half.languages };
}
function isInsideHangul({ tokens }, at) {
  const [token, previous] = [tokens[at], tokens[at - 1]];
  return isHangul(token.text) && !token.spaced && previous !== void 0 && previous.end === token.start && isHangul(previous.text);
}
function isHangul(text) {
  return new RegExp("^\\p{sc=Hangul}", "u").test(text);
}

// src/prose/duration.ts
var longestSum = 5;
function readDuration(scan, at, between = false) {
  const span = find(scan, at, "span");
  const number = readNumber(scan, at);
  if (span && span.next > (number?.next ?? 0)) {
    return withHalf2(scan, { ...ofUnit(span), digits: void 0 }, span.value);
  }
  if (!number) return void 0;
  const first = readSum(scan, number);
  const high = readUpperEnd(scan, first ?? number, between);
  if (!high) return first;
  const low = first ? first.low : number.value * high.unit;
  if (!first && number.article) return void 0;
  return {
    low: Math.min(low, high.high),
    high: Math.max(low, high.high),
    next: high.next,
    languages: high.languages,
    digits: void 0
  };
}
function readBareUnit(scan, at, languages2) {
  const unit = find(scan, at, ["unit", languages2]);
  const token = scan.tokens[at];
  if (!unit || unit.value > 3600 || unit.value < 1 || token.kind === "word" && token.text.length === 1) {
    return void 0;
  }
  return withHalf2(scan, { ...ofUnit(unit), digits: void 0 }, unit.value);
}
function ofUnit({ value, next, languages: languages2 }) {
  return { low: value, high: value, next, languages: languages2 };
}
function readSum(scan, number) {
  const unit = readUnit(scan, number);
  if (!unit || number.value === 0) return void 0;
  let seconds = number.value * unit.value;
  let { next, languages: languages2 } = unit;
  let smallest = unit.value;
  const digits = number.digits ? { unit: unit.value, next: number.next } : void 0;
  for (let parts = 1; parts < longestSum; parts++) {
    const part = readPart(scan, next, { smallest, languages: languages2 });
    if (!part) break;
    seconds += part.seconds;
    ({ next, languages: languages2 } = part);
    smallest = part.unit;
  }
  const single = next === unit.next ? digits : void 0;
  return withHalf2(scan, { low: seconds, high: seconds, next, languages: languages2, digits: single }, smallest);
}
function readPart(scan, at, { smallest, languages: languages2 }) {
  const isAbbreviated = scan.tokens[at]?.text === ".";
  const joined = find(scan, at, ["and", languages2]);
  const number = readNumber(scan, joined?.next ?? (isAbbreviated ? at + 1 : at));
  if (!number || number.article || (number.languages & languages2) === 0) return void 0;
  const unit = readUnit(scan, { ...number, languages: number.languages & languages2 });
  if (unit) {
    const seconds = number.value * unit.value;
    const isSmaller = unit.value < smallest && seconds < smallest;
    return isSmaller ? { seconds, unit: unit.value, next: unit.next, languages: unit.languages } : void 0;
  }
  const closes = !joined && !isAbbreviated && (smallest === 60 || smallest === 3600) && Number.isInteger(number.value) && number.value < 60;
  if (!closes || sameClause(scan, number.next - 1, number.next)) return void 0;
  return { seconds: number.value * smallest / 60, unit: smallest / 60, next: number.next, languages: languages2 };
}
function withHalf2(scan, duration, unit) {
  const half = find(scan, duration.next, ["and-half", duration.languages]);
  if (!half) return duration;
  const seconds = duration.low + unit / 2;
  return { low: seconds, high: seconds, next: half.next, languages: half.languages, digits: void 0 };
}
function readUnit(scan, { next, languages: languages2, article }) {
  const isBracketed = scan.tokens[next]?.text === ")" && scan.tokens[next - 2]?.text === "(";
  const at = isBracketed ? next + 1 : next;
  const unit = find(scan, at, ["unit", languages2]);
  if (!unit) return void 0;
  const token = scan.tokens[at];
  if (article && find(scan, at, ["ordinal-unit", languages2])) return void 0;
  if ((find(scan, at, "idiom")?.next ?? 0) > unit.next) return void 0;
  const isLetter2 = token.kind === "word" && token.text.length === 1;
  if (isLetter2 && (article || !(token.glued || token.spaced && unit.value <= 3600))) return void 0;
  const following = scan.tokens[unit.next];
  return isLetter2 && following?.glued && following.kind === "word" ? void 0 : unit;
}
function readUpperEnd(scan, { next, languages: languages2 }, between) {
  const from = rangeSign(scan, next, between ? languages2 : 0) ?? find(scan, next, ["to", languages2])?.next;
  if (from === void 0) return void 0;
  const number = readNumber(scan, from);
  if (!number || number.article) return void 0;
  const unit = readUnit(scan, number);
  if (!unit || (unit.languages & languages2) === 0) return void 0;
  return { high: number.value * unit.value, unit: unit.value, next: unit.next, languages: unit.languages };
}
function rangeSign(scan, at, andLanguages) {
  const text = scan.tokens[at]?.text;
  if (text === "-" || text === "~") return at + 1;
  return andLanguages === 0 ? void 0 : find(scan, at, ["and", andLanguages || anyLanguage])?.next;
}

// src/prose/count.ts
var counted = ["times", "probe", "attempt", "session"];
var widestGap = 5;
var widestAnnouncement = 9;
function readCount(scan, at) {
  const number = readNumber(scan, at);
  const named = number && isCount(scan, at, number) ? readNoun(scan, number) : void 0;
  return named ?? readAnnounced(scan, at) ?? (number ? void 0 : readMultiple(scan, at));
}
function readMultiple(scan, at) {
  const [longest] = scan.phrases[at] ?? [];
  if (longest?.kind !== "multiple" || longest.value < 2) return void 0;
  const { value, next, languages: languages2 } = longest;
  return { value, counted: ["times"], digits: false, numberNext: next, next, languages: languages2 };
}
function isCount({ tokens }, at, { article, value, next }) {
  const after = tokens[next];
  const unread = after?.glued && after.kind === "word" && after.text !== "x";
  return !article && Number.isInteger(value) && value > 0 && tokens[at - 1]?.text !== "-" && !unread;
}
function readNoun(scan, number) {
  const kinds = /* @__PURE__ */ new Set();
  let next = number.next;
  let end;
  let unknown = 0;
  for (let gap = 0; gap < widestGap && sameClause(scan, number.next - 1, next); gap++) {
    const idiomEnd = find(scan, next, "idiom")?.next ?? 0;
    const nouns = counted.flatMap((kind) => {
      const match = find(scan, next, [kind, number.languages]);
      return match && match.next >= idiomEnd ? [{ kind, next: match.next }] : [];
    });
    const describing = find(scan, next, ["describing", number.languages]);
    if (nouns.length > 0) {
      end = Math.max(...nouns.map((noun) => noun.next));
      for (const { kind } of nouns) kinds.add(kind);
      if (kinds.has("times")) break;
      next = end;
    } else if (describing) {
      ({ next } = describing);
    } else if (end === void 0 && unknown === 0 && isPlainWord(scan, next)) {
      unknown++;
      next++;
    } else {
      break;
    }
  }
  if (end === void 0) return void 0;
  return {
    value: number.value,
    counted: [...kinds],
    digits: number.digits,
    numberNext: number.next,
    next: end,
    languages: number.languages
  };
}
function isPlainWord(scan, at) {
  const token = scan.tokens[at];
  const isUnit = find(scan, at, "unit") !== void 0;
  return token.kind === "word" && token.text.length > 3 && !token.glued && !isUnit && !find(scan, at, "foreign");
}
function readAnnounced(scan, at) {
  const announced = find(scan, at, "count");
  const kinds = new Set(counted.filter((kind) => find(scan, at, kind)));
  if (!announced && (kinds.size === 0 || isOfTime(scan, at))) return void 0;
  let from = announced?.next ?? find(scan, at, [...kinds][0]).next;
  for (let gap = 0; announced && gap < widestAnnouncement && isWordBeside(scan, at, from); gap++) {
    if (find(scan, from, "unit")) return void 0;
    for (const kind of counted) if (find(scan, from, kind)) kinds.add(kind);
    from++;
  }
  const isSign = [":", "="].includes(scan.tokens[from]?.text ?? "");
  const to = isSign ? void 0 : find(scan, from, "to");
  if (!announced && !isSign && !to) return void 0;
  from = isSign ? from + 1 : to?.next ?? from;
  const number = readNumber(scan, from);
  if (to && number && sameClause(scan, from, number.next)) return void 0;
  if (!number || !number.digits || !isCount(scan, from, number) || find(scan, number.next, "unit")) return void 0;
  const { value, digits, next, languages: languages2 } = number;
  return {
    value,
    counted: kinds.size > 0 ? [...kinds] : ["probe", "attempt"],
    digits,
    numberNext: next,
    next,
    languages: languages2
  };
}
function isOfTime(scan, at) {
  for (let word = at; word > at - widestAnnouncement && word >= 0 && isWordBeside(scan, at, word); word--) {
    if (find(scan, word, "unit") || find(scan, word, "interval")) return true;
  }
  return false;
}
function isWordBeside({ tokens }, at, word) {
  return tokens[word]?.kind === "word" && tokens[word].clause === tokens[at].clause;
}
function readRate(scan, at) {
  const times = readTimes(scan, at);
  if (!times) return void 0;
  const per = find(scan, times.next, ["per", times.languages]) ?? find(scan, times.next, ["every", times.languages]);
  const slash = scan.tokens[times.next]?.text === "/" ? times.next + 1 : void 0;
  const from = per?.next ?? slash;
  if (from === void 0) return void 0;
  const languages2 = times.languages & (per?.languages ?? times.languages);
  const duration = readBareUnit(scan, from, languages2) ?? readDuration(scan, from);
  if (!duration || (duration.languages & languages2) === 0) return void 0;
  const rate = perTime(duration, times.value);
  return times.ofProbes && times.value > 1 ? { ...rate, alternative: duration.low } : rate;
}
function perTime(duration, times) {
  const { low, high, next, languages: languages2 } = duration;
  return { low: low / times, high: high / times, next, languages: languages2, digits: void 0 };
}
function readTimes(scan, at) {
  const multiple = find(scan, at, "multiple");
  const count = readCount(scan, at);
  if (multiple && multiple.next >= (count?.next ?? 0)) return multiple;
  if (count) {
    const ofProbes = count.counted.includes("probe");
    return ofProbes || count.counted.includes("times") ? { ...count, ofProbes } : void 0;
  }
  const noun = find(scan, at, "times");
  if (noun) return { ...noun, value: 1 };
  const number = readNumber(scan, at);
  if (number?.article) {
    const probe = find(scan, number.next, ["probe", number.languages]);
    return probe && { ...probe, value: 1 };
  }
  return number && scan.tokens[number.next]?.text === "/" ? number : void 0;
}

// src/prose/keyword-name.ts
var names;
function keywordNames() {
  return names ??= collectNames();
}
function collectNames() {
  const keywords = dialects.flatMap((dialect) => keywordsOf(dialect).map(({ keyword }) => keyword));
  const unmistakable = keywords.filter((keyword) => /[a-z\d][A-Z]/.test(keyword) && keyword !== "KeepAlive");
  const lower = (list) => new Set(list.map((name) => name.toLowerCase()));
  return { all: lower(keywords), unmistakable: lower(unmistakable) };
}

// src/prose/modifier.ts
var modifiers = ["every", "at-most", "at-least", "about", "between", "within", "not"];
var longestChain = 6;
function readModifier(scan, at, chain) {
  const found = longestModifier(scan, at);
  if (!found) return isConnecting(scan, at, chain) ? { ...chain, next: at + 1 } : void 0;
  const role = found.kind;
  const continued = chain?.next === at && chain.roles.length < longestChain ? chain : void 0;
  const every = role === "every" ? found.languages : 0;
  return {
    at: continued?.at ?? at,
    next: found.next,
    roles: [...continued?.roles ?? [], role],
    everyLanguages: every || (continued?.everyLanguages ?? 0)
  };
}
function beforeRate(chain) {
  return chain && { ...chain, roles: [...chain.roles, "every"] };
}
function longestModifier(scan, at) {
  return scan.phrases[at]?.find(({ kind }) => modifiers.includes(kind));
}
function isConnecting({ tokens }, at, chain) {
  return chain?.next === at && [":", "(", ".", "="].includes(tokens[at].text);
}
function boundOf(scan, chain, next) {
  const before = chain && boundBefore(chain.roles);
  if (before) return { bound: before, next };
  for (const bound of ["at-most", "at-least", "about", "within"]) {
    const after = find(scan, next, `${bound}-after`);
    if (after && scan.tokens[after.next]?.kind !== "number") return { bound, next: after.next };
  }
  return { bound: "exact", next };
}
function boundBefore(roles) {
  const bound = roles.find((role) => role !== "every" && role !== "not");
  if (!bound) return void 0;
  const flipped = roles.indexOf(bound) < roles.lastIndexOf("every");
  if (flipped && bound === "at-least") return "at-most";
  if (flipped && bound === "at-most") return "at-least";
  return bound;
}

// src/prose/draft.ts
function draftOf(scan, own) {
  return new Drafter(scan, own).run();
}
var widestGlyphGap = 7;
var Drafter = class {
  #scan;
  #own;
  quantities = [];
  markers = [];
  total = /* @__PURE__ */ new Set();
  topic = /* @__PURE__ */ new Set();
  foreign = /* @__PURE__ */ new Set();
  totalSentences = /* @__PURE__ */ new Set();
  foreignSentences = /* @__PURE__ */ new Set();
  intervals = [];
  directives = /* @__PURE__ */ new Set();
  keepaliveParagraphs = /* @__PURE__ */ new Set();
  topicParagraphs = /* @__PURE__ */ new Set();
  undecided = false;
  constructor(scan, own) {
    this.#scan = scan;
    this.#own = own;
  }
  run() {
    const scan = this.#scan;
    let chain;
    for (let at = 0; at < scan.tokens.length; ) {
      const here = chain?.next === at ? chain : void 0;
      const idiom = find(scan, at, "idiom");
      const quantity = this.#quantity(at, here);
      if (quantity && quantity.next > (idiom?.next ?? 0)) {
        this.quantities.push(quantity);
        for (let inside = here?.at ?? at; inside < quantity.next; inside++) this.#note(inside);
        at = quantity.next;
        continue;
      }
      if (idiom) {
        at = idiom.next;
        continue;
      }
      this.#note(at);
      chain = readModifier(scan, at, chain);
      at = chain?.next ?? at + 1;
    }
    return this;
  }
  #quantity(at, chain) {
    const duration = this.#duration(at, chain);
    if (duration) return this.#durationClaim(at, chain, duration);
    const count = readCount(this.#scan, at);
    if (count) return this.#countClaim(at, chain, count);
    const { kind } = this.#scan.tokens[at];
    return kind === "number" || kind === "id" ? { at, next: at + 1, claim: void 0 } : void 0;
  }
  #duration(at, chain) {
    const scan = this.#scan;
    const rate = readRate(scan, at);
    if (rate) return { ...rate, every: true, rate: true };
    const adverb = find(scan, at, "adverb");
    if (adverb) return { ...adverb, low: adverb.value, high: adverb.value, digits: void 0, every: true, rate: true };
    const every = chain?.everyLanguages ?? 0;
    const single = every ? this.#single(at, every) : void 0;
    if (single) return { ...this.#times(single, true), every: true };
    const duration = readDuration(scan, at, chain?.roles.includes("between"));
    return duration && this.#cued(duration, (every & duration.languages) !== 0);
  }
  /** "every minute", "every other minute"; "every second" only where nothing follows that may be second. */
  #single(at, every) {
    const scan = this.#scan;
    const alternate = find(scan, at, ["alternate", every]);
    const doubled = alternate && readBareUnit(scan, alternate.next, every);
    if (doubled) return { ...doubled, low: doubled.low * 2, high: doubled.high * 2 };
    const unit = readBareUnit(scan, at, every);
    const isOrdinal = unit && find(scan, at, ["ordinal-unit", every]) && sameClause(scan, at, unit.next);
    return isOrdinal ? void 0 : unit;
  }
  /** Behind the duration: "apart", `/次`, 发送一次. */
  #cued(duration, every) {
    const scan = this.#scan;
    const each = find(scan, duration.next, ["each-after", duration.languages]);
    const after = each ?? find(scan, duration.next, ["every-after", duration.languages]);
    if (after) return { ...duration, next: after.next, every: true, rate: each !== void 0 };
    const slash = scan.tokens[duration.next]?.text === "/" ? duration.next + 1 : void 0;
    const per = slash === void 0 ? void 0 : find(scan, slash, "times") ?? find(scan, slash, "probe");
    if (per) return { ...duration, next: per.next, every: true };
    const timed = this.#times(duration, every);
    return { ...timed, every: every || timed !== duration, rate: timed !== duration };
  }
  /** 每分钟两次, 1分間に2回, 30秒发一次: the number of times stands behind the duration. */
  #times(duration, every) {
    const scan = this.#scan;
    if (scan.tokens[duration.next - 1]?.kind !== "glyph") return duration;
    const per = find(scan, duration.next, "per-after");
    const from = per?.next ?? duration.next;
    for (let at = from; at < from + widestGlyphGap && sameClause(scan, duration.next - 1, at); at++) {
      const times = find(scan, at, "times") ? void 0 : readTimes(scan, at);
      if (!times) continue;
      const isRate = every || per !== void 0 || times.value === 1;
      return isRate ? { ...perTime(duration, times.value), alternative: duration.low, next: times.next } : duration;
    }
    return duration;
  }
  #durationClaim(at, chain, read) {
    const { digits, alternative } = read;
    const claim = this.#claim(at, read.rate ? beforeRate(chain) : chain, read);
    const unitRange = digits && { ...this.#span(at, digits.next), unit: digits.unit };
    const duration = { alternative, digits: unitRange, equals: this.#leftOfEquals(chain?.at ?? at) };
    return { at, next: claim.next, claim: { ...claim, every: read.every, duration, count: void 0 } };
  }
  #countClaim(at, chain, read) {
    const { value, counted: counted2, numberNext } = read;
    const claim = this.#claim(at, chain, { ...read, low: value, high: value });
    const count = { counted: counted2, number: this.#span(at, numberNext) };
    return { at, next: claim.next, claim: { ...claim, every: false, duration: void 0, count } };
  }
  #claim(at, chain, read) {
    const { low, high } = read;
    const { bound, next } = boundOf(this.#scan, chain, read.next);
    return {
      ...this.#span(chain?.at ?? at, next),
      next,
      low,
      high,
      bound: low < high ? "between" : bound === "between" ? "exact" : bound,
      quantity: this.#span(at, read.next),
      denied: chain?.roles.includes("not") ?? false
    };
  }
  /** The tokens' range in the text. */
  #span(at, next) {
    const { tokens } = this.#scan;
    return { start: tokens[at].start, end: tokens[next - 1].end };
  }
  /** Of `300 = 5 min` and `300 s = 5 min` 300; of `60 * 5 = 5 min` nothing. */
  #leftOfEquals(at) {
    const { tokens } = this.#scan;
    if (tokens[at - 1]?.text !== "=") return void 0;
    const left = this.quantities.at(-1);
    if (left?.next !== at - 1) return void 0;
    if (left.claim) return left.claim.duration && left.claim.low;
    const before = tokens[left.at - 1];
    const isTerm = before?.kind === "number" || before?.text === "x" || before?.kind === "mark" && !["(", ",", ":"].includes(before.text);
    return isTerm ? void 0 : tokens[left.at].value;
  }
  #note(at) {
    const { phrases, clauses, tokens } = this.#scan;
    const { paragraph, sentence } = tokens[at];
    const place = { at, clause: clauses[at], paragraph, sentence };
    for (const phrase of phrases[at]) this.#noteRole(phrase, place);
    if (tokens[at].kind === "word") this.#noteKeyword(place);
  }
  #noteRole({ kind, next }, { at, clause, paragraph, sentence }) {
    if (isMarker(kind)) this.markers.push({ role: kind, at, next });
    if (kind === "interval") this.intervals.push(at);
    if (kind === "undecided") this.undecided = true;
    if (kind === "keepalive") this.keepaliveParagraphs.add(paragraph);
    if (kind === "keepalive" || kind === "topic" || kind === "total") {
      this.topicParagraphs.add(paragraph);
      this.topic.add(clause);
    }
    if (kind === "total") {
      this.total.add(clause);
      this.totalSentences.add(sentence);
    }
    if (kind === "foreign") this.#addForeign(clause, sentence);
  }
  #addForeign(clause, sentence) {
    this.foreign.add(clause);
    this.foreignSentences.add(sentence);
  }
  #noteKeyword({ at, clause, paragraph, sentence }) {
    const { tokens } = this.#scan;
    const { text } = tokens[at];
    if (!keywordNames().unmistakable.has(text)) return;
    const sign = tokens[at + 1]?.text === "=" ? 1 : 0;
    if (tokens[at + 1 + sign]?.kind === "number") this.directives.add(sentence);
    if (!this.#own.has(text)) return this.#addForeign(clause, sentence);
    this.topic.add(clause);
    this.topicParagraphs.add(paragraph);
    this.keepaliveParagraphs.add(paragraph);
    if (text.endsWith("interval")) this.intervals.push(at);
  }
};
var markerRoles = /* @__PURE__ */ new Set(["other", "instead", "instead-after", "device", "averted"]);
function isMarker(kind) {
  return markerRoles.has(kind);
}

// src/prose/marker.ts
var widestReach = 8;
function markedQuantities(scan, draft) {
  const marked = /* @__PURE__ */ new Set();
  let instead;
  for (const marker of draft.markers) {
    if (marker.role === "instead") instead = marker;
    const target = targetOf(marker, neighbours(scan, draft, marker), instead);
    if (target !== void 0) marked.add(target);
  }
  return marked;
}
function targetOf(marker, { before, after }, instead) {
  const inClause = after?.sameClause ? after : void 0;
  switch (marker.role) {
    case "instead":
      return inClause && inClause.distance <= widestReach ? inClause.index : void 0;
    case "instead-after":
      return before?.sameClause && before.distance <= widestReach ? before.index : void 0;
    case "device":
      return deviceTarget({ before, after });
    case "averted":
      return inClause && !inClause.quantity.claim?.every ? inClause.index : void 0;
    case "other": {
      const isOverridden = instead !== void 0 && marker.at >= instead.next && marker.at <= instead.next + 2;
      if (inClause || isOverridden) return inClause?.index;
      return before?.sameClause ? before.index : nearest(before, after);
    }
  }
}
function nearest(before, after) {
  const [first, second] = (before?.distance ?? Infinity) <= (after?.distance ?? Infinity) ? [before, after] : [after, before];
  return [first, second].find((nearby) => nearby && nearby.distance <= widestReach)?.index;
}
function deviceTarget({ before, after }) {
  if (after?.sameClause) return after.quantity.claim?.every && !after.ends ? void 0 : after.index;
  if (before?.sameClause) return before.quantity.claim?.every ? void 0 : before.index;
  const isItsLimit = after && after.distance <= widestReach / 2 && !after.quantity.claim?.every;
  return isItsLimit ? after.index : void 0;
}
function neighbours(scan, draft, marker) {
  const next = firstFrom(draft.quantities, marker.next);
  const isPassed = marker.role === "other" && isDateOrVersion(scan, draft.quantities[next]);
  const [before, after] = [next - 1, isPassed ? next + 1 : next];
  return {
    before: neighbour(scan, draft, { marker, index: before }),
    after: neighbour(scan, draft, { marker, index: after })
  };
}
function isDateOrVersion({ tokens }, quantity) {
  if (!quantity || quantity.claim) return false;
  const { kind, value } = tokens[quantity.at];
  return kind === "id" || value >= 1990 && value < 2100;
}
function neighbour({ tokens, clauses }, draft, { marker, index }) {
  const quantity = draft.quantities[index];
  if (!quantity || tokens[quantity.at].sentence !== tokens[marker.at].sentence) return void 0;
  const [clause, near] = [clauses[marker.at], quantity.at >= marker.next ? quantity.at : quantity.next - 1];
  const distance = near >= marker.next ? near - marker.next : marker.at - near;
  return { index, quantity, distance, sameClause: clauses[near] === clause, ends: draft.total.has(clause) };
}
function firstFrom(quantities, at) {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (quantities[middle].at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/prose/stance.ts
var lightest = { trailing: 14, above: 6, header: 0 };
var glyphWeight = 0.5;
function stancesOf(scan, draft, place) {
  const marked = withEquals(scan, draft, markedQuantities(scan, draft));
  const weights = weightsOf(scan, draft);
  const lastParagraph = scan.tokens.at(-1)?.paragraph;
  const speaksOfIt = (paragraph) => {
    if (place === "header") return draft.keepaliveParagraphs.has(paragraph);
    return draft.topicParagraphs.has(paragraph) || (weights.get(paragraph) ?? 0) <= lightest[place];
  };
  return draft.quantities.map(({ at, claim }, index) => {
    if (draft.undecided || marked.has(index) || claim?.denied || isForeign(scan, draft, at)) return "other";
    const { paragraph } = scan.tokens[at];
    return paragraph === lastParagraph && speaksOfIt(paragraph) ? "stated" : "unclear";
  });
}
function weightOf(scan, draft) {
  return [...weightsOf(scan, draft).values()].reduce((sum, weight) => sum + weight, 0);
}
function isForeign({ tokens, clauses }, draft, at) {
  const [{ sentence }, clause] = [tokens[at], clauses[at]];
  if (draft.directives.has(sentence) || draft.foreign.has(clause)) return true;
  return draft.foreignSentences.has(sentence) && !draft.topic.has(clause);
}
function withEquals({ tokens }, { quantities }, marked) {
  const keyOf = (index) => `${tokens[quantities[index].at].sentence} ${quantities[index].claim?.low}`;
  const keys = new Set([...marked].filter((index) => quantities[index].claim).map(keyOf));
  return new Set(quantities.map((_, index) => index).filter((index) => marked.has(index) || keys.has(keyOf(index))));
}
function weightsOf({ tokens }, { quantities }) {
  const weights = /* @__PURE__ */ new Map();
  let index = 0;
  tokens.forEach(({ kind, start, paragraph }, at) => {
    while (index < quantities.length && quantities[index].next <= at) index++;
    const claim = quantities[index]?.claim;
    const weight = kind === "word" ? 1 : kind === "glyph" ? glyphWeight : 0;
    if (weight > 0 && !(claim && start >= claim.start)) weights.set(paragraph, (weights.get(paragraph) ?? 0) + weight);
  });
  return weights;
}

// src/prose/read.ts
var widestIntervalGap = 8;
var widestGapBefore = 3;
var bareWeight = 2;
function readComment({ text, place, keywords }) {
  const scan = scanOf(text);
  const draft = draftOf(scan, keywords);
  const stances = stancesOf(scan, draft, place);
  const cues = cuesOf(scan, draft);
  const rates = new Set(draft.quantities.flatMap(({ at }, index) => cues[index] === "interval" ? [at] : []));
  const isRateCount = rateCounts(scan, draft, rates);
  const claims = draft.quantities.flatMap((quantity, index) => {
    const { claim } = quantity;
    if (!claim || isRateCount(quantity)) return [];
    return [toClaim(claim, cues[index], stances[index])];
  });
  const numbers = draft.quantities.filter(({ at, claim }) => !claim && scan.tokens[at].kind === "number");
  return {
    claims,
    bareNumbers: numbers.map(({ at }) => scan.tokens[at].value),
    bare: weightOf(scan, draft) <= bareWeight
  };
}
function cuesOf(scan, draft) {
  let interval = -1;
  return draft.quantities.map(({ at, next, claim }) => {
    while (draft.intervals[interval + 1] < at) interval++;
    const clause = scan.clauses[at];
    if (!claim?.duration) return "none";
    if (claim.every) return "interval";
    const before = draft.intervals[interval];
    const after = draft.intervals[interval + 1];
    const isNamedBefore = before !== void 0 && scan.clauses[before] === clause && at - before <= widestIntervalGap;
    const isNamedAfter = after !== void 0 && sameClause(scan, next - 1, after) && after - next < widestGapBefore;
    if ((isNamedBefore || isNamedAfter) && !draft.total.has(clause)) return "interval";
    return draft.totalSentences.has(scan.tokens[at].sentence) ? "total" : "none";
  });
}
function rateCounts(scan, draft, intervals) {
  const clauses = new Set([...intervals].map((at) => scan.clauses[at]));
  const sentences = new Set([...intervals].map((at) => scan.tokens[at].sentence));
  return ({ at, claim }) => {
    if (!claim?.count) return false;
    const { sentence } = scan.tokens[at];
    const clause = scan.clauses[at];
    if (claim.low === 1) return sentences.has(sentence) || !draft.totalSentences.has(sentence);
    return clauses.has(clause) && !draft.total.has(clause);
  };
}
function toClaim(draft, cue, stance) {
  const { start, end, low, high, bound, quantity, duration, count } = draft;
  const base = { start, end, low, high, bound, quantity, stance };
  return duration ? { kind: "duration", ...base, ...duration, cue } : { kind: "count", ...base, ...count };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  agrees,
  commentText,
  contradiction,
  readComment
});
