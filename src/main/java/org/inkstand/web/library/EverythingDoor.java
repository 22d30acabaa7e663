package org.inkstand.web.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.reader.Follow;
import org.inkstand.reader.Library;
import org.inkstand.reader.Library.Opened;
import org.inkstand.reader.Library.Saved;
import org.inkstand.reader.Limits;
import org.inkstand.reader.Marks;
import org.inkstand.reader.Mute;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Unread;
import org.inkstand.title.Title;
import org.inkstand.title.TitleFeed;
import org.inkstand.title.Titles;
import org.inkstand.web.account.OwnFile;
import org.inkstand.web.frame.JsonText;
import org.inkstand.web.mine.ProfileFile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /saved/everything}: all that a reader gave, to take along: JSON for programs, OPML for
 * reader apps, CSV for a spreadsheet, Markdown for the eye. A test holds it against every table in
 * which a row is theirs.
 */
@Component
public class EverythingDoor {

  private final Room room;
  private final Marks marks;
  private final Library library;
  private final Sources sources;

  EverythingDoor(Room room, Marks marks, Library library, Sources sources) {
    this.room = room;
    this.marks = marks;
    this.library = library;
    this.sources = sources;
  }

  /** What a reader's own is about. */
  @Component
  record Sources(Titles titles, Articles articles, NotesPage notes, Files files) {}

  /** What other pages give already, and what was marked as read. */
  @Component
  record Files(OwnFile account, ProfileFile profile, Unread unread) {}

  /** What the page shows. */
  public record Model(Walls walls) {}

  /** Says what is in it. */
  public ServerResponse show(@SuppressWarnings("unused") ServerRequest request) {
    return room.show("library/everything.jte", new Model(room.around("all", "/saved/everything")));
  }

  /** Gives it. */
  public ServerResponse give(@SuppressWarnings("unused") ServerRequest request) {
    ReaderId reader = room.reader();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("account.json", JsonText.of(sources.files().account().values()));
    files.put("profile.json", sources.files().profile().json(reader));
    files.put(
        "follows.json", JsonText.of(marks.follows(reader).stream().map(this::value).toList()));
    files.put("follows.opml", opml(marks.follows(reader)));
    files.put("mutes.json", JsonText.of(marks.mutes(reader).stream().map(this::value).toList()));
    files.put("saved.csv", saved(library.saved(reader, "", Limits.SAVED_MAX)));
    files.put("history.csv", history(library.history(reader, Instant.MAX, Limits.OPENED_MAX)));
    files.put("read.csv", read(sources.files().unread().deeds(reader)));
    files.put("notes.json", JsonText.of(sources.notes().values()));
    files.put("notes.md", sources.notes().markdown());
    files.put("appearance.json", JsonText.of(Map.of("look", marks.look(reader))));
    return ServerResponse.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .header("Cache-Control", "private, no-store")
        .header("Content-Disposition", "attachment; filename=\"inkstand.zip\"")
        .body(zipped(files));
  }

  private static byte[] zipped(Map<String, String> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory refused bytes", e);
    }
    return out.toByteArray();
  }

  private Map<String, Object> value(Follow follow) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("kind", follow.kind().name());
    value.put("value", follow.value());
    value.put("since", follow.since().toString());
    return value;
  }

  private Map<String, Object> value(Mute mute) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("kind", mute.kind().name());
    value.put("value", mute.value());
    value.put("reach", mute.reach().name());
    value.put("manner", mute.manner().name());
    value.put("until", mute.until().equals(Instant.MAX) ? "" : mute.until().toString());
    value.put("since", mute.since().toString());
    return value;
  }

  private String opml(List<Follow> follows) {
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n<head><title>")
        .append(Sheets.xml(room.frames().paper().name()))
        .append("</title></head>\n<body>\n");
    for (Follow follow : follows) {
      Optional<Title> title =
          follow.kind() == Follow.Kind.TITLE
              ? sources.titles().findBySlug(follow.value())
              : Optional.empty();
      for (TitleFeed feed : title.map(Title::feeds).orElse(List.of())) {
        out.append("<outline type=\"rss\" text=\"")
            .append(Sheets.xml(title.map(Title::name).orElse("")))
            .append("\" xmlUrl=\"")
            .append(Sheets.xml(feed.address().toString()))
            .append("\" htmlUrl=\"")
            .append(Sheets.xml(title.map(t -> t.homePage().toString()).orElse("")))
            .append("\"/>\n");
      }
    }
    return out.append("</body>\n</opml>\n").toString();
  }

  private String saved(List<Saved> saved) {
    StringBuilder out = new StringBuilder("article,saved,tags,headline,address\r\n");
    for (Saved line : saved) {
      out.append(
          Sheets.line(
              line.article().value(),
              line.at(),
              String.join(" | ", line.tags()),
              headline(line.article()),
              address(line.article())));
    }
    return out.toString();
  }

  private String history(List<Opened> opened) {
    StringBuilder out =
        new StringBuilder("article,first,last,place,places,finished,percent,headline,address\r\n");
    for (Opened line : opened) {
      out.append(
          Sheets.line(
              line.article().value(),
              line.first(),
              line.last(),
              line.place(),
              line.places(),
              line.finished(),
              line.percent(),
              headline(line.article()),
              address(line.article())));
    }
    return out.toString();
  }

  private String read(Map<ArticleId, Boolean> deeds) {
    StringBuilder out = new StringBuilder("article,read,headline,address\r\n");
    deeds.forEach(
        (article, read) ->
            out.append(Sheets.line(article.value(), read, headline(article), address(article))));
    return out.toString();
  }

  private String headline(ArticleId article) {
    return found(article).map(Article::headline).orElse("");
  }

  private String address(ArticleId article) {
    return found(article).map(a -> a.address().toString()).orElse("");
  }

  private Optional<Article> found(ArticleId article) {
    return sources.articles().find(article).filter(a -> !a.withdrawn());
  }
}
