/** What is said of each trap. */
export const messages = {
  agentPath:
    '{{program}} takes {{value}} for the path of an agent and switches forwarding on: yes and no alone are switches.',
  userEnvironment:
    '{{program}} takes {{value}} for a pattern and lets users set the variables it matches: yes and no alone, in lower case, are switches.',
  noSwitch:
    '{{program}} takes {{value}} for {{thing}}: {{keyword}} knows no such switch, and none is what turns it off.',
  comma:
    '{{keyword}} is parted at blanks: {{value}} is one pattern, and there is no {{thing}} with a comma in its name.',
  assignmentComma: 'SetEnv is parted at blanks: {{value}} sets {{name}} alone, with the rest as its value.',
  noNegation: '{{keyword}} knows no exclusion: {{value}} is a name that begins with an exclamation mark.',
  userMissing: '{{value}} fits no user: what stands in front of the @ is compared with the whole name.',
  fraction: '{{program}} cuts fractions off: {{keyword}} {{value}} is {{seconds}} s.',
  fractionZero: '{{program}} cuts fractions off: {{keyword}} {{value}} is 0, and that is {{meaning}}.',
  timeByRelease: '{{program}} reads {{value}} as {{old}}, where newer releases read {{new}}.',
  mask: '{{program}} reads an octal mask up to the first character that is none of its digits: {{value}} is {{read}}.',
  startups: '{{program}} reads {{read}} of {{value}} and passes over the rest without a word.',
  zeroIsYes: '{{program}} takes 0 for yes: keys stay in the agent for as long as it runs.',
  unknownMethod: '{{program}} knows no method {{value}} and passes over it without a word.',
  noneBeside: 'Only a none that stands alone turns {{keyword}} off: here {{program}} takes it for the name of a file.',
  nonePassedOver: '{{program}} passes over none where {{keyword}} states something else.',
  channelType: 'There is no channel of the type {{value}}: {{program}} closes nothing for it.',
  unknownToken: '{{token}} is no token of {{keyword}}: {{program}} {{outcome}} as soon as it uses the value.',
  hostNamePort: 'HostName is looked up with the port in it: ssh finds no host of the name {{value}}.',
  hostNameUser: 'HostName is looked up with the user in it: ssh finds no host of the name {{value}}.',
  hostPort: 'Host compares names, and a port is no part of one: {{value}} is no host that ssh is asked for.',
  hostBrackets: 'The only wildcards of Host are * and ?: {{value}} is compared letter by letter.',
  hostBang: 'This ! stands alone and leaves nothing out: the block takes {{value}} in.',
  hostCase: 'Host goes by case: {{value}} is not for {{other}}.',
  userAddress: 'Match User compares the name of the user alone: {{value}} is none, whatever the connection.',
  addressName: 'Match Address compares addresses alone: {{value}} is a name and fits no connection.',
} as const;
