package org.inkstand.app.press;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What a title's server answers.
 *
 * @param modified when it last changed; the epoch for unknown
 * @param headers those that are not usual
 */
record Answer(int status, String type, byte[] body, Instant modified, Map<String, String> headers) {
  Answer {
    headers = Map.copyOf(headers);
  }

  static Answer html(int status, String page) {
    return text(status, "text/html; charset=utf-8", page);
  }

  static Answer text(int status, String type, String text) {
    return bytes(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer bytes(int status, String type, byte[] body) {
    return new Answer(status, type, body, Instant.EPOCH, Map.of());
  }

  static Answer moved(String address) {
    return new Answer(301, "text/html", new byte[0], Instant.EPOCH, Map.of("Location", address));
  }

  Answer with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, modified, more);
  }

  Answer changed(Instant moment) {
    return new Answer(status, type, body, moment, headers);
  }
}
