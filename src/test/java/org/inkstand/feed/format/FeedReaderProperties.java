package org.inkstand.feed.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.reading.Limits;

/**
 * Laws of the reader: whatever the bytes, it answers. The corpus is every feed of the tests; what
 * ever made the reader fail is kept for good in {@code resources/feed/format/fuzz}.
 */
class FeedReaderProperties {
  private static final List<String> PIECES =
      List.of(
          "<rss>",
          "<channel>",
          "<item>",
          "</item>",
          "<title>",
          "</title>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "&",
          "&amp;",
          "&#x;",
          "&#99999999999;",
          "<",
          ">",
          "/>",
          "<a b='",
          "\"",
          "<feed xmlns='http://www.w3.org/2005/Atom'>",
          "<entry>",
          "<content type='xhtml'>",
          "<!DOCTYPE x [",
          "]>",
          "<?xml ",
          "?>",
          "xml:base='",
          "<link href='//'/>",
          "words",
          "<pubDate>",
          "2026-11-22",
          "{",
          "[",
          "\"items\":",
          "<media:content url=':'>",
          "\0",
          "<div>",
          "</div>",
          "\ufeff",
          "é",
          "<urlset>",
          "<url>",
          "<newsItem>",
          "<x:y>");
  private static final String MARKS = "<>&'\"/!?[]{}:;= \0";

  private static List<Path> corpus() {
    try {
      var root = Objects.requireNonNull(FeedReaderProperties.class.getResource("/feed/format"));
      try (var files = Files.walk(Path.of(root.toURI()))) {
        return files.filter(Files::isRegularFile).sorted().toList();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static ParsedFeed read(byte[] body) {
    var feed = FeedReader.read(body, FeedHints.none(TestFeeds.NOW));
    assertThat(feed.flaws()).hasSizeLessThanOrEqualTo(Limits.FLAWS_MAX + 1);
    assertThat(FeedJson.line("x", feed)).isNotEmpty();
    return feed;
  }

  /** Every feed of the tests, whole files and the hundreds of small cases. */
  @Provide
  Arbitrary<byte[]> feeds() {
    var files = corpus().stream().map(FeedReaderProperties::bytes);
    return Arbitraries.of(Stream.concat(files, FeedCase.all().map(FeedCase::bytes)).toList());
  }

  @Example
  @Label("whatever once made the reader fail is read")
  void crashesOfOld() {
    for (var file : corpus()) {
      assertThat(read(bytes(file)).type()).as(file.toString()).isNotNull();
    }
  }

  @Property(tries = 400)
  @Label("a feed that breaks off anywhere is read, and has no more items than the whole one")
  void truncated(@ForAll("feeds") byte[] body, @ForAll @IntRange(max = 1_000) int cut) {
    var part = Arrays.copyOf(body, (int) ((long) body.length * cut / 1_000));
    assertThat(read(part).items()).hasSizeLessThanOrEqualTo(read(body).items().size() + 1);
  }

  @Property(tries = 1_500)
  @Label("a feed with bytes changed, doubled, dropped and swapped is read")
  void mutated(@ForAll("feeds") byte[] body, @ForAll long seed) {
    read(mutated(body, new Random(seed)));
  }

  @Property(tries = 500)
  @Label("bytes that are no feed are read")
  void anything(@ForAll byte[] body) {
    read(body);
  }

  @Property(tries = 500)
  @Label("pieces of markup in any order are read")
  void pieces(@ForAll("soup") List<String> pieces) {
    read(String.join("", pieces).getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<List<String>> soup() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60);
  }

  private static byte[] mutated(byte[] body, Random random) {
    if (body.length < 4) {
      return body;
    }
    var changed = body.clone();
    for (int i = random.nextInt(20); i >= 0; i--) {
      int at = random.nextInt(changed.length);
      int from = random.nextInt(changed.length);
      int length = Math.min(random.nextInt(40), changed.length - Math.max(at, from));
      switch (random.nextInt(4)) {
        case 0 -> changed[at] = (byte) random.nextInt(256);
        case 1 -> System.arraycopy(body, from, changed, at, length);
        case 2 -> changed[at] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
        default -> changed = Arrays.copyOf(changed, Math.max(4, changed.length - length));
      }
    }
    return changed;
  }
}
