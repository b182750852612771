/** What the rule says, by message id. `program` names the releases that are meant, such as `sshd of OpenSSH 8.7 to 9.3`. */
import type { Report } from '../../src/rule/index.ts';

export const messages = {
  remoteOpen: '{{program}} passes over the first argument of PermitRemoteOpen: {{lost}} is refused.',
  remoteOpenAlone:
    '{{program}} passes over the first argument of PermitRemoteOpen: with no other left it permits every destination.',
  logVerbose: '{{program}} keeps the first argument of LogVerbose alone: {{lost}} is without effect.',
  everyBlock:
    '{{program}} takes {{keyword}} from every block, whether that applies or not: this line is for all hosts.',
  jumpNone: '{{program}} lets the ProxyJump none on {{place}} keep this ProxyCommand out and connects without either.',
  principalsCommand:
    '{{program}} drops this AuthorizedPrincipalsCommand because of AuthorizedKeysCommand on {{place}}.',
  subsystemInMatch:
    '{{program}} crashes when a connection of this block logs in, because no Subsystem stands outside of Match.',
  subsystemQuotes: '{{program}} drops the quotes of Subsystem, so that the shell takes {{argument}} apart.',
  netBlock:
    '{{program}} leaves the size for IPv6 at 0 or to chance where a single number is given: all IPv6 addresses may count as one source.',
  matchEquals:
    'OpenSSH 9.9p1 refuses the file because of {{criterion}}: it takes no = between a criterion and its value, as 9.9p2 does again.',
  includedMatch: '{{program}} passes over the Match blocks of included files: this one applies to no one there.',
  permitAny: '{{program}} takes {{word}} beside other arguments of {{keyword}}, and ends every session as it logs in.',
  pamServiceName: '{{program}} takes PAMServiceName inside Match and does nothing with it.',
  trafficClass: '{{program}} passes over the value {{value}} of IPQoS and takes the default of the system.',
  lostKeyword:
    '{{program}} does not know {{keyword}}, unlike the releases around it, refuses the file and {{outcome}}.',
} as const;

export type Told = Report<typeof messages>;
