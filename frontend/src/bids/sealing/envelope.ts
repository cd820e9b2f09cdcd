import {
  AEAD_ChaCha20Poly1305,
  KDF_HKDF_SHA256,
  KEM_DHKEM_X25519_HKDF_SHA256,
} from '@panva/hpke-noble';
import { CipherSuite } from 'hpke';
import { fromHex } from './bytes';
import { type BidPayload, paddedPlaintext } from './payload';

// Pure JavaScript on purpose: on http://<classroom name> browsers take WebCrypto away.
function suite(): CipherSuite {
  return new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_ChaCha20Poly1305);
}

/** Shuts the bid for the holder of the opening key alone: encapsulated key (32 bytes), then ciphertext. */
export async function seal(
  publicKeyHex: string,
  info: string,
  payload: BidPayload,
): Promise<Uint8Array> {
  const hpke = suite();
  const key = await hpke.DeserializePublicKey(fromHex(publicKeyHex));
  const { encapsulatedSecret, ciphertext } = await hpke.Seal(key, paddedPlaintext(payload), {
    info: new TextEncoder().encode(info),
  });
  const envelope = new Uint8Array(encapsulatedSecret.length + ciphertext.length);
  envelope.set(encapsulatedSecret);
  envelope.set(ciphertext, encapsulatedSecret.length);
  return envelope;
}
