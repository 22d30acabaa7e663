package org.inkstand.app.doorman;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** More requests than places: those too many are told to come again, and the others are served. */
class CrowdTest {

  private final CountDownLatch inside = new CountDownLatch(2);
  private final CountDownLatch leave = new CountDownLatch(1);

  private int served(Crowd crowd) {
    var response = new MockHttpServletResponse();
    try {
      crowd.doFilter(
          new MockHttpServletRequest(),
          response,
          (_, _) -> {
            inside.countDown();
            await(leave);
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return response.getStatus();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoFindsNoPlaceIsToldWhenToComeAgain() throws Exception {
    var crowd = new Crowd(2, Duration.ZERO);
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = CompletableFuture.supplyAsync(() -> served(crowd), others);
      var second = CompletableFuture.supplyAsync(() -> served(crowd), others);
      await(inside);
      var third = new MockHttpServletResponse();
      crowd.doFilter(
          new MockHttpServletRequest(),
          third,
          (_, _) -> {
            throw new AssertionError("there was a place");
          });

      assertThat(third.getStatus()).isEqualTo(503);
      assertThat(third.getHeader("Retry-After")).isEqualTo("2");
      assertThat(third.getHeader("Cache-Control")).isEqualTo("no-store");
      assertThat(third.getContentAsString()).contains("try again in a moment");
      leave.countDown();
      assertThat(first.get()).isEqualTo(200);
      assertThat(second.get()).isEqualTo(200);
    }
    assertThat(served(crowd)).as("afterwards").isEqualTo(200);
  }

  @Test
  void whoOnlyListensTakesNoPlace() throws Exception {
    var crowd = new Crowd(1, Duration.ZERO);
    var page = new MockHttpServletResponse();

    crowd.doFilter(
        new MockHttpServletRequest("GET", "/live"),
        new MockHttpServletResponse(),
        (_, _) -> crowd.doFilter(new MockHttpServletRequest("GET", "/"), page, (_, _) -> {}));

    assertThat(page.getStatus()).isEqualTo(200);
  }

  @Test
  void whoFailsLeavesTheirPlace() {
    var crowd = new Crowd(1, Duration.ZERO);
    for (int i = 0; i < 3; i++) {
      try {
        crowd.doFilter(
            new MockHttpServletRequest(),
            new MockHttpServletResponse(),
            (_, _) -> {
              throw new IOException("the reader went away");
            });
      } catch (Exception e) {
        assertThat(e).hasMessage("the reader went away");
      }
    }
    leave.countDown();
    assertThat(served(crowd)).isEqualTo(200);
  }
}
