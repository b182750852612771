/** The algorithms that OpenSSH has known, and the lists it goes by where a file states none. */
import type { AlgorithmFamily, Vendor } from './argument.ts';
import type { Dialect } from './dialect.ts';
import type { Release } from './release.ts';

/** What speaks against an algorithm, or for it; a name of the scheme where that alone is telling. */
export type AlgorithmTrait =
  | '64-bit-block'
  | '64-bit-tag'
  | 'acss'
  | 'cbc'
  | 'dh-1024'
  | 'dsa'
  | 'encrypt-and-mac'
  | 'legacy-cert-v00'
  | 'md5'
  | 'nist-curve'
  | 'no-post-quantum'
  | 'post-quantum-hybrid'
  | 'rc4'
  | 'ripemd160'
  | 'sha1'
  | 'sha1-signature'
  | 'truncated-96';

export interface AlgorithmFacts {
  readonly name: string;
  /** The first release that knows it; 2.9 stands for that release and older ones. */
  readonly since: Release;
  /** The first release whose ordinary builds refuse it again; that of `since` where none has known it. */
  readonly removed?: Release;
  /** The first release that no build can be told to know it any more, where that is not `removed`. */
  readonly optionalUntil?: Release;
  /** Releases of vendors that know it while upstream's do not. */
  readonly vendorReleases?: Readonly<Partial<Record<Vendor, readonly Release[]>>>;
  readonly traits: readonly AlgorithmTrait[];
  /** The standard name of what this is an older name of. */
  readonly aliasOf?: string;
  /** Whether it stands for keys with a certificate. */
  readonly certificate?: true;
  /** Whether it names a way to sign with keys whose type has another name. */
  readonly signatureOnly?: true;
  /** What ssh-keygen calls keys of the type, in lower case. */
  readonly keyType?: string;
}

/** In force from a release until a later one begins that is for the same side and vendor, or for all. */
export interface DefaultList {
  readonly since: Release;
  /** The side it is for; both where left out. */
  readonly dialect?: Dialect;
  /** The vendor whose builds have it; all where left out. */
  readonly vendor?: Vendor;
  readonly names: readonly string[];
}

export interface AlgorithmTable {
  /** In the order of OpenSSH's own tables, in which wildcards expand; what 8.0 knows no more stands last. */
  readonly algorithms: Readonly<Record<Exclude<AlgorithmFamily, 'ca-signature'>, readonly AlgorithmFacts[]>>;
  /** The plain key algorithms behind the Ed25519 ones, as releases before 9.2 have them. */
  readonly plainKeysBefore92: readonly string[];
  /** Oldest first, from 8.0 on; of two that hold, the later one. */
  readonly defaults: Readonly<Record<AlgorithmFamily, readonly DefaultList[]>>;
}

export function algorithmTable(): AlgorithmTable {
  return {
    algorithms: { cipher: ciphers(), mac: macs(), kex: keyExchanges(), hostkey: keyAlgorithms() },
    plainKeysBefore92: ['ssh-rsa', 'rsa-sha2-256', 'rsa-sha2-512', 'ssh-dss', ...ecdsa, skEcdsa, webauthn],
    defaults: { cipher: defaultCiphers(), mac: defaultMacs(), kex: defaultKeyExchanges(), ...defaultKeys() },
  };
}

type RowFacts = Partial<Omit<AlgorithmFacts, 'name' | 'since'>>;

function row(name: string, since: Release, facts: RowFacts = {}): AlgorithmFacts {
  return { name, since, traits: [], ...facts };
}

/** A key algorithm and the one for its certificates. */
function keyPair(
  name: string,
  since: Release,
  { keyType, certificateSince = since, ...facts }: RowFacts & { readonly certificateSince?: Release } = {},
): readonly AlgorithmFacts[] {
  return [
    row(name, since, keyType === undefined ? facts : { ...facts, keyType }),
    row(certificateOf(name), certificateSince, { ...facts, certificate: true }),
  ];
}

/** The algorithm for certificates of a key: `ssh-ed25519-cert-v01@openssh.com` of `ssh-ed25519`. */
export function certificateOf(name: string): string {
  return `${name.replace('@openssh.com', '')}-cert-v01@openssh.com`;
}

function ciphers(): readonly AlgorithmFacts[] {
  return [
    row('3des-cbc', 209, { traits: ['cbc', '64-bit-block'] }),
    row('aes128-cbc', 209, { traits: ['cbc'] }),
    row('aes192-cbc', 209, { traits: ['cbc'] }),
    row('aes256-cbc', 209, { traits: ['cbc'] }),
    row('rijndael-cbc@lysator.liu.se', 209, { removed: 805, traits: ['cbc'], aliasOf: 'aes256-cbc' }),
    row('aes128-ctr', 307),
    row('aes192-ctr', 307),
    row('aes256-ctr', 307),
    row('aes128-gcm@openssh.com', 602),
    row('aes256-gcm@openssh.com', 602),
    row('chacha20-poly1305@openssh.com', 605),
    row('arcfour', 209, { removed: 706, traits: ['rc4'] }),
    row('arcfour128', 402, { removed: 706, traits: ['rc4'] }),
    row('arcfour256', 402, { removed: 706, traits: ['rc4'] }),
    row('blowfish-cbc', 209, { removed: 706, traits: ['cbc', '64-bit-block'] }),
    row('cast128-cbc', 209, { removed: 706, traits: ['cbc', '64-bit-block'] }),
    row('acss@openssh.org', 308, { removed: 402, traits: ['acss'] }),
    row('rijndael128-cbc', 209, { removed: 301, traits: ['cbc'] }),
    row('rijndael192-cbc', 209, { removed: 301, traits: ['cbc'] }),
    row('rijndael256-cbc', 209, { removed: 301, traits: ['cbc'] }),
  ];
}

function defaultCiphers(): readonly DefaultList[] {
  const chacha = 'chacha20-poly1305@openssh.com';
  const ctr = ['aes128-ctr', 'aes192-ctr', 'aes256-ctr'];
  const gcm = ['aes128-gcm@openssh.com', 'aes256-gcm@openssh.com'];
  return [
    { since: 800, names: [chacha, ...ctr, ...gcm] },
    { since: 1000, names: [chacha, ...gcm, ...ctr] },
  ];
}

function macs(): readonly AlgorithmFacts[] {
  return [
    row('hmac-sha1', 209, { traits: ['sha1', 'encrypt-and-mac'] }),
    row('hmac-sha1-96', 209, { traits: ['sha1', 'truncated-96', 'encrypt-and-mac'] }),
    row('hmac-sha2-256', 509, { traits: ['encrypt-and-mac'] }),
    row('hmac-sha2-512', 509, { traits: ['encrypt-and-mac'] }),
    row('hmac-md5', 209, { traits: ['md5', 'encrypt-and-mac'] }),
    row('hmac-md5-96', 209, { traits: ['md5', 'truncated-96', 'encrypt-and-mac'] }),
    row('umac-64@openssh.com', 407, { traits: ['64-bit-tag', 'encrypt-and-mac'] }),
    row('umac-128@openssh.com', 602, { traits: ['encrypt-and-mac'] }),
    row('hmac-sha1-etm@openssh.com', 602, { traits: ['sha1'] }),
    row('hmac-sha1-96-etm@openssh.com', 602, { traits: ['sha1', 'truncated-96'] }),
    row('hmac-sha2-256-etm@openssh.com', 602),
    row('hmac-sha2-512-etm@openssh.com', 602),
    row('hmac-md5-etm@openssh.com', 602, { traits: ['md5'] }),
    row('hmac-md5-96-etm@openssh.com', 602, { traits: ['md5', 'truncated-96'] }),
    row('umac-64-etm@openssh.com', 602, { traits: ['64-bit-tag'] }),
    row('umac-128-etm@openssh.com', 602),
    row('hmac-ripemd160', 209, { removed: 706, traits: ['ripemd160', 'encrypt-and-mac'] }),
    row('hmac-ripemd160@openssh.com', 209, {
      removed: 706,
      traits: ['ripemd160', 'encrypt-and-mac'],
      aliasOf: 'hmac-ripemd160',
    }),
    row('hmac-ripemd160-etm@openssh.com', 602, { removed: 706, traits: ['ripemd160'] }),
    row('hmac-sha2-256-96', 509, { removed: 601, traits: ['truncated-96', 'encrypt-and-mac'] }),
    row('hmac-sha2-512-96', 509, { removed: 601, traits: ['truncated-96', 'encrypt-and-mac'] }),
  ];
}

function defaultMacs(): readonly DefaultList[] {
  const etm = ['umac-64', 'umac-128', 'hmac-sha2-256', 'hmac-sha2-512', 'hmac-sha1'];
  const plain = ['umac-64@openssh.com', 'umac-128@openssh.com', 'hmac-sha2-256', 'hmac-sha2-512', 'hmac-sha1'];
  return [{ since: 800, names: [...etm.map((name) => `${name}-etm@openssh.com`), ...plain] }];
}

const curve25519 = ['curve25519-sha256', 'curve25519-sha256@libssh.org'];
const ecdh = ['ecdh-sha2-nistp256', 'ecdh-sha2-nistp384', 'ecdh-sha2-nistp521'];
const group = 'diffie-hellman-group';
const sntrup = 'sntrup761x25519-sha512';
const sntrupOld = 'sntrup761x25519-sha512@openssh.com';
const mlkem = 'mlkem768x25519-sha256';

function keyExchanges(): readonly AlgorithmFacts[] {
  const classic = (name: string, since: Release, facts: RowFacts = {}): AlgorithmFacts =>
    row(name, since, { ...facts, traits: [...(facts.traits ?? []), 'no-post-quantum'] });
  const hybrid = (name: string, since: Release, facts: RowFacts = {}): AlgorithmFacts =>
    row(name, since, { ...facts, traits: ['post-quantum-hybrid'] });
  return [
    classic(`${group}1-sha1`, 209, { traits: ['sha1', 'dh-1024'] }),
    classic(`${group}14-sha1`, 309, { traits: ['sha1'] }),
    classic(`${group}14-sha256`, 703),
    classic(`${group}16-sha512`, 703),
    classic(`${group}18-sha512`, 703),
    classic(`${group}-exchange-sha1`, 209, { traits: ['sha1'] }),
    classic(`${group}-exchange-sha256`, 404),
    ...ecdh.map((name) => classic(name, 507)),
    hybrid('mlkem768nistp256-sha256', 1005),
    classic('curve25519-sha256', 704),
    classic('curve25519-sha256@libssh.org', 605, { aliasOf: 'curve25519-sha256' }),
    hybrid(sntrup, 909, { vendorReleases: { debian: [902] } }),
    hybrid(sntrupOld, 805, { aliasOf: sntrup }),
    hybrid(mlkem, 909),
    hybrid('sntrup4591761x25519-sha512@tinyssh.org', 800, { removed: 805 }),
  ];
}

function defaultKeyExchanges(): readonly DefaultList[] {
  const curves = [...curve25519, ...ecdh];
  const groups = ['-exchange-sha256', '16-sha512', '18-sha512', '14-sha256'].map((name) => `${group}${name}`);
  const hybrids = [mlkem, sntrup, sntrupOld];
  return [
    { since: 800, names: [...curves, ...groups, `${group}14-sha1`] },
    { since: 802, names: [...curves, ...groups] },
    { since: 809, names: [...curves, sntrupOld, ...groups] },
    { since: 900, names: [sntrupOld, ...curves, ...groups] },
    { since: 902, vendor: 'debian', names: [sntrup, sntrupOld, ...curves, ...groups] },
    { since: 903, names: [sntrupOld, ...curves, ...groups] },
    { since: 909, names: [sntrup, sntrupOld, mlkem, ...curves, ...groups] },
    { since: 1000, dialect: 'ssh_config', names: [...hybrids, ...curves, ...groups] },
    { since: 1000, dialect: 'sshd_config', names: [...hybrids, ...curves] },
  ];
}

const ecdsa = ['ecdsa-sha2-nistp256', 'ecdsa-sha2-nistp384', 'ecdsa-sha2-nistp521'];
const skEcdsa = 'sk-ecdsa-sha2-nistp256@openssh.com';
const skEd25519 = 'sk-ssh-ed25519@openssh.com';
const webauthn = 'webauthn-sk-ecdsa-sha2-nistp256@openssh.com';

/** Key types and the ways to sign with them. The builds for DSA ended with 9.8, the last code for it with 10.0. */
function keyAlgorithms(): readonly AlgorithmFacts[] {
  const curve = { traits: ['nist-curve'] } as const;
  const sha1 = { traits: ['sha1-signature'] } as const;
  const dsa = { traits: ['dsa'], removed: 908, optionalUntil: 1001 } as const;
  return [
    ...keyPair('ssh-ed25519', 605, { keyType: 'ed25519' }),
    ...keyPair(skEd25519, 802, { keyType: 'ed25519-sk' }),
    ...keyPair('ssh-mldsa44-ed25519@openssh.com', 1004),
    ...keyPair('ecdsa-sha2-nistp256', 507, { ...curve, keyType: 'ecdsa' }),
    ...keyPair('ecdsa-sha2-nistp384', 507, curve),
    ...keyPair('ecdsa-sha2-nistp521', 507, curve),
    ...keyPair(skEcdsa, 802, { ...curve, keyType: 'ecdsa-sk' }),
    ...keyPair(webauthn, 804, { ...curve, certificateSince: 1003, signatureOnly: true }),
    ...keyPair('ssh-dss', 209, { ...dsa, certificateSince: 506, keyType: 'dsa' }),
    ...keyPair('ssh-rsa', 209, { ...sha1, certificateSince: 506, keyType: 'rsa' }),
    ...keyPair('rsa-sha2-256', 702, { certificateSince: 708, signatureOnly: true }),
    ...keyPair('rsa-sha2-512', 702, { certificateSince: 708, signatureOnly: true }),
    ...keyPair('ssh-xmss@openssh.com', 707, { removed: 707, optionalUntil: 1001, keyType: 'xmss' }),
    row('ssh-dss-cert-v00@openssh.com', 504, { removed: 700, traits: ['dsa', 'legacy-cert-v00'], certificate: true }),
    row('ssh-rsa-cert-v00@openssh.com', 504, {
      removed: 700,
      traits: ['sha1-signature', 'legacy-cert-v00'],
      certificate: true,
    }),
  ];
}

/** A list of key algorithms holds the certificates of the plain ones, and then these; that of signatures has no certificates. */
function defaultKeys(): Readonly<Record<'hostkey' | 'ca-signature', readonly DefaultList[]>> {
  const sha2 = ['rsa-sha2-512', 'rsa-sha2-256'];
  const ed25519First = ['ssh-ed25519', ...ecdsa, skEd25519, skEcdsa];
  const plain: readonly DefaultList[] = [
    { since: 800, names: [...ecdsa, 'ssh-ed25519', ...sha2, 'ssh-rsa'] },
    { since: 802, names: [...ecdsa, skEcdsa, 'ssh-ed25519', skEd25519, ...sha2, 'ssh-rsa'] },
    { since: 805, names: [...ed25519First, ...sha2, 'ssh-rsa'] },
    { since: 808, names: [...ed25519First, ...sha2] },
    { since: 1003, names: [...ed25519First, webauthn, ...sha2] },
  ];
  return {
    hostkey: plain.map(({ since, names }) => ({ since, names: [...names.map(certificateOf), ...names] })),
    // From 8.2 on a certificate signed with SHA-1 is refused, six releases before such a signature of a key is.
    'ca-signature': plain.map(({ since, names }) => ({
      since,
      names: since < 802 ? names : names.filter((name) => name !== 'ssh-rsa'),
    })),
  };
}
