package org.inkstand.account.passkey;

/**
 * The public half of a passkey.
 *
 * @param credential how its device calls it, in Base64
 * @param data the attested credential data (§6.5.1) with the public key, in Base64
 * @param uses its count of signatures; 0 for ever with those that do not count
 * @param synced whether a copy of it is kept elsewhere (flag BS)
 */
public record Made(String credential, String data, long uses, boolean synced) {}
