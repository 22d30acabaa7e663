package org.inkstand.title.opml;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web address as people write it into a file: with blanks, umlauts, brackets, no scheme. */
final class WrittenAddress {

  private static final Pattern WEB =
      Pattern.compile("(?i)(?:feed:)?(?://)?(https?)://([^/?#]+)(.*)");

  /** {@code feed://host/path} is what an old reader calls an address of http. */
  private static final Pattern FEED = Pattern.compile("(?i)feed://([^/?#]+)(.*)");

  private static final int CHARS_MAX = 4_096;

  private WrittenAddress() {}

  /** The address; empty when it is no http or https address with a host. */
  static Optional<URI> read(String written) {
    String text = written.strip();
    Matcher feed = FEED.matcher(text);
    Matcher web = WEB.matcher(feed.matches() ? "http://" + feed.group(1) + feed.group(2) : text);
    if (text.length() > CHARS_MAX || !web.matches()) {
      return Optional.empty();
    }
    try {
      String scheme = web.group(1).toLowerCase(Locale.ROOT);
      String rest = web.group(3);
      int fragment = rest.indexOf('#');
      String path = escaped(fragment < 0 ? rest : rest.substring(0, fragment));
      URI address = new URI(scheme + "://" + authority(web.group(2)) + path);
      URI plain = new URI(address.toASCIIString());
      return Optional.of(plain).filter(uri -> uri.getHost() != null);
    } catch (URISyntaxException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String authority(String written) {
    int colon = written.lastIndexOf(':');
    boolean port = colon > 0 && written.substring(colon + 1).matches("\\d{1,5}");
    String host = port ? written.substring(0, colon) : written;
    String ascii = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    return ascii.toLowerCase(Locale.ROOT) + (port ? written.substring(colon) : "");
  }

  private static String escaped(String path) {
    StringBuilder out = new StringBuilder(path.length() + 16);
    boolean query = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      query |= c == '?';
      boolean stray = c == '%' && !path.substring(i).matches("(?s)%[0-9a-fA-F]{2}.*");
      boolean bracket = !query && (c == '[' || c == ']');
      if (stray || bracket || c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
        out.append("%%%02X".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
