// The signed claim in the code of a certificate: COSE_Sign1 (RFC 9052) with ES256 over a map in CBOR
// (RFC 8949). It reads the few shapes that are written there and takes anything else for damage.
const SIGN1 = 18;
const ALGORITHM = 1;
const KEY_ID = 4;
const ES256 = -7;
const DEEPEST = 4;

export class Damaged extends Error {}

class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  take(count) {
    const from = this.at;
    this.at += count;
    if (this.at > this.bytes.length) {
      throw new Damaged('it ends too early');
    }
    return this.bytes.subarray(from, this.at);
  }

  head() {
    const [first] = this.take(1);
    const low = first & 31;
    if (low > 26) {
      throw new Damaged('a length that is not written here');
    }
    const follows = low < 24 ? [low] : this.take(1 << (low - 24));
    return [first >> 5, follows.reduce((value, byte) => value * 256 + byte, 0)];
  }

  item(depth = 0) {
    const [major, value] = this.head();
    if (depth > DEEPEST) {
      throw new Damaged('too deep');
    }
    switch (major) {
      case 0: return value;
      case 1: return -1 - value;
      case 2: return this.take(value);
      case 3: return text(this.take(value));
      case 4: return this.list(value, depth);
      case 5: return this.map(value, depth);
      case 6: return { tag: value, item: this.item(depth + 1) };
      default: throw new Damaged('a shape that is not written here');
    }
  }

  list(length, depth) {
    const items = [];
    while (items.length < length) {
      items.push(this.item(depth + 1));
    }
    return items;
  }

  map(size, depth) {
    const entries = new Map();
    for (let read = 0; read < size; read++) {
      const key = this.item(depth + 1);
      if (entries.has(key)) {
        throw new Damaged('a key stands twice');
      }
      entries.set(key, this.item(depth + 1));
    }
    return entries;
  }
}

function text(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (e) {
    throw new Damaged('no text', { cause: e });
  }
}

function read(bytes) {
  const reader = new Reader(bytes);
  const item = reader.item();
  if (reader.at !== bytes.length) {
    throw new Damaged('more than one item');
  }
  return item;
}

function bytesOf(fragment) {
  if (!/^[A-Za-z0-9_-]+$/.test(fragment)) {
    throw new Damaged('no base64url');
  }
  try {
    return Uint8Array.from(atob(fragment.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  } catch (e) {
    throw new Damaged('no base64url', { cause: e });
  }
}

const base64url = (bytes) => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const byteString = (bytes) => {
  const { length } = bytes;
  const head = length < 24 ? [0x40 | length] : length < 256 ? [0x58, length] : [0x59, length >> 8, length & 255];
  return [...head, ...bytes];
};

// What was signed (RFC 9052 §4.4).
const seen = (head, claim) => Uint8Array.from([0x84, 0x6a, ...new TextEncoder().encode('Signature1'), ...byteString(head), 0x40, ...byteString(claim)]);

/** What stands in a fragment, not yet believed: the parts of the message. */
export function message(fragment) {
  const { tag, item } = read(bytesOf(fragment));
  const parts = Array.isArray(item) ? item : [];
  const [head, , claim, signature] = parts;
  const whole = tag === SIGN1 && parts.length === 4 && [head, claim, signature].every((part) => part instanceof Uint8Array);
  const header = whole ? read(head) : null;
  if (!(header instanceof Map) || header.get(ALGORITHM) !== ES256 || !(header.get(KEY_ID) instanceof Uint8Array)) {
    throw new Damaged('no signed claim');
  }
  return { head, claim, signature, keyId: base64url(header.get(KEY_ID)) };
}

/** Whether one of these keys (JWK) is meant, and has signed. */
export async function genuine({ head, claim, signature }, { kty, crv, x, y }) {
  const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, ecdsa, false, ['verify']);
  return crypto.subtle.verify(ecdsa, key, signature, seen(head, claim));
}

/** What a genuine message says. */
export function claimed({ claim }) {
  const said = read(claim);
  const [number, kind, name, occupation, level, issuer, day, code] = [1, 2, 3, 4, 5, 6, 7, 8].map((key) => said.get(key));
  return { number, kind, name, occupation, level, issuer, day, code };
}
