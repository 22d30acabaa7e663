package org.inkstand.web.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.Articles;
import org.inkstand.kit.text.Numbers;
import org.inkstand.reader.Highlights;
import org.inkstand.reader.Highlights.Highlight;
import org.inkstand.reader.Limits;
import org.inkstand.reader.Marks;
import org.inkstand.web.card.Link;
import org.inkstand.web.frame.JsonText;
import org.inkstand.web.guest.Forms;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /saved/notes}: passages that a reader marked, and what they wrote beside them. */
@Component
public class NotesPage {

  private static final int SHOWN_MAX = 200;

  private final Room room;
  private final Highlights highlights;
  private final Articles articles;
  private final Copies copies;

  NotesPage(Room room, Highlights highlights, Articles articles, Copies copies) {
    this.room = room;
    this.highlights = highlights;
    this.articles = articles;
    this.copies = copies;
  }

  /** What the page shows. */
  public record Model(Walls walls, List<Line> lines) {}

  /** A passage with its article; without a name when that was taken back. */
  public record Line(long id, String quote, String note, Link article, String at) {}

  /** Shows it. */
  public ServerResponse show(@SuppressWarnings("unused") ServerRequest request) {
    List<Line> lines = highlights.list(room.reader(), SHOWN_MAX).stream().map(this::line).toList();
    return room.show("library/notes.jte", new Model(room.around("notes", "/saved/notes"), lines));
  }

  private Line line(Highlight mark) {
    Link article =
        articles
            .find(mark.article())
            .filter(a -> !a.withdrawn() && room.mine().mutes(a).isEmpty())
            .map(a -> new Link(a.headline(), a.path() + "#note-" + mark.id()))
            .orElse(Link.NONE);
    return new Line(
        mark.id(),
        mark.quote(),
        mark.note(),
        article,
        room.frames().dates().stamp(mark.at(), mark.at()).full());
  }

  /** As JSON. */
  public ServerResponse json(@SuppressWarnings("unused") ServerRequest request) {
    return file("notes.json", MediaType.APPLICATION_JSON, JsonText.of(values()));
  }

  /** All of them as values. */
  List<Map<String, Object>> values() {
    return highlights.list(room.reader(), Limits.HIGHLIGHTS_MAX).stream()
        .map(
            mark -> {
              Map<String, Object> value = new LinkedHashMap<>();
              value.put("quote", mark.quote());
              value.put("note", mark.note());
              value.put("made", mark.at().toString());
              value.put("changed", mark.changed().toString());
              value.put("article", mark.article().value());
              value.put("headline", named(mark).map(Article::headline).orElse(""));
              value.put("address", named(mark).map(a -> a.address().toString()).orElse(""));
              return value;
            })
        .toList();
  }

  private Optional<Article> named(Highlight mark) {
    return articles.find(mark.article()).filter(article -> !article.withdrawn());
  }

  /** As Markdown. */
  public ServerResponse markdown(@SuppressWarnings("unused") ServerRequest request) {
    return file("notes.md", new MediaType("text", "markdown"), markdown());
  }

  /** All of them, an article a heading. */
  String markdown() {
    Map<String, StringBuilder> byArticle = new LinkedHashMap<>();
    for (Highlight mark : highlights.list(room.reader(), Limits.HIGHLIGHTS_MAX)) {
      String heading =
          named(mark)
              .map(a -> "## [" + escaped(a.headline()) + "](" + a.address() + ")")
              .orElse("## " + room.words().of("notes.gone"));
      StringBuilder text = byArticle.computeIfAbsent(heading, _ -> new StringBuilder());
      if (!mark.quote().isEmpty()) {
        text.append("\n> ").append(mark.quote().replace("\n", "\n> ")).append('\n');
      }
      if (!mark.note().isEmpty()) {
        text.append('\n').append(mark.note()).append('\n');
      }
    }
    StringBuilder all = new StringBuilder("# " + room.words().of("notes.title") + "\n");
    byArticle.forEach(
        (heading, text) -> all.append('\n').append(heading).append('\n').append(text));
    return all.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  private static ServerResponse file(String name, MediaType type, String text) {
    return ServerResponse.ok()
        .contentType(type)
        .header("Cache-Control", "private, no-store")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .body(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Marks. */
  public ServerResponse mark(ServerRequest request) {
    String quote = Forms.field(request, "quote");
    String note = Forms.field(request, "note");
    if (quote.isEmpty() && note.isEmpty()) {
      return room.refused(request, "/saved/notes", "notes.empty");
    }
    try {
      Room.article(request)
          .filter(copies::readable)
          .ifPresent(article -> highlights.mark(room.reader(), article, quote, note));
      return room.done(request, "/saved/notes", "notes.done");
    } catch (Marks.Refused full) {
      return room.refused(request, "/saved/notes", "notes.full", Limits.HIGHLIGHTS_MAX);
    }
  }

  /** Writes another note. */
  public ServerResponse change(ServerRequest request) {
    Numbers.id(Forms.field(request, "id"))
        .ifPresent(id -> highlights.note(room.reader(), id, Forms.field(request, "note")));
    return room.done(request, "/saved/notes", "notes.done");
  }

  /** Takes one away. */
  public ServerResponse erase(ServerRequest request) {
    Numbers.id(Forms.field(request, "note")).ifPresent(id -> highlights.erase(room.reader(), id));
    return room.done(request, "/saved/notes", "notes.erased");
  }
}
