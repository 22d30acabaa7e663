package org.inkstand.app.press.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every title has printed by a given moment. All moments hang on the start of the press, so
 * the news is as old as its writers meant it to be whenever somebody looks.
 */
public final class Newsroom {

  private final Instant start;
  private final Map<String, Filed> byId = new HashMap<>();
  private final Map<String, List<Filed>> byTitle = new HashMap<>();

  /** A telling with its event. */
  private record Filed(Event event, Telling telling) {}

  /** Files the events under the moment at which the press starts. */
  public Newsroom(Instant start, List<Event> events) {
    this.start = start;
    for (Event event : events) {
      for (Telling telling : event.tellings()) {
        Filed filed = new Filed(event, telling);
        if (byId.put(telling.id(), filed) != null) {
          throw new IllegalStateException("two articles are called " + telling.id());
        }
        byTitle.computeIfAbsent(telling.title(), _ -> new ArrayList<>()).add(filed);
      }
    }
  }

  /** What a title has printed, withdrawn articles included, the newest first. */
  public List<Printed> printed(String title, Instant now) {
    return byTitle.getOrDefault(title, List.of()).stream()
        .map(filed -> at(filed, now))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Printed::published).reversed().thenComparing(Printed::id))
        .toList();
  }

  /** One article as it stands, if it has appeared. */
  public Optional<Printed> find(String id, Instant now) {
    return Optional.ofNullable(byId.get(id)).flatMap(filed -> at(filed, now));
  }

  /** Every moment at which something appears, changes or is withdrawn, in order. */
  public List<Instant> turns() {
    return byId.values().stream()
        .flatMap(
            filed -> {
              List<Duration> afters = new ArrayList<>();
              filed.telling().editions().forEach(edition -> afters.add(edition.after()));
              filed.telling().withdrawnAfter().ifPresent(afters::add);
              return afters.stream().map(after -> moment(filed.event(), after));
            })
        .sorted()
        .toList();
  }

  private Optional<Printed> at(Filed filed, Instant now) {
    Telling telling = filed.telling();
    List<Edition> out =
        telling.editions().stream()
            .filter(edition -> !moment(filed.event(), edition.after()).isAfter(now))
            .toList();
    if (out.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(telling.copyOf().isPresent() ? copy(filed, now) : own(filed, out, now));
  }

  private Printed own(Filed filed, List<Edition> out, Instant now) {
    Telling telling = filed.telling();
    Edition last = out.getLast();
    Instant changed = moment(filed.event(), last.after());
    Optional<Instant> withdrawn =
        telling
            .withdrawnAfter()
            .map(after -> moment(filed.event(), after))
            .filter(at -> !at.isAfter(now));
    List<Printed.Note> notes =
        out.reversed().stream()
            .filter(edition -> !edition.note().isEmpty())
            .map(
                edition ->
                    new Printed.Note(
                        moment(filed.event(), edition.after()),
                        edition.note(),
                        edition.correction()))
            .toList();
    return new Printed(
        telling.id(),
        telling.title(),
        filed.event().name(),
        telling.byline(),
        telling.section(),
        filed.event().place(),
        telling.keywords(),
        telling.picture(),
        moment(filed.event(), out.getFirst().after()),
        withdrawn.orElse(changed),
        out.size(),
        last.headline(),
        last.standfirst(),
        last.body(),
        notes,
        withdrawn.isPresent());
  }

  /**
   * Wire copy: the agency's words as they stood when the copy was taken, under another headline.
   */
  private Printed copy(Filed filed, Instant now) {
    Telling telling = filed.telling();
    Edition only = telling.editions().getFirst();
    Instant taken = moment(filed.event(), only.after());
    String source = telling.copyOf().orElseThrow();
    Filed wire = byId.get(source);
    if (wire == null || wire.telling().copyOf().isPresent()) {
      throw new IllegalStateException(
          telling.id() + " copies " + source + ", which is no original");
    }
    Printed original =
        at(wire, taken)
            .orElseThrow(() -> new IllegalStateException(telling.id() + " is too early"));
    Optional<Printed> withdrawn = find(source, now).filter(Printed::withdrawn);
    return new Printed(
        telling.id(),
        telling.title(),
        filed.event().name(),
        telling.byline().isEmpty() ? original.byline() : telling.byline(),
        telling.section(),
        original.place(),
        telling.keywords().isEmpty() ? original.keywords() : telling.keywords(),
        telling.picture().or(original::picture),
        taken,
        withdrawn.map(Printed::updated).filter(taken::isBefore).orElse(taken),
        1,
        only.headline().isEmpty() ? original.headline() : only.headline(),
        only.standfirst().isEmpty() ? original.standfirst() : only.standfirst(),
        original.body(),
        List.of(),
        withdrawn.isPresent());
  }

  private Instant moment(Event event, Duration after) {
    return start.minus(event.age()).plus(after);
  }
}
