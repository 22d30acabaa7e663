package org.inkstand.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inkstand.sync.atom.AtomSheet;
import org.inkstand.sync.outgoing.Channel;
import org.inkstand.sync.outgoing.Dispatch;
import org.inkstand.sync.rss.RssSheet;
import org.inkstand.testnews.TestArticle;
import org.inkstand.testnews.TestItem;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;
import org.junit.jupiter.api.Test;

/** How feeds are written, read back by a reader that is not ours. */
class SheetTest {

  private static final String HERE = "https://news.example";

  private static Title title(String name) {
    return new Title(
        new TitleId(1),
        "latin-times",
        name,
        URI.create("https://latin.example/"),
        "BE",
        "en",
        "",
        "",
        false,
        Instant.EPOCH,
        Licence.LINK,
        List.of());
  }

  private static Channel channel(String name, Dispatch... dispatches) {
    return new Channel(
        name,
        "The newest of " + name,
        URI.create(HERE + "/"),
        URI.create(HERE + "/rss/front"),
        "",
        "en",
        TestItem.NOON,
        List.of(dispatches));
  }

  private static Dispatch dispatch(String headline, String summary, String html) {
    TestArticle article =
        TestArticle.of(1, headline)
            .by("Ida Marsh", "Jo Vance")
            .filed("medtop:15000000")
            .picture("/picture/abc", "A river & its banks")
            .in("en");
    return new Dispatch(
        article.article(),
        title("Latin Times"),
        URI.create(HERE + "/article/1-flood"),
        URI.create(HERE + "/rss/title/latin-times"),
        summary,
        html,
        Optional.of(URI.create(HERE + "/picture/abc/800")));
  }

  private static SyndFeed read(byte[] sheet) throws Exception {
    return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(sheet)));
  }

  @Test
  void rssSaysEverythingThatMayLeave() throws Exception {
    byte[] sheet =
        RssSheet.of(
            channel(
                "The Paper", dispatch("Flood & after", "Short.", "<p>Long ]]> &amp; whole</p>")));
    SyndFeed feed = read(sheet);
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(feed.getTitle()).isEqualTo("The Paper");
    assertThat(feed.getLanguage()).isEqualTo("en");
    assertThat(entry.getTitle()).isEqualTo("Flood & after");
    assertThat(entry.getUri()).isEqualTo(HERE + "/article/1-flood");
    assertThat(entry.getDescription().getValue()).isEqualTo("Short.");
    assertThat(entry.getContents().getFirst().getValue()).isEqualTo("<p>Long ]]> &amp; whole</p>");
    assertThat(entry.getPublishedDate().toInstant()).isEqualTo(TestItem.NOON);
    assertThat(new String(sheet, StandardCharsets.UTF_8))
        .contains("<dc:creator>Jo Vance</dc:creator>")
        .contains("<dc:rights>© The paper</dc:rights>")
        .contains("rel=\"self\" type=\"application/rss+xml\" href=\"" + HERE + "/rss/front.xml\"")
        .contains("<media:content url=\"" + HERE + "/picture/abc/800\" medium=\"image\">")
        .contains("<source url=\"" + HERE + "/rss/title/latin-times.xml\">Latin Times</source>");
  }

  @Test
  void atomSaysTheSame() throws Exception {
    byte[] sheet =
        AtomSheet.of(channel("The Paper", dispatch("Flood & after", "Short.", "<p>Whole</p>")));
    SyndFeed feed = read(sheet);
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(feed.getUri()).isEqualTo(HERE + "/rss/front.atom");
    assertThat(entry.getTitle()).isEqualTo("Flood & after");
    assertThat(entry.getLink()).isEqualTo(HERE + "/article/1-flood");
    assertThat(entry.getAuthors()).extracting("name").containsExactly("Ida Marsh", "Jo Vance");
    assertThat(entry.getDescription().getValue()).isEqualTo("Short.");
    assertThat(entry.getContents().getFirst().getValue()).isEqualTo("<p>Whole</p>");
    assertThat(entry.getCategories().getFirst().getName()).isEqualTo("15000000");
  }

  @Test
  void whatMayNotLeaveWholeHasNoContent() {
    Dispatch cut = dispatch("Flood", "Short.", "");
    assertThat(new String(RssSheet.of(channel("The Paper", cut)), StandardCharsets.UTF_8))
        .doesNotContain("content:encoded>");
    assertThat(new String(AtomSheet.of(channel("The Paper", cut)), StandardCharsets.UTF_8))
        .doesNotContain("<content");
  }

  @Test
  void anEmptyFeedIsAFeed() throws Exception {
    Channel empty =
        new Channel(
            "",
            "",
            URI.create(HERE + "/"),
            URI.create(HERE + "/rss/front"),
            "",
            "",
            Instant.EPOCH,
            List.of());
    assertThat(read(RssSheet.of(empty)).getEntries()).isEmpty();
    assertThat(read(AtomSheet.of(empty)).getEntries()).isEmpty();
  }

  @Property(tries = 200)
  void anyTextMakesWellFormedXml(
      @ForAll("texts") String name, @ForAll("texts") String headline, @ForAll("texts") String text)
      throws Exception {
    Channel channel = channel(name, dispatch(headline, text, text));
    for (byte[] sheet : List.of(RssSheet.of(channel), AtomSheet.of(channel))) {
      SyndEntry entry = read(sheet).getEntries().getFirst();
      assertThat(legal(entry.getTitle())).isEqualTo(legal(headline));
    }
  }

  private static String legal(String text) {
    StringBuilder legal = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= 0x20 && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff)
        .forEach(legal::appendCodePoint);
    return legal.toString().strip();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "]]>",
            "<![CDATA[",
            "&",
            "&amp;",
            "<b>",
            "</item>",
            "\"",
            "'",
            "\u0000",
            "\u0008",
            "\ufffe",
            "\ud83d\ude42",
            "\ud800",
            "東京",
            "العربية",
            "a",
            " ",
            "<!--",
            "?>");
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(5))
        .list()
        .ofMaxSize(10)
        .map(parts -> String.join("", parts));
  }
}
