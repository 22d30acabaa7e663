package org.inkstand.web.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.text.Names;
import org.inkstand.reader.Library;
import org.inkstand.reader.Library.Opened;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Unread;
import org.inkstand.web.card.Card;
import org.inkstand.web.guest.Forms;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /history}: what a reader opened, what they may go on with, and how far they came. */
@Component
public class HistoryPage {

  private static final int SHOWN_MAX = 100;
  private static final int BEGUN_MAX = 6;

  /** How far back words are looked for. */
  private static final int SEARCHED_MAX = 2_000;

  /** No text that anybody reads has more paragraphs. */
  private static final int PLACES_MAX = 20_000;

  private final Room room;
  private final Library library;
  private final Unread unread;
  private final Copies copies;

  HistoryPage(Room room, Library library, Unread unread, Copies copies) {
    this.room = room;
    this.library = library;
    this.unread = unread;
    this.copies = copies;
  }

  /** What the page shows. */
  public record Model(Walls walls, String query, List<Line> begun, List<Line> lines) {}

  /**
   * An article that was opened.
   *
   * @param progress how far they came, in words; empty where nobody told
   * @param percent the same as a number
   */
  public record Line(Card card, String opened, String progress, int percent) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    ReaderId reader = room.reader();
    String query = Forms.field(request, "q");
    List<Line> all =
        lines(library.history(reader, Instant.MAX, query.isEmpty() ? SHOWN_MAX : SEARCHED_MAX));
    String words = " " + Names.key(query) + " ";
    return room.show(
        "library/history.jte",
        new Model(
            room.around("history", "/history"),
            query,
            query.isEmpty() ? lines(library.begun(reader, BEGUN_MAX)) : List.of(),
            query.isEmpty()
                ? all
                : all.stream()
                    .filter(line -> told(line.card()).contains(words.strip()))
                    .limit(SHOWN_MAX)
                    .toList()));
  }

  private static String told(Card card) {
    return Names.key(card.headline() + " " + card.standfirst() + " " + card.title().name());
  }

  private List<Line> lines(List<Opened> opened) {
    Map<ArticleId, Opened> known =
        opened.stream().collect(Collectors.toMap(Opened::article, Function.identity()));
    Instant now = room.frames().clock().instant();
    return copies.of(opened.stream().map(Opened::article).toList()).stream()
        .flatMap(
            copy ->
                java.util.stream.Stream.ofNullable(known.get(copy.article().id()))
                    .map(o -> line(copy.card(), o, now)))
        .toList();
  }

  private Line line(Card card, Opened opened, Instant now) {
    String progress =
        opened.finished()
            ? room.words().of("history.finished")
            : opened.begun() ? room.words().of("history.percent", opened.percent()) : "";
    return new Line(
        card, room.frames().dates().stamp(opened.last(), now).full(), progress, opened.percent());
  }

  /** Notes how far a reader came: sent by a page that is left. */
  public ServerResponse move(ServerRequest request) {
    int place = number(Forms.field(request, "place"));
    int places = number(Forms.field(request, "places"));
    boolean end = Forms.field(request, "end").equals("1");
    ReaderId reader = room.reader();
    Room.article(request)
        .filter(copies::readable)
        .ifPresent(
            article -> {
              if (library.opened(reader, article).isEmpty()) {
                library.open(reader, article);
                unread.read(reader, article);
              }
              library.move(reader, article, new Library.Place(place, places, end));
            });
    return ServerResponse.noContent().build();
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,6}") ? Math.min(PLACES_MAX, Integer.parseInt(digits)) : 0;
  }

  /** Forgets one, or all of it. */
  public ServerResponse forget(ServerRequest request) {
    if (Forms.field(request, "all").equals("1")) {
      library.forgetAll(room.reader());
    } else {
      Room.article(request).ifPresent(article -> library.forget(room.reader(), article));
    }
    return room.done(request, "/history", "history.forgotten");
  }
}
