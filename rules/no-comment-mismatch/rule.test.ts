import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'how long sessions are to live': ssh`
      # Keep SSH sessions alive for 2 hours
      Host *
        ServerAliveInterval 60
        ServerAliveCountMax 30
      Host a
        # stay connected for 8 hours
        ServerAliveInterval 30
      Host b
        # eine Stunde lang offen halten
        ServerAliveInterval 20
    `,
    'the number in another unit': sshd`
      # Ask the client every 5 minutes
      ClientAliveInterval 300
    `,
    'interval times count, the count above': sshd`
      # Disconnect idle sessions after 10 minutes
      ClientAliveCountMax 2
      ClientAliveInterval 300
    `,
    'interval times count, the count in another block': ssh`
      Host bastion
        # dead after 50 seconds
        ServerAliveInterval 10

      Host *
        ServerAliveCountMax 5
    `,
    'a count that a template fills in': sshd`
      # Disconnect idle sessions after 10 minutes
      ClientAliveInterval 60
      ClientAliveCountMax {{ count }}
    `,
    'a value that a template fills in': sshd`
      # every 60 seconds
      ClientAliveInterval {{ interval }}
    `,
    'a blank line between': sshd`
      # every 60 seconds

      ClientAliveInterval 298
    `,
    'an empty comment line between': sshd`
      # The monitoring host asks every 60 seconds.
      #
      # Keep this file in step with the bastion.
      ClientAliveInterval 298
    `,
    'a comment below': sshd`
      ClientAliveInterval 298
      # every 60 seconds
    `,
    'the comment of the line above': sshd`
      LoginGraceTime 60 # one minute to log in
      ClientAliveInterval 298
    `,
    'another directive between': sshd`
      # every 60 seconds
      PermitRootLogin no
      ClientAliveInterval 298
    `,
    'a banner': sshd`
      # ------- every 60 seconds -------
      ClientAliveInterval 298
    `,
    'what stands above a rule': sshd`
      # Users have 60 seconds to read this
      # ==================================
      # Keepalive
      ClientAliveInterval 298
    `,
    'a directive that is commented out': ssh`
      # every 60 seconds
      #ServerAliveInterval 60
      ServerAliveInterval 298
    `,
    'a comment above Host that speaks of something else': ssh`
      # The build host restarts every 60 minutes
      Host build
        ServerAliveInterval 30
    `,
    'a comment that speaks of the directive after the next': sshd`
      # Idle shells are closed after 10 minutes
      LoginGraceTime 30
      ChannelTimeout session=10m
    `,
    'a comment that belongs to the block before': ssh`
      Host build
        ServerAliveInterval 30
        # a ping every 30 seconds
      Host web
        ServerAliveInterval 60
    `,
    'a comment above Host, with one above the directive': ssh`
      # Ping every 30 seconds
      Host build
        # every 60 seconds
        ServerAliveInterval 60
    `,
    'a comment above Host, which a time in the block explains': ssh`
      # Idle connections end after 10 minutes
      Host build
        ControlPersist 10m
        ServerAliveInterval 30
    `,
    'a group, of which each directive has its number': sshd`
      # Probe every minute, give up after 3 missed replies (4 min)
      TCPKeepAlive no
      ClientAliveInterval 60
      ClientAliveCountMax 3
    `,
    'a second directive of the same keyword': ssh`
      # every 60 seconds
      ServerAliveInterval 60
      ServerAliveInterval 30
    `,
    'an interval that switches off': ssh`
      # every 60 seconds
      ServerAliveInterval 0
    `,
    'a count of 0': sshd`
      # Disconnect idle sessions after 10 minutes
      ClientAliveInterval 600
      ClientAliveCountMax 0
    `,
    'a keyword of the other side': sshd`
      # every 60 seconds
      ServerAliveInterval 30
    `,
    'a value that OpenSSH refuses': ssh`
      # every 60 seconds
      ServerAliveInterval soon
    `,
    'a master that stays': ssh`
      # Keep the master for 10 minutes
      ControlPersist yes
    `,
    'an amount of data alone': ssh`
      # rekey every hour
      RekeyLimit 1G
    `,
    'a keyword with digits for another directive': sshd`
      # ClientAliveCountMax 3 and 60 seconds here make 4 minutes
      ClientAliveInterval 30
    `,
  },

  invalid: {
    'a total, and a count of 0 that makes none': {
      config: sshd`
        # Disconnect idle clients after 10 minutes
        ClientAliveInterval 300
                            ~~~ value
        ClientAliveCountMax 0
      `,
      message: 'The comment says 10 minutes, but ClientAliveInterval is 300 (5 min).',
      fixed: false,
    },
    'the interval above': {
      config: sshd`
        # Server will send "keep alive" messages every 60 seconds
        --------------------------------------------------------- value
        ClientAliveInterval 298
                            ~~~ value
      `,
      message: 'The comment says every 60 seconds, but ClientAliveInterval is 298 s.',
      fixed: sshd`
        # Server will send "keep alive" messages every 60 seconds
        ClientAliveInterval 60
      `,
    },
    'the interval behind': {
      config: ssh`
        Host *
          ServerAliveInterval 300 # ping once a minute
                                  -------------------- value
                              ~~~ value
          ServerAliveCountMax 3
      `,
      message: 'The comment says once a minute, but ServerAliveInterval is 300 (5 min).',
      fixed: ssh`
        Host *
          ServerAliveInterval 60 # ping once a minute
          ServerAliveCountMax 3
      `,
    },
    'the comment behind before the one above': {
      config: ssh`
        # every 30 seconds
        ServerAliveInterval 30 # 60 seconds
                            ~~ value
      `,
      fixed: ssh`
        # every 30 seconds
        ServerAliveInterval 60 # 60 seconds
      `,
    },
    'a comment behind without a number': {
      config: ssh`
        # every 60 seconds
        ServerAliveInterval 30 # in seconds
                            ~~ value
      `,
      fixed: ssh`
        # every 60 seconds
        ServerAliveInterval 60 # in seconds
      `,
    },
    'a comment of several lines': {
      config: sshd`
        # Ask idle clients whether they are there,
        # and do so every
        ----------------- value
        # 60 seconds.
        ClientAliveInterval 120
                            ~~~ value
      `,
      message: 'The comment says every 60 seconds, but ClientAliveInterval is 120 (2 min).',
      fixed: sshd`
        # Ask idle clients whether they are there,
        # and do so every
        # 60 seconds.
        ClientAliveInterval 60
      `,
    },
    'past a suppression of another rule, which claims nothing': {
      config: sshd`
        # Ask every 60 seconds
        # ssh-lint-disable-next-line keepalive-interval -- we tried 900 seconds
        ClientAliveInterval 120
                            ~~~ value
      `,
      fixed: sshd`
        # Ask every 60 seconds
        # ssh-lint-disable-next-line keepalive-interval -- we tried 900 seconds
        ClientAliveInterval 60
      `,
    },
    'past the sibling': {
      config: sshd`
        # Ask every 60 seconds
        TCPKeepAlive no
        ClientAliveCountMax 3
        ClientAliveInterval 120
                            ~~~ value
      `,
      fixed: sshd`
        # Ask every 60 seconds
        TCPKeepAlive no
        ClientAliveCountMax 3
        ClientAliveInterval 60
      `,
    },
    'above the Host line': {
      config: ssh`
        # Keep connections alive: a ping every 60 seconds
        ------------------------------------------------- value
        Host *
          User alice
          ServerAliveInterval 30
                              ~~ value
      `,
      fixed: ssh`
        # Keep connections alive: a ping every 60 seconds
        Host *
          User alice
          ServerAliveInterval 60
      `,
    },
    'above the Match line': {
      config: sshd`
        # Keepalive every 60 seconds for tunnels
        Match User tunnel
          ClientAliveInterval 30
                              ~~ value
      `,
      fixed: sshd`
        # Keepalive every 60 seconds for tunnels
        Match User tunnel
          ClientAliveInterval 60
      `,
    },
    'a unit that divides': {
      config: ssh`
        # every 5 minutes
        ServerAliveInterval 10m
                            ~~~ value
      `,
      message: 'The comment says every 5 minutes, but ServerAliveInterval is 10m.',
      fixed: ssh`
        # every 5 minutes
        ServerAliveInterval 5m
      `,
    },
    'an interval that would keep no session, which a person has to want': {
      config: ssh`
        # every 10 minutes
        ServerAliveInterval 5m
                            ~~ value
      `,
      fixed: false,
    },
    'a unit that does not divide': {
      config: ssh`
        # every 90 seconds
        ServerAliveInterval 5m
                            ~~ value
      `,
      fixed: ssh`
        # every 90 seconds
        ServerAliveInterval 90
      `,
    },
    'a quoted value': {
      config: ssh`
        # every 60 seconds
        ServerAliveInterval "30"
                            ~~~~ value
      `,
      fixed: ssh`
        # every 60 seconds
        ServerAliveInterval 60
      `,
    },
    "Debian's name": {
      config: ssh`
        # every 60 seconds
        ProtocolKeepAlives 30
                           ~~ value
      `,
      message: 'The comment says every 60 seconds, but ServerAliveInterval is 30 s.',
      fixed: ssh`
        # every 60 seconds
        ProtocolKeepAlives 60
      `,
    },
    'a count': {
      config: sshd`
        ClientAliveInterval 60
        ClientAliveCountMax 5 # give up after 3 missed replies
                            ~ value
      `,
      message: 'The comment says 3 missed replies, but ClientAliveCountMax is 5.',
      fixed: sshd`
        ClientAliveInterval 60
        ClientAliveCountMax 3 # give up after 3 missed replies
      `,
    },
    'the interval is right and the total follows from it': {
      config: sshd`
        # Probe every 30 s and disconnect after 90 s
        ClientAliveInterval 60
                            ~~ value
        ClientAliveCountMax 3
      `,
      fixed: sshd`
        # Probe every 30 s and disconnect after 90 s
        ClientAliveInterval 30
        ClientAliveCountMax 3
      `,
    },
    'two contradictions in one comment': {
      config: sshd`
        # Probe every 30 s, give up after 3 missed replies
        ClientAliveInterval 60
                            ~~ value
        ClientAliveCountMax 5
                            ~ value
      `,
      fixed: sshd`
        # Probe every 30 s, give up after 3 missed replies
        ClientAliveInterval 30
        ClientAliveCountMax 3
      `,
    },
    'a total that two directives make up': {
      config: sshd`
        # Disconnect idle sessions after 10 minutes
        ClientAliveInterval 300
                            ~~~ total
        ClientAliveCountMax 3
      `,
      message: 'The comment says 10 minutes, but an interval of 5 min and a count of 3 come to 15 min to 20 min.',
      fixed: false,
      suggested: sshd`
        # Disconnect idle sessions after 20 minutes
        ClientAliveInterval 300
        ClientAliveCountMax 3
      `,
    },
    'a total beside the count': {
      config: sshd`
        ClientAliveInterval 300
        ClientAliveCountMax 3 # dead after half an hour
                            ~ total
      `,
      fixed: false,
      suggested: sshd`
        ClientAliveInterval 300
        ClientAliveCountMax 3 # dead after 20 min
      `,
    },
    'an equation': {
      config: sshd`
        # in seconds (300 = 1 minute)
        ClientAliveInterval 300
                            ~~~ value
      `,
      fixed: sshd`
        # in seconds (300 = 1 minute)
        ClientAliveInterval 60
      `,
    },
    'a bound': {
      config: sshd`
        # allow a maximum of two multiplexed sessions over a single TCP connection
        MaxSessions 5
                    ~ value
      `,
      message: 'The comment says a maximum of two multiplexed sessions, but MaxSessions is 5.',
      fixed: false,
      suggested: [
        sshd`
          # allow a maximum of two multiplexed sessions over a single TCP connection
          MaxSessions 2
        `,
        sshd`
          # allow a maximum of 5 multiplexed sessions over a single TCP connection
          MaxSessions 5
        `,
      ],
    },
    'a choice of two numbers': {
      config: ssh`
        # every 30 seconds, at night every 2 minutes
        ServerAliveInterval 60
                            ~~ value
      `,
      fixed: false,
      suggested: [
        ssh`
          # every 30 seconds, at night every 2 minutes
          ServerAliveInterval 30
        `,
        ssh`
          # every 60 seconds, at night every 2 minutes
          ServerAliveInterval 60
        `,
      ],
    },
    'a time to log in': {
      config: sshd`
        LoginGraceTime 2m # half a minute to log in
                       ~~ value
      `,
      fixed: sshd`
        LoginGraceTime 30 # half a minute to log in
      `,
    },
    'attempts to log in': {
      config: sshd`
        # Only allow 3 authentication attempts per connection
        MaxAuthTries 6
                     ~ value
      `,
      fixed: sshd`
        # Only allow 3 authentication attempts per connection
        MaxAuthTries 3
      `,
    },
    'a time to connect': {
      config: ssh`
        # Fail if it cannot connect in 10 seconds
        ConnectTimeout 30
                       ~~ value
      `,
      fixed: ssh`
        # Fail if it cannot connect in 10 seconds
        ConnectTimeout 10
      `,
    },
    'a master that waits': {
      config: ssh`
        ControlPersist 4h # keep the master open for 10 minutes
                       ~~ value
      `,
      fixed: ssh`
        ControlPersist 600 # keep the master open for 10 minutes
      `,
    },
    'a time after which keys are new': {
      config: sshd`
        # Rekey after 1 GB or every hour
        RekeyLimit 1G 30m
                      ~~~ value
      `,
      fixed: sshd`
        # Rekey after 1 GB or every hour
        RekeyLimit 1G 60m
      `,
    },
  },
});
