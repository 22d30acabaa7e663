package org.inkstand.measure;

import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.inkstand.feed.format.FeedHints;
import org.inkstand.feed.format.FeedReader;

/**
 * Measures what a feed of 50 items and 150 kB costs one core, once warm, beside ROME: the processor
 * time of 400 readings each, in alternation, as median and 99th percentile.
 */
public final class FeedSpeed {
  private FeedSpeed() {}

  private static final int READINGS = 400;
  private static final Instant NOW = Instant.parse("2035-01-01T00:00:00Z");

  private interface Reader {
    Object read(byte[] body) throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    var body = feed().getBytes(StandardCharsets.UTF_8);
    Reader ours = bytes -> FeedReader.read(bytes, FeedHints.none(NOW));
    Reader rome =
        bytes -> new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
    var oursTook = new long[READINGS];
    var romeTook = new long[READINGS];
    for (int i = -READINGS; i < READINGS; i++) {
      oursTook[Math.max(0, i)] = took(ours, body);
      romeTook[Math.max(0, i)] = took(rome, body);
    }
    System.out.printf(
        "%d bytes%n| reader | median CPU ms | p99 CPU ms |%n|---|--:|--:|%n", body.length);
    print("ours", oursTook);
    print("ROME", romeTook);
  }

  private static long took(Reader reader, byte[] body) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    if (reader.read(body) == reader) {
      System.out.println();
    }
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static void print(String name, long[] took) {
    Arrays.sort(took);
    System.out.printf(
        "| %s | %.2f | %.2f |%n", name, took[READINGS / 2] / 1e6, took[READINGS * 99 / 100] / 1e6);
  }

  private static String feed() {
    var feed =
        new StringBuilder(
            "<?xml version='1.0' encoding='UTF-8'?>\n<rss version='2.0'"
                + " xmlns:content='http://purl.org/rss/1.0/modules/content/'"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Paper</title>"
                + "<link>https://paper.example/</link><description>News</description>\n");
    for (int i = 0; i < 50; i++) {
      feed.append("<item><title>Headline number ").append(i).append(" &amp; more – news</title>");
      feed.append("<link>https://paper.example/").append(i).append("</link><guid>id-").append(i);
      feed.append("</guid><dc:creator>Ana Alder</dc:creator><category>river</category>");
      feed.append("<pubDate>Sun, 22 Nov 2026 08:15:00 +0100</pubDate>");
      feed.append(
          "<description>A summary, &lt;b&gt;bold&lt;/b&gt;.</description><content:encoded>");
      feed.append("<![CDATA[<p>");
      feed.append("The river rose again <a href=\"/flood\">last night</a> and fell. ".repeat(41));
      feed.append("</p><img src=\"/pix/").append(i).append(".jpg\">]]></content:encoded></item>\n");
    }
    return feed.append("</channel></rss>").toString();
  }
}
