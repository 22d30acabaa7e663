package org.inkstand.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Bytes on their way to a browser, with the tag by which it may ask again whether they changed.
 *
 * @param gzip the same bytes made small; empty when that was not worth it
 * @param tag a weak entity tag; empty for answers that are never asked again
 * @param caching the {@code Cache-Control} that goes with it
 */
record Answer(
    HttpStatus status,
    String contentType,
    byte[] bytes,
    byte[] gzip,
    String tag,
    String caching,
    Map<String, String> more)
    implements ServerResponse {

  private static final byte[] NONE = {};

  static Answer of(HttpStatus status, String contentType, byte[] bytes, String caching) {
    return new Answer(status, contentType, bytes, NONE, "", caching, Map.of());
  }

  Answer tagged() {
    return new Answer(status, contentType, bytes, gzip, tagOf(bytes), caching, more);
  }

  Answer packed(byte[] small) {
    return new Answer(status, contentType, bytes, small, tag, caching, more);
  }

  static Answer redirect(HttpStatus status, String location) {
    return new Answer(
        status, "", NONE, NONE, "", "public, max-age=3600", Map.of("Location", location));
  }

  private static String tagOf(byte[] bytes) {
    var checksum = new CRC32C();
    checksum.update(bytes);
    return "W/\"" + Long.toHexString(checksum.getValue()) + "-" + bytes.length + "\"";
  }

  @Override
  public HttpStatusCode statusCode() {
    return status;
  }

  @Override
  public HttpHeaders headers() {
    return HttpHeaders.EMPTY;
  }

  @Override
  public MultiValueMap<String, Cookie> cookies() {
    return new LinkedMultiValueMap<>();
  }

  @Override
  public @Nullable ModelAndView writeTo(
      HttpServletRequest request, HttpServletResponse response, Context context)
      throws IOException {
    send(request, response);
    return null;
  }

  /** Writes it. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", caching);
    if (contentType.equals(Pages.HTML)) {
      // A visitor has no cookie: all of them share one copy, and nobody signed in gets it.
      response.addHeader("Vary", "Cookie");
    }
    more.forEach(response::setHeader);
    if (!tag.isEmpty()) {
      response.setHeader("ETag", tag);
      if (known(request)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setStatus(status.value());
    if (!contentType.isEmpty()) {
      response.setContentType(contentType);
    }
    byte[] sent = chosen(request, response);
    response.setContentLength(sent.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(sent);
    }
  }

  private boolean known(HttpServletRequest request) {
    String asked = request.getHeader("If-None-Match");
    return status == HttpStatus.OK && asked != null && (asked.contains(tag) || asked.equals("*"));
  }

  private byte[] chosen(HttpServletRequest request, HttpServletResponse response) {
    if (gzip.length == 0) {
      return bytes;
    }
    response.addHeader("Vary", "Accept-Encoding");
    boolean taken =
        Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("").contains("gzip");
    if (taken) {
      response.setHeader("Content-Encoding", "gzip");
    }
    return taken ? gzip : bytes;
  }
}
