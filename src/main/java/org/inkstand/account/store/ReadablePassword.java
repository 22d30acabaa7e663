package org.inkstand.account.store;

import java.security.SecureRandom;

/**
 * A password that a person can read out, as {@code tami-rovu-keso-bila-zune}.
 *
 * <p>Ten syllables of 17 consonants and 5 vowels, each as likely as another, are 64 bits: at the
 * ten tries a minute that a sign-in allows, longer than the sun lasts. Letters that look alike (l
 * and 1, o and 0) do no harm, for there are no digits.
 */
final class ReadablePassword {

  private static final String CONSONANTS = "bdfghjklmnprstvwz";
  private static final String VOWELS = "aeiou";
  private static final int SYLLABLES = 10;

  private ReadablePassword() {}

  static String draw(SecureRandom random) {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < SYLLABLES; i++) {
      if (i > 0 && i % 2 == 0) {
        password.append('-');
      }
      password
          .append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
          .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return password.toString();
  }
}
