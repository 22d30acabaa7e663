package org.inkstand.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.inkstand.kit.http.HttpResult.Cause;
import org.inkstand.kit.http.HttpResult.Fetched;
import org.inkstand.kit.http.HttpResult.TimedOut;
import org.inkstand.kit.http.HttpResult.TooLarge;
import org.inkstand.kit.http.HttpResult.Unreachable;
import org.inkstand.kit.http.HttpResult.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever a server does, a fetch ends in time, within its bytes, and with a name for it. */
class HostileServerTest {

  private final HttpFetcher fetcher =
      new HttpFetcher(
          HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
              .allowing(List.of(AddressRange.of("127.0.0.1/32")))
              .patience(Duration.ofMillis(600), Duration.ofMillis(300), Duration.ofMillis(1_200)),
          Clock.systemUTC());

  @AfterEach
  void close() {
    fetcher.close();
  }

  private HttpResult fetch(HostileServer server) {
    try (server) {
      return fetcher.fetch(HttpRequest.get(server.address("/")).upTo(4 << 20));
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private static void drip(OutputStream out, String text) throws IOException, InterruptedException {
    while (true) {
      write(out, text);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static HostileServer body(String encoding, byte[] body) {
    return new HostileServer(
        (_, out) -> {
          write(
              out,
              "HTTP/1.1 200 OK\r\nContent-Encoding: %s\r\nContent-Length: %d\r\n\r\n"
                  .formatted(encoding, body.length));
          out.write(body);
        });
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  @Test
  void aServerThatNeverAnswers() {
    HostileServer[] self = new HostileServer[1];
    self[0] = new HostileServer((_, _) -> self[0].hold());

    assertThat(fetch(self[0])).isInstanceOf(TimedOut.class);
  }

  @Test
  void headersAByteAtATime() {
    HttpResult result =
        fetch(
            new HostileServer(
                (_, out) -> {
                  write(out, "HTTP/1.1 200 OK\r\nX-Slow: ");
                  drip(out, "a");
                }));

    assertThat(((TimedOut) result).which()).isEqualTo(Wait.HEAD);
  }

  @Test
  void aBodyAByteAtATime() {
    HttpResult result =
        fetch(
            new HostileServer(
                (_, out) -> {
                  write(out, "HTTP/1.1 200 OK\r\n\r\n");
                  drip(out, "a");
                }));

    assertThat(((TimedOut) result).which()).isEqualTo(Wait.WHOLE);
  }

  @Test
  void aBodyThatFallsSilent() {
    HostileServer[] self = new HostileServer[1];
    self[0] =
        new HostileServer(
            (_, out) -> {
              write(out, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
              self[0].hold();
            });

    assertThat(((TimedOut) fetch(self[0])).which()).isEqualTo(Wait.SILENCE);
  }

  @Test
  void aBodyThatIsAnnouncedTooLarge() {
    HttpResult result =
        fetch(HostileServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\nx"));

    assertThat(result).isInstanceOf(TooLarge.class);
    assertThat(result.reason()).contains("99,999,999");
  }

  @Test
  void aBodyWithoutEnd() {
    byte[] block = new byte[65_536];
    HttpResult result =
        fetch(
            new HostileServer(
                (_, out) -> {
                  write(out, "HTTP/1.1 200 OK\r\n\r\n");
                  while (true) {
                    out.write(block);
                  }
                }));

    assertThat(result).isInstanceOf(TooLarge.class);
  }

  @Test
  void aDecompressionBomb() throws IOException {
    assertThat(fetch(body("gzip", gzip(new byte[3 << 20]))).reason()).contains("bomb");
    assertThat(fetch(body("gzip", gzip(new byte[64 << 20])))).isInstanceOf(TooLarge.class);
  }

  @Test
  void headersWithoutEnd() {
    HttpResult result =
        fetch(
            new HostileServer(
                (_, out) -> {
                  write(out, "HTTP/1.1 200 OK\r\n");
                  while (true) {
                    write(out, "X-More: and more\r\n");
                  }
                }));

    assertThat(((Unreachable) result).cause()).isEqualTo(Cause.PROTOCOL);
  }

  @Test
  void aHeaderLineWithoutEnd() {
    HttpResult result =
        fetch(
            new HostileServer(
                (_, out) -> {
                  write(out, "HTTP/1.1 200 OK\r\nX-Long: ");
                  while (true) {
                    write(out, "and more and more and more and more");
                  }
                }));

    assertThat(((Unreachable) result).cause()).isEqualTo(Cause.PROTOCOL);
  }

  @Test
  void aConnectionThatIsReset() {
    HttpResult result =
        fetch(
            new HostileServer(
                (line, out) -> {
                  write(out, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
                  line.setSoLinger(true, 0);
                }));

    assertThat(((Unreachable) result).cause()).isEqualTo(Cause.BROKEN_OFF);
  }

  @Test
  void aBodyShorterThanAnnounced() {
    HttpResult result =
        fetch(HostileServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"));

    assertThat(((Unreachable) result).cause()).isEqualTo(Cause.BROKEN_OFF);
  }

  @Test
  void aServerThatHangsUp() {
    assertThat(((Unreachable) fetch(HostileServer.saying(""))).cause()).isEqualTo(Cause.BROKEN_OFF);
  }

  @Test
  void anAnswerThatIsNotHttp() {
    HttpResult result = fetch(HostileServer.saying("SSH-2.0-OpenSSH_9.9\r\n\r\n\r\n\r\n"));

    assertThat(result).isInstanceOfAny(Unreachable.class, TimedOut.class);
  }

  @Test
  void aDamagedPackedBody() {
    HttpResult result = fetch(body("gzip", "this is not gzip".getBytes(StandardCharsets.UTF_8)));

    assertThat(((Unreachable) result).cause()).isEqualTo(Cause.PROTOCOL);
  }

  @Test
  void aPackingThatWasNotAskedFor() {
    assertThat(fetch(body("br", new byte[10])).reason()).contains("packed as br");
  }

  @Test
  void bothKindsOfDeflateAreRead() throws IOException {
    byte[] plain = "plain words".repeat(20).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(zlib)) {
      out.write(plain);
    }
    byte[] wrapped = zlib.toByteArray();
    byte[] bare = java.util.Arrays.copyOfRange(wrapped, 2, wrapped.length - 4);

    assertThat(((Fetched) fetch(body("deflate", wrapped))).body()).isEqualTo(plain);
    assertThat(((Fetched) fetch(body("deflate", bare))).body()).isEqualTo(plain);
  }

  @Test
  void nobodyListens() {
    HostileServer server = HostileServer.saying("");
    server.close();

    HttpResult result = fetcher.fetch(HttpRequest.get(server.address("/")));

    assertThat(((Unreachable) result).cause()).isEqualTo(Cause.CONNECTION);
  }

  @Test
  void aHangingHostHoldsBackOnlyItself() throws InterruptedException {
    HostileServer[] hanging = new HostileServer[1];
    hanging[0] = new HostileServer((_, _) -> hanging[0].hold());
    try (HostileServer well = HostileServer.saying("HTTP/1.1 200 OK\r\n\r\nwell");
        HostileServer slow = hanging[0]) {
      Thread waiting =
          Thread.ofVirtual().start(() -> fetcher.fetch(HttpRequest.get(slow.address("/"))));

      assertThat(fetcher.fetch(HttpRequest.get(well.address("/")))).isInstanceOf(Fetched.class);

      assertThat(waiting.isAlive()).isTrue();
      waiting.join();
    }
  }
}
