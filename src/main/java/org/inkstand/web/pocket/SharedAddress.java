package org.inkstand.web.pocket;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address in what another app shared. Many apps put it into the text, after the headline.
 *
 * @param uri of the web, with a host and without a user's name; never any other kind
 */
record SharedAddress(URI uri) {

  /** What servers commonly take. */
  private static final int CHARS_MAX = 2_000;

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"'\\\\^`{|}]+", Pattern.CASE_INSENSITIVE);

  /** A sentence's own marks, when an address ends it. */
  private static final String ENDING = "[.,;:!?)\\]»”’]+$";

  /** The first address in these texts, in their order. */
  static Optional<SharedAddress> in(String... texts) {
    return Arrays.stream(texts)
        .flatMap(text -> ADDRESS.matcher(text).results())
        .map(found -> found.group().replaceFirst(ENDING, ""))
        .flatMap(address -> read(address).stream())
        .findFirst();
  }

  private static Optional<SharedAddress> read(String address) {
    try {
      URI uri = new URI(address);
      boolean open = uri.getHost() != null && uri.getRawUserInfo() == null;
      return open && address.length() <= CHARS_MAX
          ? Optional.of(new SharedAddress(uri))
          : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /** Whose page it is, as readers know it. */
  String host() {
    return hostOf(uri);
  }

  /** A host without what stands before its name. */
  static String hostOf(URI uri) {
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  /** Where its title would live. */
  String homePage() {
    return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getRawAuthority() + "/";
  }
}
