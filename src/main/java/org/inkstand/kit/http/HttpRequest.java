package org.inkstand.kit.http;

import java.net.URI;
import java.time.Duration;

/**
 * What to ask for. Always a GET: whoever wants to change something outside needs another door.
 *
 * @param accept the types wanted, as in the header of that name; empty for any
 * @param etag the mark of the version we have; empty when we have none
 * @param lastModified the date of the version we have, as its server wrote it; empty when none
 * @param bodyBytesMax 0 for what the settings say
 * @param whole {@link Duration#ZERO} for what the settings say
 */
public record HttpRequest(
    URI address,
    String accept,
    String etag,
    String lastModified,
    int bodyBytesMax,
    Duration whole) {

  public HttpRequest {
    if (bodyBytesMax < 0 || bodyBytesMax > HttpSettings.BODY_BYTES_CEILING) {
      throw new IllegalArgumentException("bodyBytesMax out of bounds: " + bodyBytesMax);
    }
    if (whole.isNegative()) {
      throw new IllegalArgumentException("whole is a span, not " + whole);
    }
  }

  /** Whatever is there, within what the settings say. */
  public static HttpRequest get(URI address) {
    return new HttpRequest(address, "", "", "", 0, Duration.ZERO);
  }

  /** The same, of these types. */
  public HttpRequest accepting(String types) {
    return new HttpRequest(address, types, etag, lastModified, bodyBytesMax, whole);
  }

  /** The same, unless we already have this version of it. */
  public HttpRequest unlessStill(String knownEtag, String knownLastModified) {
    return new HttpRequest(address, accept, knownEtag, knownLastModified, bodyBytesMax, whole);
  }

  /** The same, no larger than this. */
  public HttpRequest upTo(int bytesMax) {
    return new HttpRequest(address, accept, etag, lastModified, bytesMax, whole);
  }

  /** The same, done within this. */
  public HttpRequest within(Duration span) {
    return new HttpRequest(address, accept, etag, lastModified, bodyBytesMax, span);
  }
}
