package org.inkstand.kit.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that answers every connection as its test tells it, HTTP or not. */
final class HostileServer implements AutoCloseable {

  /** What the server does once the question has been read. */
  @FunctionalInterface
  interface Manner {
    void answer(Socket line, OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket socket;
  private final CountDownLatch closed = new CountDownLatch(1);
  final AtomicInteger connections = new AtomicInteger();

  HostileServer(Manner manner) {
    try {
      socket = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Thread.ofVirtual().start(() -> accept(manner));
  }

  static HostileServer saying(String answer) {
    return new HostileServer(
        (_, out) -> {
          out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
          out.flush();
        });
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Holds the line open, silent, until the test is over. */
  void hold() throws InterruptedException {
    closed.await();
  }

  private void accept(Manner manner) {
    while (!socket.isClosed()) {
      try {
        Socket line = socket.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> serve(line, manner));
      } catch (IOException _) {
        return;
      }
    }
  }

  private static void serve(Socket line, Manner manner) {
    try (line) {
      int newlines = 0;
      while (newlines < 2) {
        int c = line.getInputStream().read();
        if (c < 0) {
          return;
        }
        newlines = c == '\n' ? newlines + 1 : c == '\r' ? newlines : 0;
      }
      manner.answer(line, line.getOutputStream());
    } catch (IOException _) {
      // The client hung up: that is what many tests want.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      socket.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
