import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty client file': ssh``,
    'an empty server file': sshd``,
    'files that are there': {
      config: ssh`
        Include work ~/.ssh/config.d/*.conf
      `,
      files: {
        '.ssh/work': ssh``,
        '.ssh/config.d/web.conf': ssh``,
      },
    },
    'a file outside of the repository, of which a notice tells': {
      config: ssh`
        Include config.d/*.conf
      `,
      withheld: { '.ssh/config.d/work.conf': 'outside' },
    },
    'files that are kept out of the repository': ssh`
      Include config.local
      Include ~/.ssh/private/*.conf
      Include ~/.orbstack/ssh/config
      Include /opt/ssh/config
    `,
    'a file that its folder does not hold here': {
      config: ssh`
        Include config.d/private.conf
        Include config.d/work.conf
      `,
      files: { '.ssh/config.d/work.conf': ssh`` },
    },
    'the drop-in folder of distributions': sshd`
      Include /etc/ssh/sshd_config.d/*.conf
    `,
    'a pattern in the folder of the file itself': ssh`
      Include *.local
      Include ~/.ssh/work_*
    `,
    'tokens and variables since 9.9': {
      config: ssh`
        Include %h.conf
        Include \${HOME}/.ssh/work
      `,
      openssh: '>=9.9',
    },
    'a file named with braces': {
      config: ssh`
        Include {a,b}
      `,
      files: { '.ssh/{a,b}': ssh`` },
    },
    'a file named as a backup': {
      config: ssh`
        Include config.bak
      `,
      files: { '.ssh/config.bak': ssh`` },
    },
    'placeholders of a template': ssh`
      Include {{ folder }}/{a,b}
      Include <%= file %>
      Include @HOME@/*
    `,
    'a folder that a template may fill': {
      config: ssh`
        {% if work %}
        Include config.d/*.ssh
        {% endif %}
      `,
      files: { '.ssh/config.d/work.conf': ssh`` },
    },
    'a drop-in, whose Includes begin in a folder that is not told': {
      config: ssh`
        Include more/*.conf
      `,
      path: '.ssh/config.d/work',
      files: { '.ssh/config.d/more/work': ssh`` },
    },
    'a file that one of two roots finds': {
      config: ssh`
        Include work/config
      `,
      files: {
        '.ssh/work/config': ssh`
          Include hosts/*.conf
        `,
        '.ssh/hosts/web.conf': ssh``,
      },
    },
  },

  invalid: {
    'a file that includes itself': {
      config: ssh`
        Include config
                ~~~~~~ cycle
      `,
      message:
        'config leads back to a file that is being read: ssh goes round 16 times, then refuses the file and connects to no host.',
    },
    'two files that include each other': {
      config: sshd`
        Include zebra
      `,
      files: {
        'etc/ssh/zebra': sshd`
          Include sshd_config
                  ~~~~~~~~~~~ cycle
        `,
      },
      message:
        'sshd_config leads back to a file that is being read: sshd goes round 16 times, then refuses the file and does not start.',
    },
    'seventeen levels': {
      config: ssh`
        Include 1
      `,
      files: Object.fromEntries(
        Array.from({ length: 17 }, (_, index) => [
          `.ssh/${index + 1}`,
          index < 15
            ? ssh`
                Include ${String(index + 2)}
              `
            : index === 15
              ? ssh`
                  Include 17
                          ~~ tooDeep
                `
              : ssh``,
        ]),
      ),
    },
    'a home of sshd': {
      config: sshd`
        Include ~/sshd_config.d/*
                ~~~~~~~~~~~~~~~~~ tilde
      `,
      message: '~/sshd_config.d/* takes no file: sshd knows no ~ in Include, and does not tell.',
    },
    'a home in the file of the system': {
      config: ssh`
        Include ~/.ssh/more
                ~~~~~~~~~~~ tildeOfSystem
      `,
      path: 'etc/ssh/ssh_config',
    },
    braces: {
      config: ssh`
        Include config.d/{work,home}.conf
                ~~~~~~~~~~~~~~~~~~~~~~~~~ braces
      `,
      fixed: false,
      fixedUnsafely: ssh`
        Include config.d/work.conf config.d/home.conf
      `,
    },
    'braces within braces': {
      config: sshd`
        Include /etc/ssh/{a,{b,c}-d}
                ~~~~~~~~~~~~~~~~~~~~ braces
      `,
      fixed: false,
    },
    'tokens and variables before 9.9': {
      config: ssh`
        Include %h.conf
                ~~~~~~~ tokens
        Include \${HOME}/.ssh/work
                ~~~~~~~~~~~~~~~~~ tokens
      `,
      message:
        'ssh of OpenSSH 8.7 to 9.8 expands no token and no variable in Include: it takes %h.conf by the letter and finds no file.',
    },
    'tokens of sshd': {
      config: sshd`
        Include /etc/ssh/%h.conf
                ~~~~~~~~~~~~~~~~ tokens
      `,
      message:
        'sshd expands no token and no variable in Include: it takes /etc/ssh/%h.conf by the letter and finds no file.',
    },
    'a folder': {
      config: ssh`
        Include ~/.ssh/config.d
                ~~~~~~~~~~~~~~~ folder
      `,
      files: { '.ssh/config.d/work.conf': ssh`` },
      suggested: ssh`
        Include ~/.ssh/config.d/*
      `,
    },
    'a path that was meant to be relative to its file': {
      config: ssh`
        Include config.d/all
      `,
      files: {
        '.ssh/config.d/all': ssh`
          Include work
                  ~~~~ beside
        `,
        '.ssh/config.d/work': ssh``,
      },
      message:
        'work is looked for in ~/.ssh, whichever file includes it: .ssh/config.d/work beside this file is not read.',
    },
    'a pattern that misses what is there': {
      config: ssh`
        Include config.d/*.ssh
                ~~~~~~~~~~~~~~ nothing
      `,
      files: { '.ssh/config.d/work.conf': ssh`` },
      message: 'No file in .ssh/config.d matches config.d/*.ssh: OpenSSH passes over an Include that takes nothing.',
    },
    'a file that cannot be read': {
      config: ssh`
        Include work
                ~~~~ unreadable
      `,
      withheld: { '.ssh/work': 'unreadable' },
    },
    'a README and a backup': {
      config: ssh`
        Include config.d/*
                ~~~~~~~~~~ leftover
                ~~~~~~~~~~ leftover
      `,
      files: {
        '.ssh/config.d/README': ssh``,
        '.ssh/config.d/work.conf': ssh``,
        '.ssh/config.d/work.conf~': ssh``,
      },
      message: 'config.d/* takes .ssh/config.d/README too: OpenSSH reads all that matches, be it a backup or a README.',
      suggested: [
        ssh`
          Include config.d/*.conf
        `,
        ssh`
          Include config.d/*.conf
        `,
      ],
    },
    'what a package leaves': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*conf*
                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ leftover
      `,
      files: {
        'etc/ssh/sshd_config.d/50-cloud.conf.dpkg-dist': sshd``,
      },
    },
    'every file of a folder': {
      config: ssh`
        Include config.d/* other.d/*
                ~~~~~~~~~~ everyFile
                           ~~~~~~~~~ everyFile
      `,
      files: { '.ssh/config.d/work.conf': ssh`` },
      suggested: ssh`
        Include config.d/*.conf other.d/*
      `,
    },
  },
});
