package org.inkstand.web.front;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Slot.Place;
import org.inkstand.web.card.Card;
import org.inkstand.web.card.Cards;
import org.inkstand.web.card.Link;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.front.FrontPage.Column;
import org.inkstand.web.wording.Section;
import org.inkstand.web.wording.Tongue;
import org.inkstand.web.wording.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The edition of a section or a country, laid out: what weighs most there, each event with its
 * reasons.
 *
 * @param lead none when there is no edition, or when none of it may be shown any more
 * @param elsewhere other languages, a column each
 * @param kicker whether cards say their section
 * @param stamp when it was made, in words
 * @param notice that nothing has come for long; may be empty
 * @param archive where its earlier ones are
 */
public record Ranked(
    @Nullable Card lead,
    List<Card> seconds,
    List<Card> rest,
    List<Column> elsewhere,
    boolean kicker,
    String stamp,
    String notice,
    String archive) {

  /** An edition that stood longer than this says so: a section has quiet nights. */
  private static final Duration STALE = Duration.ofHours(24);

  /** On a page that lists everything, further back or only in part. */
  static final Ranked NONE = new Ranked(null, List.of(), List.of(), List.of(), false, "", "", "");

  /** Makes it of what an edition holds. */
  @Component
  record Layout(Frames frames, Stock stock, Cards cards) {

    /** The newest of a kind; without a lead when there is none. */
    Ranked newest(EditionKind kind) {
      Instant now = frames.clock().instant();
      return of(stock.editions().latest(kind).orElse(new Edition(0, kind, now, List.of())));
    }

    /** One of them. */
    Ranked of(Edition edition) {
      Instant now = frames.clock().instant();
      Words words = frames.words();
      Laid laid = Laid.of(edition, stock, cards, now);
      List<Card> leading =
          Stream.of(Place.LEAD, Place.SECOND, Place.SECTION)
              .flatMap(place -> laid.cards(place).stream())
              .toList();
      int seconds = laid.cards(Place.SECOND).size() + 1;
      String when = frames.dates().stamp(edition.published(), now).full();
      boolean stale = edition.published().isBefore(now.minus(STALE));
      return new Ranked(
          leading.stream().findFirst().orElse(null),
          leading.subList(Math.min(1, leading.size()), Math.min(seconds, leading.size())),
          leading.subList(Math.min(seconds, leading.size()), leading.size()),
          languages(laid),
          edition.kind().page() == EditionKind.Page.COUNTRY,
          words.of("front.edition", when),
          stale ? words.of("front.stale", when) : "",
          "/editions?of=" + slug(edition.kind()));
    }

    private static List<Column> languages(Laid laid) {
      List<Column> columns = new ArrayList<>();
      laid.blocks(Place.LANGUAGE)
          .forEach(
              (language, cards) ->
                  columns.add(
                      new Column(
                          new Link(Tongue.ownName(language), "/titles?language=" + language),
                          Tongue.name(language),
                          language,
                          cards)));
      return columns;
    }

    /** The name of a page in the archive's address; empty for the front page. */
    static String slug(EditionKind kind) {
      return switch (kind.page()) {
        case FRONT, BRIEFING -> "";
        case SECTION -> Section.of(kind.about()).map(Section::slug).orElse("");
        case COUNTRY -> kind.about().toLowerCase(Locale.ROOT);
      };
    }

    /** The name of a page in words; the front page's own for it. */
    String name(EditionKind kind) {
      return switch (kind.page()) {
        case FRONT, BRIEFING -> frames.words().of("editions.front");
        case SECTION ->
            Section.of(kind.about()).map(s -> s.name(frames.words())).orElse(kind.about());
        case COUNTRY -> Tongue.country(kind.about());
      };
    }
  }

  /** Whether there is anything to show. */
  public boolean present() {
    return lead != null;
  }

  /** The articles that stand in it. */
  Set<Long> articles() {
    return Stream.of(Stream.ofNullable(lead), seconds.stream(), rest.stream(), columns())
        .flatMap(cards -> cards)
        .map(Card::id)
        .collect(Collectors.toSet());
  }

  private Stream<Card> columns() {
    return elsewhere.stream().flatMap(column -> column.cards().stream());
  }
}
