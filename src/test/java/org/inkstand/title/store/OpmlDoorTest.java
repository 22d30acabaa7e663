package org.inkstand.title.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inkstand.StoreContract;
import org.inkstand.TestStores;
import org.inkstand.kit.sql.Store;
import org.inkstand.title.Catalogue;
import org.inkstand.title.Licence;
import org.inkstand.title.Opml;
import org.inkstand.title.Opml.Line;
import org.inkstand.title.Opml.Report;
import org.inkstand.title.Title;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleDraft.FeedDraft;
import org.inkstand.title.TitleFeed;
import org.inkstand.title.Titles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpmlDoorTest extends StoreContract {

  private Titles titles;
  private Opml opml;

  @BeforeEach
  void open() {
    titles = TestTitleStore.of(store, Clock.systemUTC());
    opml = new OpmlDoor(titles);
  }

  private Report take(String body) {
    return opml.take(("<opml version='2.0'><body>\n" + body + "\n</body></opml>").getBytes(UTF_8));
  }

  @Test
  void aReportSaysWhatWasAddedKnownAndRefusedWithLines() {
    titles.add(draft("Old", "https://old.example/", "https://old.example/rss"));
    Report report =
        take(
            """
            <outline text="Sport">
            <outline text="New" xmlUrl="https://new.example/rss" htmlUrl="https://new.example/"/>
            <outline text="New twice" xmlUrl="http://www.new.example/rss/"/>
            <outline text="Old" xmlUrl="https://old.example/rss" htmlUrl="https://old.example/"/>
            <outline text="Mail" xmlUrl="mailto:editor@new.example"/>
            </outline>\
            """);

    assertThat(report.titles()).isEqualTo(1);
    assertThat(report.added()).extracting(Line::number).containsExactly(3);
    assertThat(report.known()).extracting(Line::number).containsExactly(4, 5);
    assertThat(report.known().getFirst().reason()).isEqualTo("the same as on line 3");
    assertThat(report.refused())
        .containsExactly(new Line(6, "Mail", "mailto:editor@new.example", "not a web address"));
    TitleFeed feed = titles.findBySlug("new").orElseThrow().feeds().getFirst();
    assertThat(feed.section()).isEqualTo("medtop:15000000");
  }

  @Test
  void feedsOfOneMastheadAreOneTitleWithSections() {
    take(
        """
        <outline text="World news | The Guardian" xmlUrl="https://www.theguardian.com/world/rss"
          htmlUrl="https://www.theguardian.com/world"/>
        <outline text="Football | The Guardian" xmlUrl="https://www.theguardian.com/football/rss"
          htmlUrl="https://www.theguardian.com/football"/>
        <outline text="A blog" xmlUrl="https://blogs.example/a/rss" htmlUrl="https://blogs.example/a"/>
        <outline text="B blog" xmlUrl="https://blogs.example/b/rss" htmlUrl="https://blogs.example/b"/>\
        """);

    assertThat(titles.list())
        .extracting(Title::name)
        .containsExactly("A blog", "B blog", "The Guardian");
    assertThat(titles.findBySlug("the-guardian").orElseThrow().feeds())
        .extracting(TitleFeed::section)
        .containsExactly("", "medtop:15000000");
  }

  @Test
  void aFeedGoesToTheTitleOfItsMastheadThatIsThereAlready() {
    titles.add(
        draft(
            "The Guardian",
            "https://www.theguardian.com/international",
            "https://www.theguardian.com/world/rss"));
    Report report =
        take(
            "<outline text='Science | The Guardian'"
                + " xmlUrl='https://www.theguardian.com/science/rss'/>");

    assertThat(report.titles()).isZero();
    assertThat(titles.list()).hasSize(1);
    assertThat(titles.list().getFirst().feeds()).hasSize(2);
  }

  @Test
  void thousandsOfOutlinesComeInAndASecondTimeAllAreKnown() {
    String body =
        IntStream.range(0, 5_000)
            .mapToObj(
                i ->
                    "<outline text='Paper %d' xmlUrl='https://h%d.example/%d/rss' htmlUrl='https://h%d.example/%d'/>"
                        .formatted(i, i % 900, i, i % 900, i))
            .collect(Collectors.joining("\n"));

    assertThat(take(body).added()).hasSize(5_000);
    Report again = take(body);
    assertThat(again.added()).isEmpty();
    assertThat(again.known()).hasSize(5_000);
    assertThat(titles.list()).hasSize(5_000);
  }

  @Test
  void theWholeCatalogueGoesOutAndComesBackTheSame() {
    titles.addAll(Catalogue.load().starter("all"));
    byte[] file = opml.give();
    try (Store other = TestStores.SQLITE.open()) {
      Titles there = TestTitleStore.of(other, Clock.systemUTC());
      Report report = new OpmlDoor(there).take(file);

      assertThat(report.flaws()).isEmpty();
      assertThat(report.refused()).isEmpty();
      assertThat(sights(there.list())).isEqualTo(sights(titles.list()));
    }
  }

  private static List<String> sights(List<Title> list) {
    return list.stream()
        .map(
            title ->
                String.join("|", title.name(), title.homePage().toString(), title.country())
                    + title.language()
                    + title.owner()
                    + title.feeds().stream()
                        .map(feed -> feed.address() + " " + feed.section())
                        .sorted()
                        .toList())
        .sorted()
        .toList();
  }

  private static TitleDraft draft(String name, String home, String feed) {
    return new TitleDraft(
        name,
        URI.create(home),
        "",
        "",
        "",
        "",
        Licence.LINK,
        List.of(new FeedDraft(URI.create(feed), "")));
  }
}
