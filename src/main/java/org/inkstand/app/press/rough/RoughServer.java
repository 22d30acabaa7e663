package org.inkstand.app.press.rough;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One rough server: a virtual thread a connection, one question each, answered in its manner. It
 * has no robots.txt, or none would come to know its manner.
 */
final class RoughServer {

  private static final int BACKLOG = 64;

  /** A question is a few hundred bytes; what is longer is not listened to. */
  private static final int QUESTION_BYTES_MAX = 16_384;

  private final Manner manner;
  private final ServerSocket door;
  private final AtomicInteger heard = new AtomicInteger();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private RoughServer(Manner manner, ServerSocket door) {
    this.manner = manner;
    this.door = door;
  }

  static RoughServer open(Manner manner) throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    RoughServer server = new RoughServer(manner, new ServerSocket(0, BACKLOG, loopback));
    Thread.ofVirtual().name("rough " + manner).start(server::listen);
    return server;
  }

  Manner manner() {
    return manner;
  }

  /** Its home page, which answers as its feed does. */
  URI address() {
    String scheme = manner.secure() ? "https" : "http";
    return URI.create(scheme + "://127.0.0.1:" + door.getLocalPort() + "/");
  }

  private void listen() {
    while (!door.isClosed()) {
      try {
        Socket line = door.accept();
        open.add(line);
        Thread.ofVirtual().name("rough line").start(() -> serve(line));
      } catch (IOException _) {
        // The door was closed, or one caller was too quick for us.
      }
    }
  }

  private void serve(Socket line) {
    try (line) {
      String question = question(line.getInputStream());
      if (question.startsWith("GET /robots.txt")) {
        new Line(line, address(), 0).say("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
      } else if (!question.isEmpty()) {
        manner.answer(new Line(line, address(), heard.getAndIncrement()));
      }
    } catch (IOException _) {
      // The other side has had enough: that is what it is for.
    } finally {
      open.remove(line);
    }
  }

  /** The head of a question; whatever was heard where it does not end as one. */
  private static String question(InputStream in) throws IOException {
    StringBuilder heard = new StringBuilder();
    for (int c = in.read(); c >= 0 && heard.length() < QUESTION_BYTES_MAX; c = in.read()) {
      heard.append((char) c);
      boolean spoken = heard.charAt(0) < ' ';
      if (spoken || heard.indexOf("\r\n\r\n") >= 0) {
        break;
      }
    }
    return heard.toString();
  }

  void close() {
    try {
      door.close();
      for (Socket line : open) {
        line.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
