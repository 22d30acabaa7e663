package org.inkstand.web.front;

import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.kit.text.Numbers;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /edition/{number}}: a front page, a section's or a country's, as it once stood. */
@Component
public class EarlierPage {

  private final FrontPage front;
  private final Pages pages;
  private final Stock stock;
  private final Ranked.Layout layout;

  EarlierPage(FrontPage front, Pages pages, Stock stock, Ranked.Layout layout) {
    this.front = front;
    this.pages = pages;
    this.stock = stock;
    this.layout = layout;
  }

  /** What the page of a section or a country shows. */
  public record Model(Frame frame, String name, String notice, Ranked ranked) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    return Numbers.id(request.pathVariable("number"))
        .flatMap(stock.editions()::find)
        .filter(edition -> edition.kind().page() != EditionKind.Page.BRIEFING)
        .map(this::shown)
        .orElseGet(pages::notFound);
  }

  private ServerResponse shown(Edition edition) {
    Frames frames = layout.frames();
    Words words = frames.words();
    String when = frames.dates().stamp(edition.published(), frames.clock().instant()).full();
    if (edition.kind().equals(EditionKind.FRONT)) {
      return front.earlier(edition, when);
    }
    String name = layout.name(edition.kind());
    Head head =
        Head.of(
                words.of("edition.part.title", name, when),
                words.of("edition.part.description", name, when),
                edition.path(),
                "front")
            .unlisted();
    return pages.show(
        "front/earlier.jte",
        new Model(
            frames.around(head),
            name,
            words.of("edition.part.notice", name, when),
            layout.of(edition)));
  }
}
