package org.inkstand.app.doorman;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.inkstand.app.console.Problem;
import org.inkstand.web.Opening.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoormanTest {

  private static final Map<String, String> HEADERS =
      Map.of("Content-Type", "text/html;charset=utf-8", "Content-Security-Policy", "none");

  @TempDir private Path folder = Path.of("");
  private InetSocketAddress at = new InetSocketAddress(0);
  private Doorman doorman;
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

  @BeforeEach
  void theFrontPageIsKeptAndTheHouseIsClosed() throws IOException {
    Sheet front = new Sheet("/", HEADERS, "the front page".getBytes(UTF_8), new byte[] {1, 2, 3});
    new SheetFile(folder).write(List.of(front));
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      at = new InetSocketAddress(InetAddress.getLoopbackAddress(), free.getLocalPort());
    }
    doorman = open();
  }

  @AfterEach
  void done() {
    doorman.close();
    callers.close();
  }

  private Doorman open() {
    return Doorman.open(at, new SheetFile(folder), Instant.now());
  }

  private String ask(String request) {
    try (Socket socket = new Socket(at.getAddress(), at.getPort())) {
      socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException failure) {
      return failure.toString();
    }
  }

  private HttpServer theServerComes() throws IOException {
    doorman.leave();
    HttpServer server = HttpServer.create(at, 0);
    server.createContext(
        "/",
        exchange -> {
          String said =
              "%s %s %s %s"
                  .formatted(
                      exchange.getRequestMethod(),
                      exchange.getRequestURI(),
                      exchange.getRequestHeaders().getFirst("X-Forwarded-For"),
                      new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(said.getBytes(UTF_8));
          exchange.close();
        });
    server.start();
    doorman.letIn();
    return server;
  }

  @Test
  void aVisitorReadsTheFrontPageBeforeTheServerIsThere() {
    assertThat(ask("GET / HTTP/1.1\nHost: x\n\n"))
        .startsWith("HTTP/1.1 200")
        .contains("Content-Security-Policy: none")
        .contains("Content-Length: 14")
        .endsWith("the front page");
    assertThat(ask("HEAD / HTTP/1.1\nHost: x\n\n")).endsWith("Content-Length: 14\r\n\r\n");
    assertThat(ask("GET / HTTP/1.1\nAccept-Encoding: br, gzip\n\n"))
        .contains("Content-Encoding: gzip")
        .contains("Content-Length: 3");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void everythingElseWaitsForTheServerAndIsPassedOn() throws Exception {
    Future<String> article =
        callers.submit(() -> ask("GET /article/1-x?a=b HTTP/1.1\nHost: x\n\n"));
    Future<String> reader = callers.submit(() -> ask("GET / HTTP/1.1\nHost: x\nCookie: a=b\n\n"));
    Future<String> form =
        callers.submit(
            () ->
                ask(
                    "POST /sign-in HTTP/1.1\nHost: x\nX-Forwarded-For: 10.0.0.1\nContent-Length: 7\n\n"
                        + "name=me"));
    while (doorman.held() < 3) {
      Thread.yield();
    }
    HttpServer server = theServerComes();
    try {
      assertThat(article.get()).contains("GET /article/1-x?a=b null");
      assertThat(reader.get()).contains("GET / null");
      assertThat(form.get()).contains("POST /sign-in null name=me");
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/prometheus",
        "/Actuator/health",
        "/%61ctuator/prometheus",
        "//actuator/health",
        "/x/..;/actuator/health",
        "/x;/y",
      })
  void whatIsOpenToNearNetworksAloneIsNotReachedThroughTheDoor(String target) {
    doorman.letIn();
    assertThat(ask("GET " + target + " HTTP/1.1\nHost: x\n\n"))
        .startsWith("HTTP/1.1 503")
        .contains("Retry-After: 2")
        .endsWith("Come back in a moment.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "GET\n\n", "GET http://elsewhere/ HTTP/1.1\n\n", "GET / FTP\n\n"})
  void whatIsNoRequestGetsNoAnswer(String request) {
    assertThat(ask(request)).doesNotContain("200");
  }

  @Test
  void aFrontPageThatIsOldOrDamagedIsNotShown() throws IOException {
    Path file = folder.resolve("opening.sheets");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(4))));
    assertThat(new SheetFile(folder).read(Instant.now())).isEmpty();
    byte[] whole = Files.readAllBytes(file);
    for (int cut = 0; cut < whole.length; cut++) {
      Files.write(file, java.util.Arrays.copyOf(whole, cut));
      assertThat(new SheetFile(folder).read(Instant.now())).isEmpty();
    }
    Files.write(file, whole);
    assertThat(new SheetFile(folder).read(Instant.now())).hasSize(1);
  }

  @Test
  void aPortThatIsTakenIsSaidInASentence() {
    assertThatThrownBy(this::open)
        .isInstanceOf(Problem.class)
        .hasMessageContaining("cannot listen at")
        .hasMessageContaining("port " + at.getPort())
        .hasMessageContaining("set inkstand.port");
  }
}
