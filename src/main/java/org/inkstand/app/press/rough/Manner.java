package org.inkstand.app.press.rough;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** How a rough server answers, each in one way that servers have. */
public enum Manner {
  /** It takes the call and never says a word. */
  SILENT("The Silent Hour", Line::hold),
  /** Its headers come a byte a second. */
  SLOW_HEAD(
      "The Slow Preamble",
      line -> {
        line.say("HTTP/1.1 200 OK\r\nX-Slow: ");
        line.drip("a");
      }),
  /** Its body comes a byte a second. */
  DRIP(
      "The Dripping Tap",
      line -> {
        line.say("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n");
        line.drip("<");
      }),
  /** It falls silent in the middle of a sentence. */
  HALF(
      "The Half Sentence",
      line -> {
        line.say("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n<rss><channel><title>The ha");
        line.hold();
      }),
  /** Its body has no end. */
  ENDLESS(
      "The Endless Scroll",
      line -> {
        line.say("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss><channel>");
        line.flood("<item><title>and so on</title></item>");
      }),
  /** Its headers have no end. */
  LONG_HEAD(
      "The Long Preamble",
      line -> {
        line.say("HTTP/1.1 200 OK\r\n");
        line.flood("X-More: and more\r\n");
      }),
  /** A packed body of a hundred kilobytes that unpacks to a hundred megabytes. */
  BOMB(
      "The Tight Parcel",
      line -> {
        line.say("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n");
        line.say(Parcel.PACKED);
      }),
  /** It sends whoever asks to itself. */
  LOOP(
      "The Roundabout",
      line ->
          line.say(
              "HTTP/1.1 302 Found\r\nLocation: %sfeed\r\nContent-Length: 0\r\n\r\n"
                  .formatted(line.here()))),
  /** It sends whoever asks to a machine inside their own network. */
  TRAP(
      "The Back Door",
      line ->
          line.say(
              "HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/latest/meta-data/\r\n"
                  + "Content-Length: 0\r\n\r\n")),
  /** It announces more than it says. */
  SHORT(
      "The Broken Promise",
      line -> line.say("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n<rss><channel>")),
  /** It cuts the line. */
  RESET(
      "The Cut Wire",
      line -> {
        line.say("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n<rss>");
        line.reset();
      }),
  /** It says that its picture is a feed. */
  WRONG_TYPE(
      "The False Label",
      line -> line.answer("application/rss+xml", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2})),
  /** It speaks another language than HTTP. */
  NOT_HTTP("The Foreign Tongue", line -> line.say("SSH-2.0-OpenSSH_9.9\r\n\r\n\r\n")),
  /** It is announced with TLS and has none. */
  NO_TLS("The Open Letter", line -> line.feed(item("Nobody vouches for this", "n"))),
  /** It fails at its own work. */
  BROKEN(
      "The Empty Office",
      line -> line.say("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n")),
  /** It fails every other time, and else has news. */
  STUMBLING(
      "The Stumbling Post",
      line -> {
        if (line.turn() % 2 == 1) {
          line.say("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
        } else {
          line.feed(item("The post came, edition " + (line.turn() / 2 + 1), "s" + line.turn()));
        }
      }),
  /** One of its items has ten megabytes, the others a line each. */
  THICK(
      "The Thick Volume",
      line ->
          line.feed(
              item("words and ".repeat(1 << 20), "thick")
                  + item("A thin one", "thin")
                  + item("Another thin one", "thinner")));

  private static final String ITEM =
      "<item><guid>%2$s</guid><title>%2$s</title><description>%1$s</description></item>";

  private final String title;
  private final Answer answer;

  Manner(String title, Answer answer) {
    this.title = title;
    this.answer = answer;
  }

  /** The name of the title that this server calls its own. */
  public String title() {
    return title;
  }

  /** Whether its feed is announced with an https address. */
  boolean secure() {
    return this == NO_TLS;
  }

  void answer(Line line) throws IOException {
    answer.on(line);
  }

  /** What is done on a line. */
  @FunctionalInterface
  private interface Answer {
    void on(Line line) throws IOException;
  }

  static String rss(String items) {
    return "<rss version='2.0'><channel><title>Rough</title>%s</channel></rss>".formatted(items);
  }

  private static String item(String words, String guid) {
    return ITEM.formatted(words, guid);
  }

  /** A hundred megabytes of blanks, packed to a hundred kilobytes: made once, when asked for. */
  private static final class Parcel {
    private static final byte[] PACKED = packed();

    private static byte[] packed() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (OutputStream gzip = new GZIPOutputStream(out)) {
        byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int megabyte = 0; megabyte < 100; megabyte++) {
          gzip.write(block);
        }
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return out.toByteArray();
    }
  }
}
