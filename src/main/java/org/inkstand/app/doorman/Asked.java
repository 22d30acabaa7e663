package org.inkstand.app.doorman;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The head of a request, read as far as its empty line.
 *
 * @param target as it stands in the first line
 * @param headers as they were sent, one a line
 */
record Asked(String method, String target, List<String> headers) {

  /** More than any browser sends; Tomcat's own bound. */
  private static final int HEAD_BYTES_MAX = 8 * 1024;

  private static final Pattern PLAIN = Pattern.compile("/(?:[A-Za-z0-9_.~-]+/?)*+(?:\\?[^#]*)?");

  /** What speaks of the connection, or of who is behind it: neither survives being passed on. */
  private static final Set<String> OF_THE_WAY =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-connection",
          "upgrade",
          "expect",
          "forwarded",
          "x-forwarded-for",
          "x-forwarded-host",
          "x-forwarded-port",
          "x-forwarded-proto",
          "x-real-ip");

  /** Empty for what is no request, or too long a one. */
  static Optional<Asked> read(InputStream in) throws IOException {
    var head = new ByteArrayOutputStream(1024);
    int ends = 0;
    while (ends < 2) {
      int next = in.read();
      if (next < 0 || head.size() == HEAD_BYTES_MAX) {
        return Optional.empty();
      }
      head.write(next);
      if (next == '\n') {
        ends++;
      } else if (next != '\r') {
        ends = 0;
      }
    }
    List<String> lines = head.toString(StandardCharsets.ISO_8859_1).lines().toList();
    String[] first = lines.isEmpty() ? new String[0] : lines.getFirst().split(" ", -1);
    if (first.length != 3 || !first[2].startsWith("HTTP/1.") || !first[1].startsWith("/")) {
      return Optional.empty();
    }
    List<String> headers = lines.stream().skip(1).filter(line -> !line.isEmpty()).toList();
    return Optional.of(new Asked(first[0], first[1], headers));
  }

  /** A header's value; empty when it was not sent. */
  Optional<String> header(String name) {
    return headers.stream()
        .filter(line -> named(line).equals(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst();
  }

  /** Whether nobody in particular asks: what is the same for everybody may be given. */
  boolean anonymous() {
    return header("cookie").isEmpty() && header("authorization").isEmpty();
  }

  /**
   * Whether it is an ordinary page that is asked for. What is passed on comes from this machine, so
   * that nothing may be reached by it which is open to near networks alone, however it is spelt.
   */
  boolean plain() {
    return PLAIN.matcher(target).matches() && !target.toLowerCase(Locale.ROOT).contains("actuator");
  }

  boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  /** The same request, for one answer and no more, and without a word on where it came from. */
  byte[] passedOn() {
    var head = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
    headers.stream()
        .filter(line -> !OF_THE_WAY.contains(named(line)))
        .forEach(line -> head.append(line).append("\r\n"));
    return head.append("Connection: close\r\n\r\n")
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String named(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? line : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
  }
}
