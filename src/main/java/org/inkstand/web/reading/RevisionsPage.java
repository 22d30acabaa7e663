package org.inkstand.web.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.Articles;
import org.inkstand.article.Revision;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.reading.WordDiff.Paragraph;
import org.inkstand.web.wording.Dates;
import org.inkstand.web.wording.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /article/{id}-{slug}/revisions}: the versions of an article, and what changed in each. */
@Component
public class RevisionsPage {

  private final Frames frames;
  private final Pages pages;
  private final Reader reader;
  private final Articles articles;

  RevisionsPage(Frames frames, Pages pages, Reader reader, Articles articles) {
    this.frames = frames;
    this.pages = pages;
    this.reader = reader;
    this.articles = articles;
  }

  /**
   * What the page shows.
   *
   * @param walled whether what changed in the text is kept back
   */
  public record Model(Frame frame, Reading reading, boolean walled, List<Version> versions) {}

  /**
   * A version.
   *
   * @param headline as it was then
   * @param changed paragraphs that came, went or changed; empty for the first version
   */
  public record Version(
      String name, Dates.Stamp at, String headline, boolean first, List<Paragraph> changed) {}

  /** Shows them. */
  public ServerResponse show(ServerRequest request) {
    Optional<Handle> handle = Handle.of(request.pathVariable("handle"));
    if (handle.isEmpty()) {
      return pages.notFound();
    }
    return switch (reader.open(handle.get().id(), frames.guests().present().visitor())) {
      case Reader.Opened.Unknown _ -> pages.notFound();
      case Reader.Opened.Closed _ -> pages.error(HttpStatus.GONE);
      case Reader.Opened.Shown shown -> {
        Article article = shown.reading().article();
        if (frames.mine().mutes(article).isPresent()) {
          yield pages.seeOther(article.path());
        }
        yield handle.get().slug().equals(article.slug())
            ? pages.show("reading/revisions.jte", model(shown.reading()))
            : pages.movedTo(shown.reading().revisionsPath());
      }
    };
  }

  private Model model(Reading reading) {
    Words words = frames.words();
    boolean walled = reading.stop() != null;
    Head head =
        Head.of(
                words.of("revisions.title"),
                words.of("revisions.description", reading.article().headline()),
                reading.revisionsPath(),
                "article")
            .unlisted();
    return new Model(frames.around(head), reading, walled, versions(reading, walled));
  }

  private List<Version> versions(Reading reading, boolean walled) {
    Instant now = frames.clock().instant();
    List<Revision> kept = articles.revisions(reading.article().id());
    var versions = new ArrayList<Version>();
    for (int i = 0; i < kept.size(); i++) {
      Revision one = kept.get(i);
      boolean first = i == kept.size() - 1;
      versions.add(
          new Version(
              frames.words().of(first ? "revisions.first" : "revisions.number", one.number()),
              frames.dates().stamp(one.at(), now),
              one.headline(),
              first,
              first || walled ? List.of() : changed(kept.get(i + 1), one)));
    }
    return versions;
  }

  private static List<Paragraph> changed(Revision older, Revision newer) {
    return WordDiff.between(older.body().text(), newer.body().text()).stream()
        .filter(paragraph -> !paragraph.same())
        .toList();
  }
}
