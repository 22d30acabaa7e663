package org.inkstand.edition.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Standing;
import org.inkstand.edition.Together;
import org.inkstand.edition.compose.FrontOrder.Block;
import org.inkstand.edition.signal.SumOfSignals;
import org.inkstand.story.StoryId;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.TitleId;
import org.junit.jupiter.api.Test;

class FrontComposerTest {

  private static final String POLITICS = "medtop:11000000";
  private static final String SPORT = "medtop:15000000";

  private final Instant now = TestNews.DAY.plus(Duration.ofHours(12));
  private final List<Article> articles = new ArrayList<>();
  private final Map<ArticleId, StoryId> stories = new HashMap<>();
  private final Map<Long, String> countries = new HashMap<>();

  @Test
  void theLeadIsTheEventThatMostTitlesTell() {
    publish(TestNews.article("Vote").by(1).at("09:00").pictured().standfirst("Why"));
    publish(TestNews.article("Vote again").by(2).at("09:10").standfirst("Why"));
    oneStory(1, 2);
    publish(
        TestNews.article("Match").by(1).section(SPORT).at("11:00").pictured().standfirst("How"));

    FrontOrder order = compose();

    assertThat(headline(order.lead().orElseThrow())).isEqualTo("Vote");
    assertThat(order.lead().orElseThrow().titles()).isEqualTo(2);
    assertThat(all(order).map(FrontComposerTest::headline)).doesNotContain("Vote again");
  }

  @Test
  void anotherTitleOfTheSameOwnerIsNoSecondNewsroom() {
    for (long i = 1; i <= 6; i++) {
      publish(TestNews.article("Chain " + i).by(i).at("09:00").pictured().standfirst("C"));
    }
    oneStory(1, 2, 3, 4, 5, 6);
    for (long i = 7; i <= 10; i++) {
      publish(TestNews.article("Free " + i).by(i).at("09:00").pictured().standfirst("F"));
    }
    oneStory(7, 8, 9, 10);

    FrontOrder order = composed(title -> title.value() <= 6 ? "The Chain" : "");

    assertThat(headline(order.lead().orElseThrow())).startsWith("Free");
  }

  @Test
  void whatIsYearsOldGivesWayToWhatIsNot() {
    for (int i = 0; i < 30; i++) {
      publish(TestNews.article("New " + i).by(1 + i % 9).at(now.minusSeconds(600L * i)));
    }
    publish(TestNews.article("Old").by(40).section(SPORT).at(now.minus(Duration.ofDays(900))));

    assertThat(all(compose()).map(FrontComposerTest::headline)).doesNotContain("Old");
  }

  @Test
  void howMuchOneTitlePublishesCountsForNothing() {
    for (int i = 0; i < 9; i++) {
      publish(TestNews.article("Goal " + i).by(1).section(SPORT).at("09:0" + i).pictured());
    }
    publish(TestNews.article("Vote").by(1).at("08:00").pictured().standfirst("Why"));
    publish(TestNews.article("Vote again").by(2).at("08:10").standfirst("Why"));

    assertThat(headline(compose().lead().orElseThrow())).isEqualTo("Vote");
  }

  @Test
  void whatCannotBeReadWholeDoesNotLead() {
    publish(TestNews.article("Walled").by(1).at("11:00").pictured().standfirst("W").excerptOnly());
    publish(TestNews.article("Open").by(2).at("09:00").pictured().standfirst("O"));

    assertThat(headline(compose().lead().orElseThrow())).isEqualTo("Open");
  }

  @Test
  void onADayWithoutPicturesTheNewestLeads() {
    publish(TestNews.article("Older").by(1).at("09:00"));
    publish(TestNews.article("Newest").by(2).at("10:00"));

    assertThat(headline(compose().lead().orElseThrow())).isEqualTo("Newest");
  }

  @Test
  void aPaperWithoutNewsHasAnEmptyPage() {
    assertThat(compose().lead()).isEmpty();
    assertThat(compose().blocks()).isEmpty();
  }

  @Test
  void noTitleTakesMoreThanItsShare() {
    for (int i = 0; i < 40; i++) {
      publish(TestNews.article("Loud " + i).by(1).at(now.minusSeconds(60L * i)).standfirst("L"));
    }
    for (int i = 0; i < 8; i++) {
      publish(TestNews.article("Quiet " + i).by(2 + i).section(SPORT).at("07:00").standfirst("Q"));
    }

    assertThat(all(compose()).filter(p -> p.title().value() == 1).count()).isEqualTo(48 / 8);
  }

  @Test
  void everyPieceHasOnePlace() {
    for (int i = 0; i < 60; i++) {
      String section = i % 2 == 0 ? POLITICS : SPORT;
      publish(
          TestNews.article("Piece " + i)
              .by(1 + i % 12)
              .section(section)
              .at(now.minusSeconds(300L * i))
              .standfirst("S")
              .pictured());
    }

    assertThat(all(compose()).map(p -> p.article().id())).doesNotHaveDuplicates();
  }

  @Test
  void wordForWordCopiesStandOnceWithTheFirstToAppear() {
    publish(TestNews.article("Wire").by(1).at("08:00").fingerprint(7));
    publish(TestNews.article("Copy").by(2).at("08:30").fingerprint(7));

    Piece lead = compose().lead().orElseThrow();

    assertThat(headline(lead)).isEqualTo("Wire");
    assertThat(lead.copies()).extracting(Article::headline).containsExactly("Copy");
  }

  @Test
  void aSectionOpensWithAPicture() {
    publish(TestNews.article("Lead").by(1).at("11:59").pictured().standfirst("L"));
    for (int i = 0; i < 16; i++) {
      TestNews news =
          TestNews.article("S" + i).by(2 + i).section(SPORT).at("10:%02d".formatted(59 - i));
      publish(i == 12 ? news.pictured() : news);
    }

    Block sport =
        compose().blocks().stream().filter(b -> b.note().equals(SPORT)).findFirst().orElseThrow();

    assertThat(headline(sport.pieces().getFirst())).isEqualTo("S12");
  }

  @Test
  void otherLanguagesHaveTheirColumnsAtTheEnd() {
    for (int i = 0; i < 12; i++) {
      publish(TestNews.article("English " + i).by(1 + i).at("10:%02d".formatted(i)));
    }
    publish(TestNews.article("خبر").by(30).language("ar").at("11:30"));

    FrontOrder order = compose();

    assertThat(order.elsewhere()).extracting(Block::note).containsExactly("ar");
    assertThat(order.lead().map(FrontComposerTest::headline).orElse("")).startsWith("English");
  }

  @Test
  void withHardlyAnythingInThePagesLanguageAllShareThePage() {
    publish(TestNews.article("خبر").by(30).language("ar").at("11:30").pictured().standfirst("خ"));
    publish(TestNews.article("English").by(1).at("09:00"));

    FrontOrder order = compose();

    assertThat(order.elsewhere()).isEmpty();
    assertThat(order.lead().map(FrontComposerTest::headline)).contains("خبر");
  }

  @Test
  void whatOnlyOneCountryTellsIsSaidSo() {
    filler();
    for (long title = 50; title < 56; title++) {
      countries.put(
          title, title < 52 ? "IN" : List.of("FR", "DE", "ES", "PT").get((int) title - 52));
      publish(TestNews.article("Dam " + title).by(title).at("05:0" + (title - 50)).standfirst("D"));
    }
    oneStory(31, 32);
    for (long id = 33; id <= 36; id++) {
      oneStory(id);
    }

    List<Block> sided = compose().lists().oneSided();

    assertThat(sided).extracting(Block::note).containsExactly("IN");
    assertThat(headline(sided.getFirst().pieces().getFirst())).startsWith("Dam");
  }

  @Test
  void whatTitlesAreComingToStandsUnderRightNow() {
    filler();
    publish(TestNews.article("Bridge shut").by(50).at("11:30").standfirst("B"));
    publish(TestNews.article("Bridge closed").by(51).at("11:40").standfirst("B"));
    oneStory(31, 32);
    publish(TestNews.article("Old bridge").by(52).at("05:30").standfirst("B"));
    publish(TestNews.article("Older bridge").by(53).at("05:40").standfirst("B"));
    oneStory(33, 34);

    FrontOrder order = compose();

    assertThat(all(order).map(FrontComposerTest::headline).filter(h -> h.contains("ridge")))
        .hasSize(2);
    assertThat(order.lists().growing())
        .allMatch(piece -> piece.grown().isAfter(now.minusSeconds(3_600)));
  }

  @Test
  void goodNewsHasAGoodWordAndNoGrimOne() {
    filler();
    publish(TestNews.article("Library reopens").by(60).at("04:00").standfirst("After two years"));
    publish(
        TestNews.article("Museum reopens").by(61).at("04:01").standfirst("A day after the fire"));

    assertThat(compose().lists().good())
        .extracting(FrontComposerTest::headline)
        .containsExactly("Library reopens");
  }

  /** Thirty events by fifteen titles, weightier than what follows. */
  private void filler() {
    for (int i = 0; i < 30; i++) {
      publish(
          TestNews.article("Filler " + i)
              .by(1 + i % 15)
              .at(now.minusSeconds(60L * i))
              .standfirst("F"));
    }
  }

  private void publish(TestNews news) {
    articles.add(news.id(articles.size() + 1L).made());
  }

  private void oneStory(long... ids) {
    for (long id : ids) {
      stories.put(new ArticleId(id), new StoryId(ids[0]));
    }
  }

  private FrontOrder compose() {
    return composed(_ -> "");
  }

  private FrontOrder composed(Function<TitleId, String> owner) {
    List<Article> newestFirst =
        articles.stream().sorted(Comparator.comparing(Article::published).reversed()).toList();
    return FrontComposer.compose(
        new Together(stories, "en", Article::whole).fold(newestFirst),
        "en",
        new Weighing(new SumOfSignals(), owner, this::country, Standing.NONE),
        now);
  }

  private static Stream<Piece> all(FrontOrder order) {
    return Stream.of(
            order.lead().stream(),
            order.seconds().stream(),
            lists(order.lists()),
            order.latest().stream(),
            order.blocks().stream().flatMap(b -> b.pieces().stream()),
            order.elsewhere().stream().flatMap(e -> e.pieces().stream()))
        .flatMap(pieces -> pieces);
  }

  private static Stream<Piece> lists(FrontOrder.Lists lists) {
    return Stream.of(
            lists.growing().stream(),
            lists.covered().stream(),
            lists.oneSided().stream().flatMap(block -> block.pieces().stream()),
            lists.good().stream())
        .flatMap(pieces -> pieces);
  }

  private String country(TitleId title) {
    return countries.getOrDefault(title.value(), "");
  }

  private static String headline(Piece piece) {
    return piece.article().headline();
  }
}
