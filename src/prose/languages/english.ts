import type { Language } from '../language.ts';

export const english: Language = {
  name: 'English',
  units: {
    0.001: 'ms, msec, msecs, millisecond, milliseconds, millis',
    1: 's, sec, secs, second, seconds',
    60: 'm, min, mins, minute, minutes',
    3600: 'h, hr, hrs, hour, hours',
    86400: 'd, day, days',
    604800: 'w, week, weeks',
  },
  ordinalUnits: 'second',
  numbers: {
    0: 'zero',
    1: 'one, a single',
    2: 'two, a pair of',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve, a dozen, dozen',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
    30: 'thirty',
    40: 'forty',
    45: 'forty five',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
    100: 'a hundred',
    1000: 'a thousand',
  },
  multipliers: { 100: 'hundred', 1000: 'thousand' },
  multiples: { 1: 'once', 2: 'twice', 3: 'thrice' },
  spans: {
    15: 'quarter of a minute, a quarter minute',
    900: 'quarter of an hour, quarter hour, a quarter hour',
    2700: 'three quarters of an hour',
  },
  adverbs: { 60: 'minutely', 1800: 'half hourly', 3600: 'hourly' },
  roles: {
    article: 'a, an, the',
    half: 'half, half a, half an, half of an, half of a, a half, one half',
    'and-half': 'and a half, and one half, and half a',
    and: 'and, plus',
    to: 'to, or, through, till, limited to, restricted to, set to',
    vague: 'several, a couple of, couple of, few, some, many, how many, multiple',
    every:
      'every, each, per, every single, once every, once per, once each, once a, once an, once in, everytime after, at intervals of, at an interval of, with an interval of',
    'every-after':
      'interval, intervals, apart, each, per probe, per ping, per check, per keepalive, per message, between probes, between pings, between keepalives, between checks, between messages, between packets, between keep alives, between heartbeats, between each probe, between each ping, gap, period, cadence, rhythm, heartbeat, heartbeats',
    interval: 'interval, intervals, period, frequency, cadence, gap between, spacing',
    alternate: 'other, second',
    per: 'a, an, per, each, every, in a, in an, in each, in every, in one, in, within',
    'at-most':
      'at most, not allow more than, not allow for more than, don t allow more than, don t allow for more than, not wait longer than, not wait more than, not wait for more than, don t wait longer than, never wait longer than, don t wait more than, don t wait for more than, never wait more than, never more than, never longer than, not take longer than, not take more than, up to, no more than, not more than, no longer than, not longer than, less than, fewer than, under, below, max, maximum, a maximum of, maximum of, max of, at the most, not exceed, not exceeding, no later than, just under, shorter than, within at most, little under, bit under, <, <=, ≤',
    'at-least':
      'at least, no less than, not less than, no fewer than, more than, over, above, min, minimum, minimum of, a minimum of, at the least, longer than, greater than, beyond, at minimum, >, >=, ≥',
    about:
      'about, around, approx, approximately, roughly, circa, ca, nearly, almost, some, ~, ≈, c, or so, close to, say',
    between: 'between, from, anywhere from, anywhere between',
    within: 'within',
    'at-most-after': 'max, maximum, at most, or less, or fewer, tops, at the most, or sooner, or shorter',
    'at-least-after': 'min, minimum, at least, or more, or longer, +, or greater',
    'about-after': 'or so, approximately, roughly, ish, more or less, give or take',
    times: 'times, x, ×',
    probe:
      'probe, probes, ping, pings, keepalive, keepalives, keep alive, keep alives, heartbeat, heartbeats, packet, packets, message, messages, signal, signals, check, checks, reply, replies, response, responses, request, requests, interval, intervals, failure, failures, miss, misses, missed, unanswered, lost, retry, retries, tries, try, attempt, attempts, timeouts, failed, strikes, alive messages, consecutive failures, beats, rounds',
    attempt:
      'attempt, attempts, try, tries, retry, retries, failure, failures, login, logins, log in, log ins, guess, guesses, password, passwords, authentication, authentications, chances, strikes',
    session: 'session, sessions, channel, channels, shell, shells, connection, connections, multiplexed',
    describing:
      'standard, operator, operators, missed, unanswered, failed, consecutive, lost, successive, keepalive, keep alive, alive, login, log in, auth, authentication, authorization, password, multiplexed, simultaneous, concurrent, open, unsuccessful, wrong, bad, ssh, shell, client, server, missing, unacknowledged, dropped, parallel, shared, null, tcp, in a row, of these, such, of the, of its, silent, more, sign in, invalid, incorrect, different, separate',
    count:
      'number of, count of, count is, number of times is, retries is, counter of, count max of, max tries of, attempts is',
    total:
      'disconnect*, drop, drops, dropped, dropping, terminat*, kill, kills, killed, killing, close, closes, closed, closing, cut, cuts, cutting, kick, kicks, kicked, log out, logs out, logged out, logout, log off, logs off, time out, times out, timed out, timing out, timeout, timeouts, give up, gives up, giving up, gave up, idle, inactiv*, no activity, without activity, dead, abort*, expire*, expiry, hang up, hangs up, hung up, die, dies, died, total, altogether, in all, lifetime, unresponsive, reap, reaps, reaped, detect*, ends, ended, silence, silent, boot, boots, lost, lose, loses, unreachable, tear down, tears down, torn down, considered, unanswered, missed, tolerate*, survive*, notice*, hung',
    keepalive:
      'keepalive*, keep alive, keep alives, keeps alive, kept alive, stay alive, alive, ping, pings, pinging, probe, probes, probing, heartbeat*, idle, inactiv*, timeout*, time out, disconnect*, nop, no op, noop, null',
    topic:
      'packet*, message*, signal*, connect*, session*, server*, client*, check*, poll*, respon*, repl*, answer*, login*, log in, auth*, password*, grace, tunnel*, master, socket, persist*, multiplex*, rekey*, key, keys, link, peer*, remote, send*, sent, wait*, request*, ssh*, tcp, user*, channel*, attempt*, tries, try, background, interval*, activity, shell*',
    foreign:
      'factor*, pam, pam_*, faillock, tally*, ldap, radius, sssd, mfa, otp, duo, needs, need, rfc, prompt, prompts, cron*, backup*, monitoring, nagios, zabbix, prometheus, certificate*, cert, certs, token*, lease*, dhcp, dns, ttl, ban, bans, banned, logrotate, update*, upgrade*, restart*, reboot*, startup, build*, job, jobs, deploy*, sleep*, suspend*, battery, cache*, cached, tmux, screen, sudo, unlock*, lock file, lockfile, putty, winscp, mobaxterm, securecrt, vscode, vs code, jetbrains, paramiko, terraform, packer, vagrant, jenkins, chrome, slack, cifs, nfs, ntp, smtp, imap, http, https, websocket*, database*, mysql, postgres*, redis, bash, zsh, systemd, meeting*, review*, ansible, puppet, chef, salt, kerberos, ticket*, mosh, autossh, rsync*, sync*, transfer*, download*, upload*, takes, took, test, tests, tested, outage*, dies after, wake*, yubikey*, latency, rtt, ping time, round trip*, my script*, the script*, playbook*, runner*, opens, lid, doze, dozes, shift, shifts, boot in, boots in, boot time, booting, come up, comes up, recording*, tried, e.g, e g, eg, for example, for instance, such as',
    other:
      'default*, by default, defaulted, former*, formerly, previous*, used to be, used to, old, older, original*, recommend*, suggest*, advis*, e.g, e g, eg, example, for example, for instance, such as, should be, could be, can be, might be, may be, might, would be, if set to, change to, increase to, increased to, raise to, lower to, decrease to, bump to, valid, range, allowed values, upstream, stock, legacy, historical*, optional*, alternativ*, consider, until recently, before that, once was, ubuntu, debian, rhel, other hosts, elsewhere, vendor*, manual says, man page, out of the box, factory, try setting, unset, too low, too high, too short, too long, too often, anything below, anything above, anything over, anything under, on the client side, on the server side, hours a day, hours per day, days a week, is the cis, cis maximum, cis minimum, cis default, not raise, don t raise, never raise, not increase, don t increase, never increase, not go above, not go below, don t go above, don t go below, later, we had, i had, we used, here until, the other, other server*, other bastion*, other machine*, other side, others, laptops, slow links, slow connections, could also be, can also be, may also be, might also be, if this is too, if it is too, if that is too, requires, demands, mandates, mandated, stipulates, ago, revert to, reverted to, go back to, back to, restore to, prior to, not enough, isn t enough, not sufficient, insufficient, overkill, does not help, doesn t help, does not work, doesn t work, if needed, if necessary, values, makes no sense, make no sense, useless, never set, do not set, don t set, do not use, don t use, was, were, had been, wasn t, weren t, didn t, at home, at work, attempts left, tries left, saw, seen, observed, hitting, wants, expects us, on top of',
    instead:
      'instead of, rather than, unlike, overrid*, in place of, not the, half the, increase by, increased by, raised by, reduce by, reduced by, lowered by, shortened by, extended by, lower this from, lower it from, reduce this from, reduce it from, raise this from, raise it from, change this from, change it from, went from, changed from, raised from, lowered from, reduced from, increased from, bumped from, up from, down from, compared to, compared with, as opposed to, double, twice the, version, release, rfc, port, bug, issue, section, openssh, since, year, line, chapter, page, cve, uid, gid, pid',
    'instead-after': 'earlier than, sooner than, ahead of',
    averted:
      'avoid*, prevent*, protect*, guard*, against, complain*, complaint*, work around, works around, workaround*, get around, defeat*, alive through, well before, long before',
    device:
      'otherwise, or else, without this, without it, without that, without keepalive*, without keep alive, without probes, firewall*, nat, nats, napt, cgnat, router*, load balancer*, loadbalancer*, balancer*, lb, nlb, elb, alb, azure, aws, gcp, amazon, google, cloudflare, gateway*, haproxy, conntrack, isp, carrier*, provider*, middlebox*, proxy, proxies, vpn, wifi, wi fi, modem*, switch, switches, kernel*, tcp keepalive*, cisco, fortigate, checkpoint, palo, mobile network*, tmout, hoster, network drops, cloud, docker, kubernetes, ipvs, nginx, hotel, docsis, lte, provider s, stateful, i get, i got, i am, we get, we got, me out, kicks me, drops me, disconnects me, would die, would drop, would hang, would freeze, would time out, would close, would disconnect, server s timeout',
    remote:
      'server times out, server drops, server disconnects, server closes, server kills, server kicks, server cuts, server terminates, server logs, host times out, host drops, host disconnects, host closes, host kills, host kicks, host cuts, host terminates, sshd times out, sshd drops, sshd disconnects, sshd closes, sshd kills, sshd terminates',
    not: 'not',
    undecided: 'todo, fixme, xxx, tbd',
    break:
      'but, so, because, therefore, hence, thus, since the, as the, while, whereas, which, although, though, then, when, if, unless, i.e, i e, ie, that is, meaning, to stop, to prevent, to avoid, to keep, ping every, probe every, send a, send an, send keepalive*',
    idiom:
      'after, is, are, get, gets, this, will, in a row, second factor, second try, for once, at once, at the same time, first time, next time, each time, every time, this time, last time, in time, real time, uptime, one another, one time, one or more, per se, per user, per connection, per host, per session, grace period, line open',
  },
};
