package org.inkstand.web.front;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Slot.Place;
import org.inkstand.web.card.Card;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /editions}: the archive of the front page and of every other, a day at a time. */
@Component
public class EditionsPage {

  private static final int HOURS_MAX = 25;

  private final Frames frames;
  private final Pages pages;
  private final Stock stock;
  private final Ranked.Layout layout;

  EditionsPage(Frames frames, Pages pages, Stock stock, Ranked.Layout layout) {
    this.frames = frames;
    this.pages = pages;
    this.stock = stock;
    this.layout = layout;
  }

  /**
   * What the page shows.
   *
   * @param front whether it is the front page's archive
   * @param sections whose editions there are
   * @param countries whose editions there are
   * @param page the chosen one's name
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
      boolean front,
      List<Choice> sections,
      List<Choice> countries,
      String page,
      String day,
      String heading,
      String time,
      String notice,
      List<Hour> hours,
      String previous,
      String next,
      String briefing) {}

  /** A page whose archive there is. */
  public record Choice(String value, String name, boolean chosen) {}

  /** Which page, which day, and which day is today. */
  private record Asked(EditionKind kind, LocalDate day, LocalDate today) {

    String on(LocalDate other) {
      String slug = Ranked.Layout.slug(kind);
      return "/editions?" + (slug.isEmpty() ? "" : "of=" + slug + "&") + "day=" + other;
    }
  }

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
    var asked = new Asked(kind(request.param("of").orElse("")), day, today);
    Optional<LocalTime> time = request.param("time").flatMap(EditionsPage::time);
    if (time.isEmpty()) {
      return pages.show("front/editions.jte", model(asked, "", ""));
    }
    Instant moment = day.atTime(time.get()).atZone(zone).toInstant();
    return stock
        .editions()
        .at(asked.kind(), moment)
        .map(edition -> pages.seeOther(edition.path()))
        .orElseGet(
            () ->
                pages.show(
                    "front/editions.jte",
                    model(asked, time.get().toString(), frames.words().of("editions.before"))));
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

  /** The front page where somebody asks for what there is not. */
  private EditionKind kind(String slug) {
    return stock.editions().kinds().stream()
        .filter(kind -> !slug.isEmpty() && Ranked.Layout.slug(kind).equals(slug))
        .findFirst()
        .orElse(EditionKind.FRONT);
  }

  private List<Choice> choices(EditionKind.Page page, EditionKind chosen) {
    return stock.editions().kinds().stream()
        .filter(kind -> kind.page() == page)
        .map(kind -> new Choice(Ranked.Layout.slug(kind), layout.name(kind), kind.equals(chosen)))
        .sorted(Comparator.comparing(Choice::name))
        .toList();
  }

  private Model model(Asked asked, String time, String notice) {
    EditionKind kind = asked.kind();
    LocalDate day = asked.day();
    Words words = frames.words();
    Instant from = start(day);
    Instant to = start(day.plusDays(1));
    boolean earlier =
        stock.editions().first(kind).filter(first -> first.isBefore(from)).isPresent();
    Head head =
        Head.of(
                words.of("editions.title"),
                words.of("editions.description"),
                "/editions",
                "editions")
            .unlisted();
    return new Model(
        frames.around(head),
        kind.equals(EditionKind.FRONT),
        choices(EditionKind.Page.SECTION, kind),
        choices(EditionKind.Page.COUNTRY, kind),
        layout.name(kind),
        day.toString(),
        frames.dates().day(from),
        time,
        notice,
        stock.editions().listHourly(kind, from, to, HOURS_MAX).stream().map(this::hour).toList(),
        earlier ? asked.on(day.minusDays(1)) : "",
        day.isBefore(asked.today()) ? asked.on(day.plusDays(1)) : "",
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
        Laid.of(edition.only(Place.LEAD), stock, layout.cards(), now).cards(Place.LEAD).stream()
            .filter(card -> card.veil().isEmpty())
            .findFirst();
    return new Hour(
        frames.dates().clock(edition.published()),
        edition.published().toString(),
        edition.path(),
        lead.map(Card::headline)
            .orElseGet(
                () ->
                    frames
                        .words()
                        .of(
                            "edition.part.title",
                            layout.name(edition.kind()),
                            frames.dates().clock(edition.published()))),
        lead.map(Card::language).orElse("en"),
        lead.map(Card::direction).orElse("ltr"));
  }
}
