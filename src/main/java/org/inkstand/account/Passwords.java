package org.inkstand.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are taken: long enough, and none that guessers try first.
 *
 * <p>There are no rules about capitals, digits or signs: they make people write {@code Password1!}.
 * Instead a password is refused when it, or what is left of it without the digits and signs that
 * people put around a word, is among the twenty thousand that breaches have shown again and again;
 * when it is made of four letters or fewer; when it is a row of the keyboard or of the alphabet; or
 * when it is the account's own name. The list is in the jar: no password and no part of one is sent
 * anywhere.
 */
public final class Passwords {

  /** Shorter ones are found by trying all of them, once hashes have got out. */
  public static final int CHARS_MIN = 10;

  /** Longer than any password manager makes; more would only cost the server time. */
  public static final int CHARS_MAX = 200;

  private static final int LETTERS_MIN = 5;

  /** A word that is at least so long carries a password that is that word and little else. */
  private static final int WORD_CHARS_MIN = 4;

  private static final String ROWS =
      "1234567890 qwertyuiop asdfghjkl zxcvbnm qwertzuiop yxcvbnm azertyuiop qsdfghjklm wxcvbn"
          + " abcdefghijklmnopqrstuvwxyz 0987654321 poiuytrewq lkjhgfdsa mnbvcxz"
          + " zyxwvutsrqponmlkjihgfedcba 1q2w3e4r5t6y7u8i9o0p";

  private Passwords() {}

  /** What is wrong with one. */
  public enum Flaw {
    NONE,
    SHORT,
    LONG,
    COMMON,
    NAME
  }

  /** Whether somebody of this name may take this password. */
  public static Flaw check(String password, String name) {
    if (password.length() < CHARS_MIN) {
      return Flaw.SHORT;
    }
    if (password.length() > CHARS_MAX) {
      return Flaw.LONG;
    }
    String lower = password.toLowerCase(Locale.ROOT);
    if (named(lower, name.toLowerCase(Locale.ROOT))) {
      return Flaw.NAME;
    }
    return common(lower) ? Flaw.COMMON : Flaw.NONE;
  }

  private static boolean named(String password, String name) {
    int at = name.indexOf('@');
    String own = at < 0 ? name : name.substring(0, at);
    return password.contains(name)
        || (own.length() >= WORD_CHARS_MIN && core(password).equals(core(own)));
  }

  private static boolean common(String password) {
    String core = core(password);
    return Known.WORDS.contains(password)
        || password.chars().distinct().count() < LETTERS_MIN
        || (core.length() >= WORD_CHARS_MIN && Known.WORDS.contains(core))
        || (core.length() >= WORD_CHARS_MIN && Known.WORDS.contains(plain(core)))
        || repeated(password)
        || walked(password);
  }

  /** Without the digits and signs before and after. */
  private static String core(String password) {
    return password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
  }

  /** With letters where people write digits and signs for them. */
  private static String plain(String word) {
    return word.replace('0', 'o')
        .replace('1', 'l')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('7', 't')
        .replace('@', 'a')
        .replace('$', 's');
  }

  /** A short piece said again and again. */
  private static boolean repeated(String password) {
    for (int length = 1; length <= password.length() / 2; length++) {
      String piece = password.substring(0, length);
      if (piece.repeat(password.length() / length + 1).startsWith(password)) {
        return length < LETTERS_MIN || Known.WORDS.contains(piece);
      }
    }
    return false;
  }

  /** Only pieces of rows of keys, each four keys or longer. */
  private static boolean walked(String password) {
    int at = 0;
    while (at < password.length()) {
      int length = 0;
      while (at + length < password.length()
          && ROWS.contains(password.substring(at, at + length + 1))) {
        length++;
      }
      if (length < WORD_CHARS_MIN) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /** Read when the first password is looked at. */
  private static final class Known {

    private static final Set<String> WORDS = read();

    private static Set<String> read() {
      InputStream in = Passwords.class.getResourceAsStream("/account/common-passwords.txt");
      if (in == null) {
        throw new IllegalStateException("the list of common passwords is not in the jar");
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException failure) {
        throw new UncheckedIOException("cannot read the list of common passwords", failure);
      }
    }
  }
}
