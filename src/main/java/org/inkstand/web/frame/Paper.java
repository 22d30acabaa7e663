package org.inkstand.web.frame;

import java.net.URI;
import java.time.ZoneId;

/**
 * The paper as its pages know it.
 *
 * @param name what stands on the masthead
 * @param zone in which dates are written
 * @param base how readers reach it, without a slash at its end
 */
public record Paper(String name, ZoneId zone, String base) {

  public Paper {
    base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  /** The whole address of one of our paths. */
  public String absolute(String path) {
    return base + ascii(path);
  }

  /** A path of ours as it stands in headers and sitemaps: letters of other scripts escaped. */
  public static String ascii(String path) {
    return URI.create(path).toASCIIString();
  }
}
