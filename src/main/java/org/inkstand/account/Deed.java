package org.inkstand.account;

import java.time.Instant;

/**
 * Something that somebody changed here.
 *
 * @param number counts up; 0 for one that is not kept yet
 * @param who by the name they sign in with
 * @param kind the deed in a word, as {@code licensed}
 * @param subject what it was done to, as it was called then
 * @param path where that has its page; may be empty
 * @param was what changed, before; may be empty
 * @param became what changed, after; may be empty
 */
public record Deed(
    long number,
    Instant at,
    String who,
    String kind,
    String subject,
    String path,
    String was,
    String became) {

  /** A name, an address. */
  private static final int LINE_CHARS_MAX = 500;

  /** A licence with its terms. */
  private static final int TEXT_CHARS_MAX = 4_000;

  public Deed {
    subject = cut(subject, LINE_CHARS_MAX);
    path = cut(path, LINE_CHARS_MAX);
    was = cut(was, TEXT_CHARS_MAX);
    became = cut(became, TEXT_CHARS_MAX);
  }

  /** Neither store keeps a NUL in a text, and none of them stands for anything. */
  private static String cut(String text, int charsMax) {
    String plain = text.replace("\0", "");
    return plain.length() <= charsMax ? plain : plain.substring(0, charsMax - 1) + "…";
  }
}
