package org.inkstand.account.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Keys that are handed out once: 256 random bits, of which only the hash is kept. Who reads the
 * store, or an old copy of it, opens nothing; and as nobody can guess such a key, its hash needs no
 * salt and no slowness.
 */
final class Keys {

  private static final int BYTES = 32;

  /** What Base64 makes of them. */
  private static final int CHARS = 43;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Keys() {}

  static String draw() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether somebody sent what could be one. */
  static boolean possible(String key) {
    return key.length() == CHARS;
  }

  static String hash(String key) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
