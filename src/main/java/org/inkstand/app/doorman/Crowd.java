package org.inkstand.app.doorman;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets so many requests be worked on at once as the memory can bear. The others wait a moment, and
 * whom that does not help is told to come again (RFC 9110, 503 and Retry-After), so that a crowd
 * makes the paper slow and never ends it. What is kept for everybody is given before this. Who only
 * listens takes no place: open pages wait for news by the minute, and have a bound of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class Crowd extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** A long article for a member, with what is made on the way, takes less. */
  private static final long BYTES_A_REQUEST = 4 << 20;

  private static final String LISTENING = "/live";
  private static final int AT_LEAST = 16;
  private static final int AT_MOST = 512;
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final String COME_AGAIN_AFTER = "2";
  private static final byte[] SORRY =
      "Too many are reading at once. Please try again in a moment.\n".getBytes(UTF_8);

  private final transient Semaphore places;
  private final transient Duration patience;

  @Autowired
  Crowd() {
    this(
        Math.clamp(Runtime.getRuntime().maxMemory() / BYTES_A_REQUEST, AT_LEAST, AT_MOST),
        PATIENCE);
  }

  Crowd(int atOnce, Duration patience) {
    this.places = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getRequestURI().equals(LISTENING)) {
      chain.doFilter(request, response);
      return;
    }
    if (!entered()) {
      sendAway(response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private boolean entered() {
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void sendAway(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", COME_AGAIN_AFTER);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/plain;charset=utf-8");
    response.setContentLength(SORRY.length);
    response.getOutputStream().write(SORRY);
  }
}
