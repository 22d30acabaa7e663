package org.inkstand.web.library;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.inkstand.article.ArticleId;
import org.inkstand.reader.Library;
import org.inkstand.reader.Library.Deed;
import org.inkstand.web.card.Card;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /most-read}: what most readers opened and saved this week, counted without persons. */
@Component
public class MostPage {

  private static final Duration WEEK = Duration.ofDays(7);
  private static final int SHOWN_MAX = 20;

  private final Frames frames;
  private final Pages pages;
  private final Library library;
  private final Copies copies;

  MostPage(Frames frames, Pages pages, Library library, Copies copies) {
    this.frames = frames;
    this.pages = pages;
    this.library = library;
    this.copies = copies;
  }

  /** What the page shows. */
  public record Model(Frame frame, List<Line> read, List<Line> saved) {}

  /** An article, and how many readers, in words. */
  public record Line(Card card, String readers) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    return pages.showKept(
        request,
        () -> {
          Words words = frames.words();
          Head head = Head.of(words.of("most.title"), words.of("most.text"), "/most-read", "most");
          return new Pages.Composed(
              "library/most.jte",
              new Model(frames.around(head), lines(Deed.OPENED), lines(Deed.SAVED)));
        });
  }

  private List<Line> lines(Deed deed) {
    Instant since = frames.clock().instant().minus(WEEK);
    Map<ArticleId, Integer> most = library.most(deed, since, SHOWN_MAX);
    return copies.of(most.keySet()).stream()
        .map(
            copy ->
                new Line(
                    copy.card(),
                    frames
                        .words()
                        .count("most.readers", most.getOrDefault(copy.article().id(), 0))))
        .toList();
  }
}
