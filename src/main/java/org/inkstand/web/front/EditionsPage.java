package org.inkstand.web.front;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Slot.Place;
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

/** {@code /editions}: the archive, a day at a time, and what stood there at a given hour. */
@Component
public class EditionsPage {

  private static final int HOURS_MAX = 25;

  private final Frames frames;
  private final Pages pages;
  private final Stock stock;
  private final Cards cards;

  EditionsPage(Frames frames, Pages pages, Stock stock, Cards cards) {
    this.frames = frames;
    this.pages = pages;
    this.stock = stock;
    this.cards = cards;
  }

  /**
   * What the page shows.
   *
   * @param day as a form field has it, {@code 2026-11-17}
   * @param heading the day in words
   * @param time as a form field has it
   * @param notice what could not be found; may be empty
   * @param previous the day before, when there may be editions; may be empty
   * @param next the day after, unless that is tomorrow; may be empty
   * @param briefing where the day's briefing is; may be empty
   */
  public record Model(
      Frame frame,
      String day,
      String heading,
      String time,
      String notice,
      List<Hour> hours,
      String previous,
      String next,
      String briefing) {}

  /**
   * The last edition of an hour.
   *
   * @param language of the headline
   */
  public record Hour(
      String time, String iso, String path, String headline, String language, String direction) {}

  /** Shows a day, or leads to the edition of an hour. */
  public ServerResponse show(ServerRequest request) {
    ZoneId zone = frames.paper().zone();
    LocalDate today = LocalDate.ofInstant(frames.clock().instant(), zone);
    LocalDate day = request.param("day").flatMap(EditionsPage::date).orElse(today);
    Optional<LocalTime> time = request.param("time").flatMap(EditionsPage::time);
    if (time.isEmpty()) {
      return pages.show("front/editions.jte", model(day, today, "", ""));
    }
    Instant asked = day.atTime(time.get()).atZone(zone).toInstant();
    return stock
        .editions()
        .at(EditionKind.FRONT, asked)
        .map(edition -> pages.seeOther(edition.path()))
        .orElseGet(
            () ->
                pages.show(
                    "front/editions.jte",
                    model(
                        day, today, time.get().toString(), frames.words().of("editions.before"))));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private Model model(LocalDate day, LocalDate today, String time, String notice) {
    Words words = frames.words();
    Instant from = start(day);
    Instant to = start(day.plusDays(1));
    boolean earlier =
        stock.editions().first(EditionKind.FRONT).filter(first -> first.isBefore(from)).isPresent();
    Head head =
        Head.of(
                words.of("editions.title"),
                words.of("editions.description"),
                "/editions",
                "editions")
            .unlisted();
    return new Model(
        frames.around(head),
        day.toString(),
        frames.dates().day(from),
        time,
        notice,
        stock.editions().listHourly(EditionKind.FRONT, from, to, HOURS_MAX).stream()
            .map(this::hour)
            .toList(),
        earlier ? "/editions?day=" + day.minusDays(1) : "",
        day.isBefore(today) ? "/editions?day=" + day.plusDays(1) : "",
        stock.editions().listHourly(EditionKind.BRIEFING, from, to, 1).stream()
            .map(Edition::path)
            .findFirst()
            .orElse(""));
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(frames.paper().zone()).toInstant();
  }

  /** Its lead as it is now: what was withdrawn since is not named. */
  private Hour hour(Edition edition) {
    Instant now = frames.clock().instant();
    Optional<Card> lead =
        Laid.of(edition.only(Place.LEAD), stock, cards, now).cards(Place.LEAD).stream()
            .filter(card -> card.veil().isEmpty())
            .findFirst();
    return new Hour(
        frames.dates().clock(edition.published()),
        edition.published().toString(),
        edition.path(),
        lead.map(Card::headline)
            .orElseGet(
                () ->
                    frames.words().of("edition.title", frames.dates().clock(edition.published()))),
        lead.map(Card::language).orElse("en"),
        lead.map(Card::direction).orElse("ltr"));
  }
}
