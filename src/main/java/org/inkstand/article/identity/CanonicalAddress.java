package org.inkstand.article.identity;

import java.net.IDN;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One address for one article, however a feed, a newsletter or a telephone wrote it.
 *
 * <p>Kept apart on purpose: the path's case and the order of other parameters that is only sorted,
 * because a server may mean something by the first and never by the second. {@code http} and {@code
 * https}, {@code www.} and none, are one article and become {@code https} without {@code www.}:
 * this is a name to compare by, not an address to fetch.
 *
 * @param value the compared form, such as {@code https://example.org/2026/flood}
 */
public record CanonicalAddress(String value) {

  private static final Pattern INDEX =
      Pattern.compile(
          "/(?:index|default)\\.(?:html?|php|aspx?|jsp|shtml)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern AMP_END =
      Pattern.compile("(?<=.)(?:/amp/?|\\.amp(?=\\.html?$)|\\.amp$)");
  private static final Pattern AMP_FILE = Pattern.compile("[._-]amp(\\.html?)$");
  private static final Pattern SESSION =
      Pattern.compile(";jsessionid=[^/?]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");
  private static final List<String> HOST_PREFIXES =
      List.of("www.", "m.", "mobile.", "amp.", "touch.");
  private static final Map<String, List<String>> AMP_FLAGS =
      Map.of("amp", List.of("", "1", "true"), "outputtype", List.of("amp"), "m", List.of("1"));

  /** The compared form of an http or https address; empty for every other kind. */
  public static Optional<CanonicalAddress> of(URI address) {
    String scheme = address.getScheme();
    String host = address.getHost();
    if (host == null || scheme == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
      return Optional.empty();
    }
    String query = query(Optional.ofNullable(address.getRawQuery()).orElse(""));
    String path = path(Optional.ofNullable(address.getRawPath()).orElse(""));
    String shown = "https://" + host(host) + port(address.getPort()) + path;
    return Optional.of(new CanonicalAddress(query.isEmpty() ? shown : shown + "?" + query));
  }

  /** As {@link #of(URI)}, for an address as found; empty also when it is none. */
  public static Optional<CanonicalAddress> ofText(String address) {
    try {
      return of(URI.create(address.strip().replace(" ", "%20")));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String host(String raw) {
    String host = raw.toLowerCase(Locale.ROOT);
    if (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    for (String prefix : HOST_PREFIXES) {
      // "m.com" and "www.tv" are names of their own: two labels must remain.
      if (host.startsWith(prefix) && host.indexOf('.', prefix.length()) > 0) {
        return ascii(host.substring(prefix.length()));
      }
    }
    return ascii(host);
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException _) {
      return host;
    }
  }

  private static String port(int port) {
    return port < 0 || port == 80 || port == 443 ? "" : ":" + port;
  }

  /**
   * Endings may stand behind one another ({@code /index.html/amp}), so they are taken off until
   * none is left.
   */
  private static String path(String raw) {
    String before = raw;
    String path = shorter(before);
    while (!path.equals(before)) {
      before = path;
      path = shorter(before);
    }
    return path;
  }

  private static String shorter(String raw) {
    String path = SESSION.matcher(raw).replaceAll("");
    path = ESCAPE.matcher(path).replaceAll(m -> unescape(m.group(1)));
    path = path.replaceAll("/{2,}", "/");
    path = AMP_FILE.matcher(path).replaceAll("$1");
    path = AMP_END.matcher(path).replaceAll("");
    path = INDEX.matcher(path).replaceAll("/");
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    return path;
  }

  /** Letters, digits and {@code -._~} mean themselves, escaped or not (RFC 3986, 2.3). */
  private static String unescape(String hex) {
    int code = Integer.parseInt(hex, 16);
    boolean plain = code < 128 && (Character.isLetterOrDigit(code) || "-._~".indexOf(code) >= 0);
    return plain ? Character.toString(code) : "%" + hex.toUpperCase(Locale.ROOT);
  }

  private static String query(String raw) {
    return TrackingParameters.keep(raw).stream()
        .filter(pair -> !ampFlag(pair))
        .sorted()
        .distinct()
        .collect(Collectors.joining("&"));
  }

  private static boolean ampFlag(String pair) {
    String[] parts = pair.toLowerCase(Locale.ROOT).split("=", 2);
    List<String> values = AMP_FLAGS.getOrDefault(parts[0], List.of());
    return values.contains(parts.length < 2 ? "" : parts[1]);
  }

  @Override
  public String toString() {
    return value;
  }
}
