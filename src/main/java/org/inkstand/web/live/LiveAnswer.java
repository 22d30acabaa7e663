package org.inkstand.web.live;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A stream of numbers: how many are new, whenever that has grown (HTML standard, section 9.2:
 * server-sent events). Written by the thread of the request, which is a virtual one and costs
 * nothing while it waits; it knows who asks, so that the count is theirs.
 *
 * <p>Where there is no room the present number is told and the browser asked to come again.
 */
record LiveAnswer(Bell bell, IntSupplier count) implements ServerResponse {

  /** Proxies close what is silent for a minute, and a page that was closed is noticed so. */
  private static final Duration BREATH = Duration.ofSeconds(25);

  /** Nobody needs to know more often that a story grows, nor need we count. */
  private static final Duration CALM = Duration.ofSeconds(5);

  /** After so many breaths, two to twelve minutes, a browser asks anew. */
  private static final int BREATHS_MAX = 24;

  @Override
  public HttpStatusCode statusCode() {
    return HttpStatus.OK;
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
    response.setContentType("text/event-stream");
    response.setHeader("Cache-Control", "no-store");
    // nginx would hold events back until it has a page full of them.
    response.setHeader("X-Accel-Buffering", "no");
    if (!bell.enter()) {
      write(response, "retry: 60000\n" + said(count.getAsInt()));
      return null;
    }
    try {
      listen(response);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      bell.leave();
    }
    return null;
  }

  private void listen(HttpServletResponse response) throws IOException, InterruptedException {
    write(response, "retry: 10000\n\n");
    int told = 0;
    for (int breath = 0; breath < BREATHS_MAX && bell.rings(); breath++) {
      long seen = bell.count();
      int now = count.getAsInt();
      if (now > told) {
        told = now;
        write(response, said(now));
      } else if (breath > 0) {
        write(response, ":\n\n");
      }
      // Also where nothing was told: while much comes in it rings often, and each count asks the
      // store.
      bell.rest(CALM);
      bell.await(seen, BREATH);
    }
  }

  private static String said(int count) {
    return "data: " + count + "\n\n";
  }

  private static void write(HttpServletResponse response, String text) throws IOException {
    response.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    response.flushBuffer();
  }
}
