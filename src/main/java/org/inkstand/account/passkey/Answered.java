package org.inkstand.account.passkey;

/**
 * What a browser brought back, before anything of it is believed.
 *
 * @param credential which key it says signed
 * @param challenge what it says was signed
 * @param handle whose it says the key is; empty when a new one was made
 * @param json all of it
 */
public record Answered(String credential, String challenge, String handle, String json) {}
