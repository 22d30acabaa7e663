package org.inkstand.app.doorman;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkstand.app.console.Problem;
import org.inkstand.app.settings.Settings;
import org.inkstand.web.Opening.Sheet;

/**
 * Answers at the paper's address from the first moments of a start, while the server is being put
 * together behind: the front page as it last stood, with its style sheet and type, at once; and any
 * other request as soon as the server is there, to which it is passed on.
 *
 * <pre>
 *   open ──► front page kept, nobody in particular asks ──► answered
 *        ──► metrics, health, written oddly             ──► 503: those are open to near networks only,
 *                                                           and what is passed on comes from nearby
 *        ──► anything else ──► waits ──► the server is there ──► passed on, one request, one answer
 * </pre>
 *
 * <p>It leaves the port to the server right before that takes it. Between the two a new connection
 * may be refused for about a millisecond. A reader's own requests (with a cookie) wait too: what a
 * reader has muted is known to nobody yet.
 */
public final class Doorman implements AutoCloseable {

  /** The accounts of connections held at once; further ones are closed and may come again. */
  private static final int HELD_MAX = 256;

  private static final Duration HEAD_WAIT_MAX = Duration.ofSeconds(5);

  /** Far longer than any start; who has waited so long is told to come again. */
  private static final Duration SERVER_WAIT_MAX = Duration.ofSeconds(60);

  private static final Duration FREE_WAIT_MAX = Duration.ofSeconds(2);

  private static final int BACKLOG = 128;

  private static final String WORDS = "The paper is being opened. Come back in a moment.";

  private static final byte[] BUSY =
      """
      HTTP/1.1 503\s
      Retry-After: 2
      Content-Type: text/plain
      Content-Length: %d
      Connection: close

      %s"""
          .formatted(WORDS.length(), WORDS)
          .replace("\n", "\r\n")
          .getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket door;
  private final InetSocketAddress server;
  private final Map<String, Sheet> sheets;
  private final Semaphore places = new Semaphore(HELD_MAX);
  private final CountDownLatch opened = new CountDownLatch(1);
  private volatile boolean leaving;

  private Doorman(ServerSocket door, InetSocketAddress server, Map<String, Sheet> sheets) {
    this.door = door;
    this.server = server;
    this.sheets = sheets;
  }

  /**
   * Begins to answer.
   *
   * @param settings say where the server will listen
   * @throws Problem when something else listens there
   */
  public static Doorman open(Settings settings, SheetFile file, Instant now) {
    return open(
        new InetSocketAddress(settings.text("inkstand.address"), settings.number("inkstand.port")),
        file,
        now);
  }

  static Doorman open(InetSocketAddress at, SheetFile file, Instant now) {
    Map<String, Sheet> sheets =
        file.read(now).stream()
            .collect(Collectors.toMap(Sheet::path, Function.identity(), (a, _) -> a));
    try {
      ServerSocket door = new ServerSocket();
      door.setReuseAddress(true);
      door.bind(at, BACKLOG);
      InetAddress own =
          at.getAddress().isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : at.getAddress();
      var doorman = new Doorman(door, new InetSocketAddress(own, door.getLocalPort()), sheets);
      Thread.ofVirtual().name("doorman").start(doorman::receive);
      return doorman;
    } catch (IOException failure) {
      throw new Problem(
          "cannot listen at %s port %d: %s; another program may be there, or set inkstand.port"
              .formatted(at.getHostString(), at.getPort(), failure.getMessage()));
    }
  }

  /** Where a browser on this machine finds it. */
  public String address() {
    return "http://" + server.getHostString() + ":" + server.getPort();
  }

  private void receive() {
    while (!leaving) {
      try {
        Socket caller = door.accept();
        if (places.tryAcquire()) {
          Thread.ofVirtual().name("caller").start(() -> hold(caller));
        } else {
          caller.close();
        }
      } catch (IOException _) {
        // The door was given to the server, or one caller left before it was let in.
        leaving = leaving || door.isClosed();
      }
    }
  }

  private void hold(Socket caller) {
    try (caller) {
      caller.setSoTimeout(Math.toIntExact(HEAD_WAIT_MAX.toMillis()));
      var asked = Asked.read(caller.getInputStream());
      if (asked.isPresent()) {
        answer(caller, asked.get());
      }
    } catch (IOException _) {
      // The caller has gone, or said nothing: there is nobody to tell.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      places.release();
    }
  }

  private void answer(Socket caller, Asked asked) throws IOException, InterruptedException {
    Sheet sheet = sheets.get(asked.target());
    if (sheet != null && asked.reads() && asked.anonymous()) {
      give(sheet, asked, caller.getOutputStream());
    } else if (!asked.plain() || !opened.await(SERVER_WAIT_MAX.toSeconds(), TimeUnit.SECONDS)) {
      caller.getOutputStream().write(BUSY);
    } else {
      passOn(caller, asked);
    }
  }

  private static void give(Sheet sheet, Asked asked, OutputStream to) throws IOException {
    boolean packed =
        sheet.packed().length > 0 && asked.header("accept-encoding").orElse("").contains("gzip");
    byte[] body = packed ? sheet.packed() : sheet.bytes();
    var head = new StringBuilder("HTTP/1.1 200 \r\n");
    sheet
        .headers()
        .forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append(packed ? "Content-Encoding: gzip\r\n" : "")
        .append("Vary: Accept-Encoding\r\nConnection: close\r\nContent-Length: ")
        .append(body.length)
        .append("\r\n\r\n");
    var out = new BufferedOutputStream(to, 1024 + body.length);
    out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    if (asked.method().equals("GET")) {
      out.write(body);
    }
    out.flush();
  }

  private void passOn(Socket caller, Asked asked) throws IOException {
    try (Socket inside = new Socket(server.getAddress(), server.getPort())) {
      caller.setSoTimeout(Math.toIntExact(SERVER_WAIT_MAX.toMillis()));
      inside.getOutputStream().write(asked.passedOn());
      Thread.ofVirtual().name("caller").start(() -> copyRest(caller, inside));
      inside.getInputStream().transferTo(caller.getOutputStream());
    }
  }

  /** What follows the head of a form; ends with the answer, which closes both. */
  private static void copyRest(Socket caller, Socket inside) {
    try (InputStream from = caller.getInputStream()) {
      from.transferTo(inside.getOutputStream());
    } catch (IOException _) {
      // The answer has been given, or the caller has gone.
    }
  }

  /** How many callers wait or are being answered. */
  int held() {
    return HELD_MAX - places.availablePermits();
  }

  /** Leaves the port to the server, which takes it next; it is free when this returns. */
  public void leave() {
    if (door.isClosed()) {
      return;
    }
    leaving = true;
    try {
      door.close();
      Instant end = Instant.now().plus(FREE_WAIT_MAX);
      while (!free() && Instant.now().isBefore(end)) {
        Thread.yield();
      }
    } catch (IOException failure) {
      throw new IllegalStateException("the door could not be given to the server", failure);
    }
  }

  /** A thread that was accepting a caller may hold the closed door for some moments more. */
  private boolean free() throws IOException {
    try (ServerSocket trial = new ServerSocket()) {
      trial.setReuseAddress(true);
      trial.bind(door.getLocalSocketAddress());
      return true;
    } catch (BindException _) {
      return false;
    }
  }

  /** The server listens: those who wait are let in. */
  public void letIn() {
    opened.countDown();
  }

  /** Ends it, also when there will be no server. */
  @Override
  public void close() {
    leave();
    letIn();
  }
}
