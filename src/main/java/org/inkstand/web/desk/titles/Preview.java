package org.inkstand.web.desk.titles;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.Articles.Draft;
import org.inkstand.article.Articles.Drafts;
import org.inkstand.feed.FeedPreview;
import org.inkstand.feed.Item;
import org.inkstand.member.Admission;
import org.inkstand.member.Visitor;
import org.inkstand.member.Wall;
import org.inkstand.title.Discovery.Look;
import org.inkstand.title.Discovery.Sample;
import org.inkstand.title.Title;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleId;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Spans.When;
import org.springframework.stereotype.Component;

/** How the articles of a title would look to a reader, before it is added. */
@Component
public class Preview {

  /** Enough to see what kind of articles they are. */
  private static final int CARDS_MAX = 3;

  /** The first feed is mostly the front page; a site of empty feeds is not asked for all. */
  private static final int FEEDS_MAX = 2;

  private final Desk desk;
  private final FeedPreview feeds;
  private final Drafts drafts;

  Preview(Desk desk, FeedPreview feeds, Drafts drafts) {
    this.desk = desk;
    this.feeds = feeds;
    this.drafts = drafts;
  }

  /**
   * What readers would see.
   *
   * @param cards of the newest articles
   * @param html of the newest article, cut where its licence cuts it; empty when there is none
   * @param cut whether there is more that they would not see here
   */
  public record Seen(List<SeenCard> cards, String html, boolean cut, String copyright) {
    public Seen {
      cards = List.copyOf(cards);
    }

    static final Seen NOTHING = new Seen(List.of(), "", false, "");
  }

  /**
   * One article as a list would show it.
   *
   * @param picture at our door; empty when it has none
   */
  public record SeenCard(
      String headline,
      String standfirst,
      String byline,
      When at,
      String picture,
      String language) {}

  /** Looks into the first feeds of what was found. */
  Seen of(Look.Found found) {
    Title title = title(found);
    List<Draft> made =
        found.samples().stream()
            .limit(FEEDS_MAX)
            .map(Sample::address)
            .map(address -> feeds.look(address, CARDS_MAX))
            .filter(items -> !items.isEmpty())
            .findFirst()
            .stream()
            .flatMap(List<Item>::stream)
            .flatMap(item -> drafts.draft(item, title).stream())
            .toList();
    Instant now = desk.now();
    List<Cut> shown =
        made.stream().flatMap(draft -> cut(draft, title, now)).limit(CARDS_MAX).toList();
    if (shown.isEmpty()) {
      return Seen.NOTHING;
    }
    Cut first = shown.getFirst();
    return new Seen(
        shown.stream().map(cut -> card(cut, title, now)).toList(),
        first.body.framedBy(Set.of()).html(),
        first.shorter,
        first.draft.article().copyright());
  }

  /** A draft as far as anybody may read it. */
  private record Cut(Draft draft, String standfirst, ArticleBody body, boolean shorter) {}

  private static Stream<Cut> cut(Draft draft, Title title, Instant now) {
    String standfirst = draft.article().standfirst();
    return switch (Wall.decide(title.licence(), draft.article(), Visitor.ANYBODY, now)) {
      case Admission.Nothing _ -> Stream.empty();
      case Admission.Whole _ -> Stream.of(new Cut(draft, standfirst, draft.body(), false));
      case Admission.Opening opening -> {
        int chars = opening.chars();
        yield Stream.of(
            new Cut(
                draft, ArticleBody.opening(standfirst, chars), draft.body().opening(chars), true));
      }
    };
  }

  private SeenCard card(Cut cut, Title title, Instant now) {
    var article = cut.draft.article();
    return new SeenCard(
        article.headline(),
        cut.standfirst,
        String.join(", ", article.authors()),
        desk.spans().past(article.published(), now),
        article.picture().door().isEmpty() ? "" : article.picture().door() + "/320",
        article.language().isEmpty() ? title.language() : article.language());
  }

  private Title title(Look.Found found) {
    TitleDraft draft = found.draft();
    return new Title(
        new TitleId(0),
        "preview",
        Objects.requireNonNullElse(draft.name(), ""),
        draft.homePage(),
        draft.country(),
        draft.language(),
        draft.owner(),
        draft.description(),
        false,
        desk.now(),
        found.licence(),
        List.of());
  }
}
