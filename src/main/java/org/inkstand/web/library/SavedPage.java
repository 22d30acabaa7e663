package org.inkstand.web.library;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.reader.ForYou;
import org.inkstand.reader.Library;
import org.inkstand.reader.Limits;
import org.inkstand.reader.Marks;
import org.inkstand.web.card.Card;
import org.inkstand.web.guest.Forms;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /saved}: the articles that a reader saved, with their tags. */
@Component
public class SavedPage {

  private static final int SHOWN_MAX = 100;

  private final Room room;
  private final Library library;
  private final Copies copies;
  private final ForYou forYou;

  SavedPage(Room room, Library library, Copies copies, ForYou forYou) {
    this.room = room;
    this.library = library;
    this.copies = copies;
    this.forYou = forYou;
  }

  /**
   * What the page shows.
   *
   * @param tag the one that is chosen; empty for all
   */
  public record Model(Walls walls, List<Tag> tags, String tag, List<Line> lines) {}

  /** A tag, and how many articles have it. */
  public record Tag(String name, int articles) {}

  /** A saved article with its tags as one types them. */
  public record Line(Card card, String tags) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    String tag = Forms.field(request, "tag");
    List<Library.Saved> saved = library.saved(room.reader(), tag, SHOWN_MAX);
    Map<ArticleId, Library.Saved> known =
        saved.stream().collect(Collectors.toMap(Library.Saved::article, Function.identity()));
    List<Line> lines =
        copies.of(saved.stream().map(Library.Saved::article).toList()).stream()
            .map(copy -> line(copy, known))
            .toList();
    return room.showToKeep(
        "library/saved.jte",
        new Model(
            room.around("saved", "/saved"),
            library.tags(room.reader()).entrySet().stream()
                .map(t -> new Tag(t.getKey(), t.getValue()))
                .toList(),
            tag,
            lines));
  }

  private static Line line(Copies.Copy copy, Map<ArticleId, Library.Saved> known) {
    Article article = copy.article();
    Library.Saved saved = known.get(article.id());
    return new Line(copy.card(), saved == null ? "" : String.join(", ", saved.tags()));
  }

  /** Saves. */
  public ServerResponse save(ServerRequest request) {
    try {
      Room.article(request).filter(copies::readable).ifPresent(this::save);
      return room.done(request, "/saved", "saved.done");
    } catch (Marks.Refused full) {
      return room.refused(request, "/saved", "saved.full", Limits.SAVED_MAX);
    }
  }

  /** Saves, and lets the taste learn from it the first time. */
  private void save(ArticleId article) {
    boolean known = library.savedOf(room.reader(), List.of(article)).containsKey(article);
    library.save(room.reader(), article);
    if (!known) {
      forYou.saved(room.reader(), article);
    }
  }

  /** Saves no longer. */
  public ServerResponse unsave(ServerRequest request) {
    Room.article(request).ifPresent(article -> library.unsave(room.reader(), article));
    return room.done(request, "/saved", "saved.undone");
  }

  /** Gives tags. */
  public ServerResponse tag(ServerRequest request) {
    List<String> tags = Arrays.asList(Forms.field(request, "tags").split(","));
    Room.article(request).ifPresent(article -> library.tag(room.reader(), article, tags));
    return room.done(request, "/saved", "saved.tagged");
  }
}
