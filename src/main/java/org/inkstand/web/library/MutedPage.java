package org.inkstand.web.library;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.reader.Limits;
import org.inkstand.reader.Marks;
import org.inkstand.reader.Mute;
import org.inkstand.reader.Mute.Kind;
import org.inkstand.reader.Mute.Manner;
import org.inkstand.reader.Mute.Reach;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Screen;
import org.inkstand.web.card.Cards;
import org.inkstand.web.card.Link;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /muted}: what a reader muted, and what that kept from them today. */
@Component
public class MutedPage {

  /** More than the largest newsstand publishes a day is not listed. */
  private static final int TODAY_MAX = 1_000;

  private static final int SHOWN_MAX = 50;

  private final Room room;
  private final Marks marks;
  private final Today today;
  private final Cards cards;

  MutedPage(Room room, Marks marks, Today today, Cards cards) {
    this.room = room;
    this.marks = marks;
    this.today = today;
    this.cards = cards;
  }

  /** What came today, and what of it is muted. */
  @Component
  record Today(Articles articles, Screen screen) {

    List<Article> since(Instant midnight) {
      return articles.list(ArticleQuery.newest(TODAY_MAX)).stream()
          .filter(article -> !article.published().isBefore(midnight))
          .toList();
    }
  }

  /**
   * What the page shows.
   *
   * @param hidden how many articles of today in all, in words
   */
  public record Model(Walls walls, List<Line> lines, String hidden, List<Choice> kinds) {}

  /**
   * One mute.
   *
   * @param how hidden or blurred, where, and until when
   * @param count what it kept back today, in words; empty for nothing
   * @param kept some of it
   */
  public record Line(
      String kind, String value, String name, String how, String count, List<Link> kept) {}

  /** A kind that can be named in the form. */
  public record Choice(String word, String name) {}

  /** Shows it. */
  public ServerResponse show(@SuppressWarnings("unused") ServerRequest request) {
    ReaderId reader = room.reader();
    Instant now = room.frames().clock().instant();
    Instant midnight =
        now.atZone(room.frames().paper().zone())
            .toLocalDate()
            .atStartOfDay(room.frames().paper().zone())
            .toInstant();
    List<Mute> mutes = marks.mutes(reader);
    List<Article> news = mutes.isEmpty() ? List.of() : today.since(midnight);
    Map<ArticleId, Mute> kept = today.screen().muted(marks.muting(reader), news);
    Words words = room.words();
    return room.show(
        "library/muted.jte",
        new Model(
            room.around("muted", "/muted"),
            mutes.stream().map(mute -> line(mute, news, kept)).toList(),
            kept.isEmpty() ? words.of("muted.today.none") : words.count("muted.today", kept.size()),
            List.of(
                choice(Kind.PHRASE),
                choice(Kind.PERSON),
                choice(Kind.AUTHOR),
                choice(Kind.OWNER))));
  }

  private Choice choice(Kind kind) {
    return new Choice(kind.name(), room.words().of("mute.kind." + lower(kind)));
  }

  private Line line(Mute mute, List<Article> news, Map<ArticleId, Mute> kept) {
    List<Article> mine = news.stream().filter(a -> mute.equals(kept.get(a.id()))).toList();
    Words words = room.words();
    boolean worded = mute.kind() == Kind.PHRASE || mute.kind() == Kind.PERSON;
    String until =
        mute.until().equals(Instant.MAX)
            ? words.of("mute.until.ever")
            : words.of(
                "mute.until", room.frames().dates().stamp(mute.until(), mute.until()).full());
    return new Line(
        mute.kind().name(),
        mute.value(),
        cards.named(mute),
        words.of("mute.kind." + lower(mute.kind()))
            + " · "
            + words.of("mute.manner." + lower(mute.manner()))
            + (worded ? " · " + words.of("mute.reach." + lower(mute.reach())) : "")
            + " · "
            + until,
        mine.isEmpty() ? "" : words.count("muted.kept", mine.size()),
        mine.stream()
            .limit(SHOWN_MAX)
            .map(a -> new Link(a.headline(), a.path() + "?muted=show"))
            .toList());
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  /** Mutes. */
  public ServerResponse mute(ServerRequest request) {
    String value = Forms.field(request, "value");
    Optional<Kind> kind = Room.word(Kind.class, Forms.field(request, "kind"));
    if (kind.isEmpty() || value.isEmpty() || value.length() > Limits.VALUE_CHARS_MAX) {
      return room.refused(request, "/muted", "mute.refused");
    }
    Instant now = room.frames().clock().instant();
    try {
      Mute mute =
          new Mute(
              kind.get(),
              value,
              Room.word(Reach.class, Forms.field(request, "reach")).orElse(Reach.TEXT),
              Room.word(Manner.class, Forms.field(request, "manner")).orElse(Manner.HIDE),
              until(Forms.field(request, "until"), now),
              now);
      marks.mute(room.reader(), mute);
      return room.done(request, "/muted", "mute.done", cards.named(mute));
    } catch (Marks.Refused full) {
      return room.refused(request, "/muted", "mute.full", Limits.MUTES_MAX);
    }
  }

  private static Instant until(String word, Instant now) {
    return switch (word) {
      case "day" -> now.plus(Duration.ofDays(1));
      case "week" -> now.plus(Duration.ofDays(7));
      default -> Instant.MAX;
    };
  }

  /** Mutes no longer. */
  public ServerResponse unmute(ServerRequest request) {
    String value = Forms.field(request, "value");
    Room.word(Kind.class, Forms.field(request, "kind"))
        .ifPresent(kind -> marks.unmute(room.reader(), kind, value));
    return room.done(request, "/muted", "mute.undone");
  }
}
