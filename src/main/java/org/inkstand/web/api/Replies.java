package org.inkstand.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.inkstand.web.frame.JsonText;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** What the doors answer: JSON, or a problem (RFC 9457) in a sentence for whoever reads the log. */
final class Replies {

  private Replies() {}

  static byte[] bytes(Object value) {
    return JsonText.of(value).getBytes(StandardCharsets.UTF_8);
  }

  static ServerResponse sent(byte[] bytes) {
    return ServerResponse.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Cache-Control", "private, no-store")
        .body(bytes);
  }

  static ServerResponse nobody() {
    return problem(401, "Sign in first.");
  }

  static ServerResponse noTitle() {
    return problem(404, "There is no such title.");
  }

  static ServerResponse problem(int status, String title) {
    return ServerResponse.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header("Cache-Control", "no-store")
        .body(bytes(Map.of("status", status, "title", title)));
  }
}
