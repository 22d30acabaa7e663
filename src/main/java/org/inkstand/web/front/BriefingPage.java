package org.inkstand.web.front;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Slot.Place;
import org.inkstand.kit.text.Numbers;
import org.inkstand.web.card.Card;
import org.inkstand.web.card.Cards;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /briefing} and {@code /briefing/{number}}: twelve events, and then it is read. */
@Component
public class BriefingPage {

  private final Frames frames;
  private final Pages pages;
  private final Stock stock;
  private final Cards cards;

  BriefingPage(Frames frames, Pages pages, Stock stock, Cards cards) {
    this.frames = frames;
    this.pages = pages;
    this.stock = stock;
    this.cards = cards;
  }

  /**
   * What the page shows.
   *
   * @param when it was made, in words; empty when there is none yet
   */
  public record Model(Frame frame, String when, List<Card> cards) {}

  /** Shows today's, or the last there was. */
  public ServerResponse show(ServerRequest request) {
    Optional<Edition> edition = stock.editions().latest(EditionKind.BRIEFING);
    return pages.show("front/briefing.jte", model(edition, "/briefing"));
  }

  /** Shows an earlier one. */
  public ServerResponse showEarlier(ServerRequest request) {
    return Numbers.id(request.pathVariable("number"))
        .flatMap(stock.editions()::find)
        .filter(edition -> edition.kind().equals(EditionKind.BRIEFING))
        .map(
            edition ->
                pages.show("front/briefing.jte", model(Optional.of(edition), edition.path())))
        .orElseGet(pages::notFound);
  }

  private Model model(Optional<Edition> edition, String path) {
    Words words = frames.words();
    Instant now = frames.clock().instant();
    Head head =
        Head.of(words.of("briefing.title"), words.of("briefing.description"), path, "briefing");
    return new Model(
        frames.around(path.equals("/briefing") ? head : head.unlisted()),
        edition
            .map(found -> words.of("briefing.of", frames.dates().day(found.published())))
            .orElse(""),
        edition
            .map(found -> Laid.of(found, stock, cards, now).cards(Place.BRIEFING))
            .orElse(List.of()));
  }
}
