package org.inkstand.kit.http;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as the wild writes them, made into addresses that can be asked. */
public final class WebAddress {

  /** Longer ones are no address of an article; servers refuse them as well. */
  private static final int CHARS_MAX = 4_096;

  /**
   * Ports above 1023 on which other things than the web listen. Source: the Fetch standard, "bad
   * port".
   */
  private static final Set<Integer> PORTS_CLOSED =
      Set.of(
          1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668,
          6669, 6679, 6697, 10080);

  /** A host that ends in a number is meant as one: 127.1, 0x7f000001, 2130706433. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:.*\\.)?(?:[0-9]+|0[xX][0-9a-fA-F]*)\\.?");

  /** The one way to write such a host that everybody reads alike. */
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("(?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3}");

  private WebAddress() {}

  /**
   * Reads an address that a person or a stranger's page wrote: raw spaces, umlauts and quotes are
   * escaped, an international name is put into its ASCII form, the fragment is dropped.
   *
   * @param base what a relative address is relative to
   * @return empty when it is no http(s) address
   */
  public static Optional<URI> resolve(URI base, String text) {
    String plain = text.strip();
    if (plain.isEmpty() || plain.length() > CHARS_MAX) {
      return Optional.empty();
    }
    try {
      int fragment = plain.indexOf('#');
      URI relative = new URI(escaped(fragment < 0 ? plain : plain.substring(0, fragment)));
      return Optional.of(ascii(base.resolve(relative)))
          .filter(uri -> uri.getHost() != null && web(uri.getScheme()));
    } catch (URISyntaxException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** Why we do not talk to that address, whatever its network; empty when we would. */
  static String refusal(URI address) {
    if (!web(address.getScheme())) {
      return "only http and https addresses are fetched, not " + address.getScheme() + ":";
    }
    if (address.getRawUserInfo() != null) {
      return "the address carries a user name or password";
    }
    if (address.getHost() == null) {
      return "the address names no host";
    }
    if (NUMBER.matcher(address.getHost()).matches()
        && !PLAIN_NUMBER.matcher(address.getHost()).matches()) {
      return "the host is a number that is not read alike everywhere: " + address.getHost();
    }
    int port = address.getPort();
    if (port >= 0 && port != 80 && port != 443 && (port < 1024 || PORTS_CLOSED.contains(port))) {
      return "port " + port + " is not a port of the web";
    }
    return "";
  }

  /** The same address with an international name in its ASCII form. */
  static URI ascii(URI address) throws URISyntaxException {
    String authority = address.getRawAuthority();
    if (address.getHost() != null || authority == null) {
      return new URI(address.toASCIIString());
    }
    int colon = authority.lastIndexOf(':');
    String name = colon < 0 ? authority : authority.substring(0, colon);
    String port = colon < 0 ? "" : authority.substring(colon);
    String host = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return new URI(
        new URI(address.getScheme() + "://" + host + port + path + query).toASCIIString());
  }

  private static boolean web(@Nullable String scheme) {
    return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean strayPercent = c == '%' && !text.substring(i).matches("(?s)%[0-9a-fA-F]{2}.*");
      if (strayPercent || c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0 || c == 0x7f) {
        out.append(percent(c == '\\' ? '/' : c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String percent(char c) {
    if (c == '/' || c == '\n' || c == '\r' || c == '\t') {
      return c == '/' ? "/" : "";
    }
    byte[] bytes = String.valueOf(c).getBytes(StandardCharsets.UTF_8);
    return "%%%02X".formatted(bytes[0]);
  }
}
