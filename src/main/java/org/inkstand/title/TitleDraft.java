package org.inkstand.title;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A title that somebody wants to add.
 *
 * @param name empty to use the host's name
 * @param feeds where it announces articles; at least one, at most {@link
 *     Limits#FEEDS_PER_TITLE_MAX}
 */
public record TitleDraft(
    String name,
    URI homePage,
    String country,
    String language,
    String owner,
    String description,
    Licence licence,
    List<FeedDraft> feeds) {
  public TitleDraft {
    feeds = List.copyOf(feeds);
  }

  /**
   * What two addresses of one place have in common: host without {@code www.}, port unless it is
   * the scheme's own, path without a last slash, query. Secure or not makes no difference.
   */
  public static String place(URI address) {
    String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
    int port = address.getPort();
    String path = Objects.requireNonNullElse(address.getRawPath(), "");
    String query = address.getRawQuery();
    return (host.startsWith("www.") ? host.substring(4) : host)
        + (port == -1 || port == 80 || port == 443 ? "" : ":" + port)
        + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
        + (query == null ? "" : "?" + query);
  }

  /** A feed of the draft, with the media topic it is filed under (may be empty). */
  public record FeedDraft(URI address, String section) {}
}
