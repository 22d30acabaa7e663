package org.inkstand.app.press.rough;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One connection of a rough server, on which the question has been heard.
 *
 * @param here the address of the server itself
 * @param turn how many questions it has heard before this one
 */
record Line(Socket socket, URI here, int turn) {

  /** Between two drops of a slow answer. */
  private static final Duration DROP = Duration.ofSeconds(1);

  /** Says it at once. */
  void say(String words) throws IOException {
    say(words.getBytes(StandardCharsets.UTF_8));
  }

  /** Says it at once. */
  void say(byte[] bytes) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(bytes);
    out.flush();
  }

  /** A whole answer with this body. */
  void answer(String type, byte[] body) throws IOException {
    say(
        "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
            .formatted(type, body.length));
    say(body);
  }

  /** A whole answer that is a feed. */
  void feed(String items) throws IOException {
    answer("application/rss+xml", Manner.rss(items).getBytes(StandardCharsets.UTF_8));
  }

  /** Says one letter a second until the other side has had enough. */
  void drip(String letter) throws IOException {
    while (true) {
      say(letter);
      pause(DROP);
    }
  }

  /** Says this again and again, as fast as it is heard. */
  void flood(String words) throws IOException {
    byte[] block = words.repeat(8_192 / words.length() + 1).getBytes(StandardCharsets.UTF_8);
    while (true) {
      say(block);
    }
  }

  /** Says nothing until the other side has hung up. */
  void hold() throws IOException {
    while (socket.getInputStream().read() >= 0) {
      // Whatever is still asked is not answered.
    }
  }

  /** Cuts the line without a good-bye. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  private static void pause(Duration span) throws IOException {
    try {
      Thread.sleep(span);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IOException("the street is closed");
    }
  }
}
