package org.inkstand.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /api/v1/openapi.json}: what these doors are, for programs and for who writes them. */
@Component
public class Description {

  private static final String FILE = "openapi.json";

  private final byte[] bytes;

  Description() {
    try (InputStream in = Description.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " did not ship");
      }
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers anybody. */
  public ServerResponse show(@SuppressWarnings("unused") ServerRequest request) {
    return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(bytes);
  }
}
