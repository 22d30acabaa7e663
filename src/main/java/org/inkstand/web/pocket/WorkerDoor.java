package org.inkstand.web.pocket;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.inkstand.web.frame.Assets;
import org.inkstand.web.frame.JsonText;
import org.inkstand.web.frame.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /sw.js}: the service worker, at the root because it may serve only what lies below it.
 *
 * <p>Before the file stands which edition of the paper's own files it goes with. So its bytes
 * change when any of them does, which is how a browser learns that there is a newer one.
 */
@Component
public class WorkerDoor {

  private final Pages pages;
  private final String script;

  WorkerDoor(Pages pages, Assets assets) {
    this.pages = pages;
    Map<String, Object> edition = new LinkedHashMap<>();
    edition.put("version", assets.version());
    edition.put("assets", assets.everyPages());
    edition.putAll(Bounds.all());
    this.script = "const EDITION = " + JsonText.of(edition) + ";\n" + file();
  }

  private static String file() {
    try (InputStream in = WorkerDoor.class.getResourceAsStream("/static/sw.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the worker", e);
    }
  }

  /** Serves it; never from a cache. */
  public ServerResponse show(@SuppressWarnings("unused") ServerRequest request) {
    return pages.fresh("text/javascript;charset=utf-8", script);
  }
}
