package org.inkstand.kit.text;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where mail reaches somebody, as {@code ann@example.org}.
 *
 * <p>Taken as RFC 5321 allows it in practice: no quotes, no comments, no address literals, nothing
 * that could end a header's line. Whether somebody lives there only a letter can tell.
 *
 * @param text as it was written, the host in ASCII and small letters
 */
public record MailAddress(String text) {

  /** RFC 5321, 4.5.3.1.3, without the angle brackets. */
  public static final int CHARS_MAX = 254;

  private static final int LOCAL_CHARS_MAX = 64;
  private static final Pattern LOCAL =
      Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern HOST =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

  /** What somebody typed, when it can be an address. */
  public static Optional<MailAddress> of(String typed) {
    String text = typed.strip();
    int at = text.lastIndexOf('@');
    if (at < 1 || text.length() > CHARS_MAX || at > LOCAL_CHARS_MAX) {
      return Optional.empty();
    }
    String local = text.substring(0, at);
    String host = ascii(text.substring(at + 1));
    return LOCAL.matcher(local).matches() && HOST.matcher(host).matches()
        ? Optional.of(new MailAddress(local + "@" + host))
        : Optional.empty();
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  /** By which two spellings of one address are the same. */
  public String key() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The part behind the sign. */
  public String host() {
    return text.substring(text.lastIndexOf('@') + 1);
  }

  /** Enough of it for its owner to know it by, as {@code a•••@example.org}. */
  public String veiled() {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first) + "•••" + text.substring(text.lastIndexOf('@'));
  }

  @Override
  public String toString() {
    return text;
  }
}
