package org.inkstand.sync;

import java.net.URI;

/**
 * Who we are to other apps.
 *
 * @param name of the paper
 * @param baseUrl how the world reaches us, without a slash at the end
 */
public record SyncSettings(String name, URI baseUrl) {
  public SyncSettings {
    if (!baseUrl.isAbsolute() || baseUrl.toString().endsWith("/")) {
      throw new IllegalArgumentException(
          "an absolute address without a slash at its end: " + baseUrl);
    }
  }

  /** The absolute address of one of our paths, as {@code /article/12-flood}. */
  public URI at(String path) {
    return URI.create(baseUrl + path);
  }
}
