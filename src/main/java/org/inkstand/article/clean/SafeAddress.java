package org.inkstand.article.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.inkstand.article.identity.TrackingParameters;
import org.jsoup.internal.StringUtil;

/** Makes addresses found in an article absolute, and lets only harmless kinds through. */
final class SafeAddress {

  private SafeAddress() {}

  /** An absolute http, https or mailto address without tracking; empty for every other kind. */
  static Optional<String> ofLink(String base, String found) {
    String bare = bare(found);
    if (bare.isEmpty() || bare.startsWith("#") || bare.length() > Limits.ADDRESS_CHARS_MAX) {
      return Optional.empty();
    }
    if (bare.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
      return bare.matches("(?i)mailto:[\\w.+%-]+@[\\w.-]+") ? Optional.of(bare) : Optional.empty();
    }
    return web(base, bare).map(TrackingParameters::strip);
  }

  /** An absolute http or https address of a picture; empty for data:, blob: and all else. */
  static Optional<URI> ofPicture(String base, String found) {
    String bare = bare(found);
    if (bare.isEmpty() || bare.length() > Limits.ADDRESS_CHARS_MAX) {
      return Optional.empty();
    }
    return web(base, bare).flatMap(SafeAddress::uri);
  }

  private static Optional<String> web(String base, String bare) {
    String absolute = StringUtil.resolve(base, bare);
    String lower = absolute.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    return web && hasHost(absolute) ? Optional.of(quoted(absolute)) : Optional.empty();
  }

  private static boolean hasHost(String absolute) {
    int start = absolute.indexOf("//") + 2;
    return absolute.length() > start && "/?#:@".indexOf(absolute.charAt(start)) < 0;
  }

  static Optional<URI> uri(String address) {
    try {
      return Optional.of(new URI(address));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /**
   * Browsers ignore spaces around, and tabs and line ends within, an address; so must we, before
   * judging it.
   */
  private static String bare(String found) {
    var bare = new StringBuilder(found.length());
    found
        .strip()
        .codePoints()
        .filter(c -> c >= ' ' && c != 0x7f && !(Character.getType(c) == Character.FORMAT))
        .forEach(bare::appendCodePoint);
    return bare.toString().strip();
  }

  /**
   * Letters that no address holds unescaped, and that end attributes or begin markup, are escaped.
   */
  private static String quoted(String address) {
    var quoted = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      switch (c) {
        case ' ' -> quoted.append("%20");
        case '"' -> quoted.append("%22");
        case '<' -> quoted.append("%3C");
        case '>' -> quoted.append("%3E");
        case '`' -> quoted.append("%60");
        case '\\' -> quoted.append("%5C");
        case '{' -> quoted.append("%7B");
        case '}' -> quoted.append("%7D");
        case '|' -> quoted.append("%7C");
        case '^' -> quoted.append("%5E");
        default -> quoted.append(c);
      }
    }
    return quoted.toString();
  }
}
