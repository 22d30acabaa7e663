package org.inkstand.kit.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What to ask for: a GET, or the fields of a form to be sent there (POST), which nothing but the
 * subscribing at a hub has a use for.
 *
 * @param accept the types wanted, as in the header of that name; empty for any
 * @param etag the mark of the version we have; empty when we have none
 * @param lastModified the date of the version we have, as its server wrote it; empty when none
 * @param bodyBytesMax 0 for what the settings say
 * @param whole {@link Duration#ZERO} for what the settings say
 * @param form as {@code application/x-www-form-urlencoded}; empty for a GET
 */
public record HttpRequest(
    URI address,
    String accept,
    String etag,
    String lastModified,
    int bodyBytesMax,
    Duration whole,
    String form) {

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
    return new HttpRequest(address, "", "", "", 0, Duration.ZERO, "");
  }

  /** The answer to a form that is sent there. A redirect is followed only if it keeps the form. */
  public static HttpRequest post(URI address, Map<String, String> fields) {
    return new HttpRequest(address, "", "", "", 0, Duration.ZERO, encoded(fields));
  }

  /** The same, of these types. */
  public HttpRequest accepting(String types) {
    return new HttpRequest(address, types, etag, lastModified, bodyBytesMax, whole, form);
  }

  /** The same, unless we already have this version of it. */
  public HttpRequest unlessStill(String knownEtag, String knownLastModified) {
    return new HttpRequest(
        address, accept, knownEtag, knownLastModified, bodyBytesMax, whole, form);
  }

  /** The same, no larger than this. */
  public HttpRequest upTo(int bytesMax) {
    return new HttpRequest(address, accept, etag, lastModified, bytesMax, whole, form);
  }

  /** The same, done within this. */
  public HttpRequest within(Duration span) {
    return new HttpRequest(address, accept, etag, lastModified, bodyBytesMax, span, form);
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
