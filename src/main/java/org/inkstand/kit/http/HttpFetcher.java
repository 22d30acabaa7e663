package org.inkstand.kit.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.inkstand.kit.http.HttpResult.Fetched;
import org.inkstand.kit.http.HttpResult.Forbidden;
import org.inkstand.kit.http.HttpResult.Gone;
import org.inkstand.kit.http.HttpResult.NotModified;
import org.inkstand.kit.http.HttpResult.Refused;

/**
 * Fetches what strangers' addresses point to, and comes back in bounded time with bounded bytes,
 * whatever the other side does.
 *
 * <p>Only http and https, only networks that {@link PublicAddresses} lets through, checked at every
 * redirect and at the moment of connecting; TLS always verified but for hosts an operator has
 * named; no cookies, no credentials, no proxy, no retries. Blocks the calling thread, which may be
 * virtual; safe for many at once. Never throws for what a server does: everything is an {@link
 * HttpResult}.
 */
public final class HttpFetcher implements AutoCloseable {

  private final HttpSettings settings;
  private final Clock clock;
  private final GuardedResolver resolver;
  private final CloseableHttpClient client;
  private final ScheduledThreadPoolExecutor timer;
  private final BodyReader.LargeBodies large = new BodyReader.LargeBodies();
  private final Cache<String, Semaphore> hosts = Caffeine.newBuilder().weakValues().build();

  /** A client that looks names up as the machine does. */
  public HttpFetcher(HttpSettings settings, Clock clock) {
    this(settings, clock, InetAddress::getAllByName);
  }

  HttpFetcher(HttpSettings settings, Clock clock, GuardedResolver.Names names) {
    this.settings = settings;
    this.clock = clock;
    PublicAddresses rule = new PublicAddresses(settings.allowed());
    this.resolver = new GuardedResolver(rule, names, settings.connect());
    this.client = Wiring.client(settings, resolver);
    this.timer =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("deadline").factory());
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Fetches, following redirects. */
  public HttpResult fetch(HttpRequest request) {
    Duration whole = request.whole().isZero() ? settings.whole() : request.whole();
    try (Deadline deadline = new Deadline(timer, whole)) {
      return follow(request, deadline);
    }
  }

  private HttpResult follow(HttpRequest request, Deadline deadline) {
    URI address = request.address();
    boolean movedForGood = false;
    for (int hops = 0; hops <= settings.redirectsMax(); hops++) {
      Hop hop = hop(address, request, deadline);
      if (hop instanceof Hop.Ended(HttpResult result)) {
        return movedForGood ? result : notMoved(result);
      }
      if (hop instanceof Hop.Moved(URI next, boolean forGood)) {
        movedForGood = forGood && (hops == 0 || movedForGood);
        address = next;
      }
    }
    return new Refused(
        310, "more than %d redirects".formatted(settings.redirectsMax()), Duration.ZERO);
  }

  private static HttpResult notMoved(HttpResult result) {
    return switch (result) {
      case Fetched(int status, HttpHeaders headers, byte[] body, URI at, boolean _) ->
          new Fetched(status, headers, body, at, false);
      case NotModified(HttpHeaders headers, URI at, boolean _) ->
          new NotModified(headers, at, false);
      case Gone _,
          Refused _,
          Forbidden _,
          HttpResult.TooLarge _,
          HttpResult.TimedOut _,
          HttpResult.Unreachable _ ->
          result;
    };
  }

  private Hop hop(URI wanted, HttpRequest request, Deadline deadline) {
    URI address;
    try {
      address = WebAddress.ascii(wanted);
    } catch (URISyntaxException | IllegalArgumentException _) {
      return new Hop.Ended(new Forbidden("the address is not written as one: " + wanted));
    }
    String refusal = WebAddress.refusal(address);
    if (!refusal.isEmpty()) {
      return new Hop.Ended(new Forbidden(refusal));
    }
    HttpUriRequestBase get = question(address, request, deadline);
    Semaphore places = places(address);
    try {
      if (!places.tryAcquire(deadline.left().toMillis(), TimeUnit.MILLISECONDS)) {
        return new Hop.Ended(Failures.queue(address));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Hop.Ended(Failures.queue(address));
    }
    try {
      return ask(get, request, deadline);
    } catch (NoHttpResponseException _) {
      // A connection kept from last time may have been closed by the server meanwhile.
      return askAgain(question(address, request, deadline), request, deadline);
    } catch (IOException | IllegalArgumentException | IllegalStateException failure) {
      return new Hop.Ended(Failures.named(failure, deadline, address));
    } finally {
      places.release();
    }
  }

  private Semaphore places(URI address) {
    String name = address.getRawAuthority().toLowerCase(Locale.ROOT);
    return Objects.requireNonNull(
        hosts.get(name, _ -> new Semaphore(settings.hostParallel(), true)));
  }

  private Hop askAgain(HttpUriRequestBase get, HttpRequest request, Deadline deadline) {
    try {
      return ask(get, request, deadline);
    } catch (IOException | IllegalArgumentException | IllegalStateException failure) {
      return new Hop.Ended(Failures.named(failure, deadline, address(get)));
    }
  }

  private Hop ask(HttpUriRequestBase get, HttpRequest request, Deadline deadline)
      throws IOException {
    deadline.start(get, settings.head());
    URI address = address(get);
    HttpHost host = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
    ClassicHttpResponse answer = client.executeOpen(host, get, null);
    deadline.headArrived();
    try {
      return read(answer, address, request, deadline);
    } finally {
      drop(get, answer);
    }
  }

  /**
   * Closing a body that was not read to its end would read on to find the end, so the connection is
   * cut first; one whose body was read has gone back to its pool and is not touched by that.
   */
  private static void drop(HttpUriRequestBase get, ClassicHttpResponse answer) {
    get.cancel();
    try {
      answer.close();
    } catch (IOException _) {
      // It was cut on purpose: what it says about that is no news.
    }
  }

  private static URI address(HttpUriRequestBase get) {
    try {
      return get.getUri();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("an address that was one before", impossible);
    }
  }

  private HttpUriRequestBase question(URI address, HttpRequest request, Deadline deadline) {
    HttpUriRequestBase get = Wiring.question(address, request);
    get.setConfig(
        RequestConfig.custom()
            .setConnectionRequestTimeout(Timeout.of(deadline.left()))
            .setResponseTimeout(Timeout.of(settings.idle()))
            .setProtocolUpgradeEnabled(false)
            .setAuthenticationEnabled(false)
            .build());
    get.setHeader("Accept-Encoding", "gzip, deflate");
    header(get, "Accept", request.accept().isEmpty() ? "*/*" : request.accept());
    header(get, "If-None-Match", request.etag());
    header(get, "If-Modified-Since", request.lastModified());
    return get;
  }

  private static void header(HttpUriRequestBase get, String name, String value) {
    // Values are a server's own words from last time: nothing that ends a line goes back out.
    if (!value.isEmpty() && value.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      get.setHeader(name, value);
    }
  }

  private Hop read(ClassicHttpResponse answer, URI address, HttpRequest request, Deadline deadline)
      throws IOException {
    int status = answer.getCode();
    HttpHeaders headers = headers(answer);
    if (status >= 200 && status < 300) {
      int bytesMax = request.bodyBytesMax() == 0 ? settings.bodyBytesMax() : request.bodyBytesMax();
      byte[] body = body(answer, headers, bytesMax, deadline);
      return new Hop.Ended(new Fetched(status, headers, body, address, true));
    }
    if (status == 304) {
      return new Hop.Ended(new NotModified(headers, address, true));
    }
    byte[] opening = BodyReader.opening(answer.getEntity(), headers.first("content-encoding"));
    if (status == 410) {
      return new Hop.Ended(new Gone(address, new HttpResult.Sight(headers, opening)));
    }
    boolean redirect = status == 301 || status == 302 || status == 303 || status >= 307;
    boolean keeps = request.form().isEmpty() || status >= 307;
    if (redirect && status <= 308 && keeps) {
      Optional<URI> next = WebAddress.resolve(address, headers.first("location"));
      return next.<Hop>map(uri -> new Hop.Moved(uri, status == 301 || status == 308))
          .orElseGet(() -> Hop.refused(status, "a redirect to no web address", Duration.ZERO));
    }
    Duration wait = headers.retryAfter(clock.instant());
    return new Hop.Ended(
        new Refused(status, Failures.status(status), wait, new HttpResult.Sight(headers, opening)));
  }

  private byte[] body(
      ClassicHttpResponse answer, HttpHeaders headers, int bytesMax, Deadline deadline)
      throws IOException {
    HttpEntity entity = answer.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    if (entity.getContentLength() > bytesMax) {
      throw new BodyReader.TooMuch(
          "the body is announced as %,d bytes, %,d are allowed"
              .formatted(entity.getContentLength(), bytesMax));
    }
    try (BodyReader.LargeBodies.Body place = large.body(deadline)) {
      String packing = headers.first("content-encoding");
      return BodyReader.read(entity.getContent(), packing, bytesMax, place);
    }
  }

  private static HttpHeaders headers(ClassicHttpResponse answer) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (Header header : answer.getHeaders()) {
      String name = header.getName().toLowerCase(Locale.ROOT);
      String value = header.getValue();
      lines.computeIfAbsent(name, _ -> new ArrayList<>()).add(value == null ? "" : value);
    }
    return new HttpHeaders(lines);
  }

  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
    timer.shutdownNow();
    resolver.close();
  }

  /** What came of asking one address once. */
  private sealed interface Hop {

    static Hop refused(int status, String reason, Duration retryAfter) {
      return new Ended(new Refused(status, reason, retryAfter));
    }

    record Ended(HttpResult result) implements Hop {}

    record Moved(URI next, boolean forGood) implements Hop {}
  }
}
