/** A self-signed certificate for the loopback world, written with nothing but `node:crypto`: fresh for every run. */
import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

const DAY = 86_400_000;
/** Object identifiers in their encoded form. */
const ECDSA_WITH_SHA256 = Buffer.from('2a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('550403', 'hex');
const SUBJECT_ALT_NAME = Buffer.from('551d11', 'hex');
const TAG = {
  integer: 2,
  bits: 3,
  octets: 4,
  oid: 6,
  text: 12,
  time: 24,
  sequence: 48,
  set: 49,
  version: 160,
  extensions: 163,
};
const DNS_NAME = 0x82;

/** One ASN.1 value: tag, length, content. */
const der = (tag: number, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};

const moment = (at: number): Buffer =>
  der(TAG.time, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));

const bits = (content: Buffer): Buffer => der(TAG.bits, Buffer.from([0]), content);

/**
 * Makes a key and a certificate that names itself.
 * @param names host names it vouches for; clients of the world are told not to check them
 * @param now epoch milliseconds; valid from a day before until a month after
 */
export const selfSigned = (names: readonly string[], now: number): { key: string; cert: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(TAG.sequence, der(TAG.oid, ECDSA_WITH_SHA256));
  const label = der(TAG.sequence, der(TAG.oid, COMMON_NAME), der(TAG.text, Buffer.from('Naamwacht loopback world')));
  const subject = der(TAG.sequence, der(TAG.set, label));
  const alternatives = der(TAG.sequence, ...names.map((name) => der(DNS_NAME, Buffer.from(name))));
  const extension = der(TAG.sequence, der(TAG.oid, SUBJECT_ALT_NAME), der(TAG.octets, alternatives));
  const content = der(
    TAG.sequence,
    der(TAG.version, der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm,
    subject,
    der(TAG.sequence, moment(now - DAY), moment(now + 30 * DAY)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(TAG.extensions, der(TAG.sequence, extension)),
  );
  const signature = createSign('sha256').update(content).sign(privateKey);
  const certificate = der(TAG.sequence, content, algorithm, bits(signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
};
