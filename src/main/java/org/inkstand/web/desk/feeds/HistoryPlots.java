package org.inkstand.web.desk.feeds;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkstand.feed.FeedHistory.Span;
import org.inkstand.feed.Tries;
import org.inkstand.feed.Tries.Delays;
import org.inkstand.web.desk.Numbers;
import org.inkstand.web.desk.plot.Plot;
import org.inkstand.web.desk.plot.Plot.Part;
import org.inkstand.web.wording.Words;

/**
 * Three plots of a history: articles, the time until they are here, and failures; each with the
 * sentence that it comes to.
 */
final class HistoryPlots {

  private static final Locale ENGLISH = Locale.UK;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", ENGLISH);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMM HH:mm", ENGLISH);

  private final Words words;
  private final Span span;
  private final List<Instant> slots = new ArrayList<>();
  private final Map<Instant, Tries> known;

  /** Of this history, up to now. */
  HistoryPlots(Words words, Span span, List<Tries> history, Instant now) {
    this.words = words;
    this.span = span;
    this.known =
        history.stream().collect(Collectors.toMap(Tries::from, Function.identity(), (a, _) -> a));
    for (Instant slot = span.oldest(now); !slot.isAfter(now); slot = slot.plus(span.length())) {
      slots.add(slot);
    }
  }

  /** All three; none while there is no history. */
  List<Plot> all() {
    return known.isEmpty() ? List.of() : List.of(articles(), delays(), failures());
  }

  private Plot articles() {
    long most = known.values().stream().mapToInt(Tries::fresh).max().orElse(0);
    long top = Plot.ceiling(most);
    long sum = known.values().stream().mapToInt(Tries::fresh).sum();
    long spans = Duration.between(first(), last()).dividedBy(span.length()) + 1;
    String says =
        sum == 0
            ? words.of("desk.plot.articles.none")
            : words.of(
                "desk.plot.articles.says." + name(),
                Numbers.grouped(Math.max(1, Math.round(sum / (double) spans))),
                Numbers.grouped(fresh(last())));
    return plot(
        words.of("desk.plot.articles." + name()),
        says,
        new Drawing(
            columns(tries -> List.of(new Part("ink", 0, tries.fresh() / (double) top))),
            List.of(Numbers.grouped(top), top == 1 ? "" : Numbers.grouped(top / 2), "0")),
        new Table(
            List.of(words.of("desk.plot.articles")),
            tries -> List.of(Numbers.grouped(tries.fresh()))));
  }

  private Plot delays() {
    Delays all = known.values().stream().map(Tries::delays).reduce(Delays.NONE, Delays::and);
    return plot(
        words.of("desk.plot.delays"),
        all.count() == 0
            ? words.of("desk.plot.delays.none")
            : words.of(
                "desk.plot.delays.says",
                within(all.within(.5).orElse(0)),
                within(all.within(.9).orElse(0))),
        new Drawing(
            columns(HistoryPlots::delayed),
            List.of(words.of("desk.plot.level.top"), words.of("desk.plot.level.middle"), "")),
        new Table(
            List.of(words.of("desk.plot.delays.half"), words.of("desk.plot.delays.most")),
            tries ->
                List.of(
                    tries.delays().within(.5).map(this::within).orElse("–"),
                    tries.delays().within(.9).map(this::within).orElse("–"))));
  }

  private static List<Part> delayed(Tries tries) {
    double bounds = Delays.BOUNDS.size() + 1;
    double half = tries.delays().within(.5).map(place -> place + 1).orElse(0);
    double most = tries.delays().within(.9).map(place -> place + 1).orElse(0);
    return List.of(
        new Part("soft", half / bounds, most / bounds), new Part("ink", 0, half / bounds));
  }

  private Plot failures() {
    int tries = known.values().stream().mapToInt(Tries::tries).sum();
    int failed = known.values().stream().mapToInt(Tries::failed).sum();
    int reached = known.values().stream().mapToInt(Tries::unreachable).sum();
    String says =
        failed == 0
            ? words.of("desk.plot.failures.none", Numbers.grouped(tries))
            : words.of(
                "desk.plot.failures.says",
                Numbers.grouped(tries),
                Numbers.grouped(failed),
                Numbers.grouped(failed - (long) reached),
                Numbers.grouped(reached));
    return plot(
        words.of("desk.plot.failures"),
        says,
        new Drawing(columns(HistoryPlots::failed), List.of("100 %", "50 %", "0")),
        new Table(
            List.of(
                words.of("desk.plot.tries"),
                words.of("desk.plot.refused"),
                words.of("desk.plot.unreachable"),
                words.of("desk.plot.flawed")),
            one ->
                List.of(
                    Numbers.grouped(one.tries()),
                    Numbers.grouped(one.refused()),
                    Numbers.grouped(one.unreachable()),
                    Numbers.grouped(one.flawed()))));
  }

  private static List<Part> failed(Tries tries) {
    if (tries.tries() == 0) {
      return List.of();
    }
    double all = tries.tries();
    double refused = tries.refused() / all;
    double unreachable = refused + tries.unreachable() / all;
    double flawed = unreachable + tries.flawed() / all;
    return List.of(
        new Part("well", flawed, 1),
        new Part("half", unreachable, flawed),
        new Part("soft", refused, unreachable),
        new Part("bad", 0, refused));
  }

  private List<List<Part>> columns(Function<Tries, List<Part>> parts) {
    return slots.stream()
        .map(slot -> known.containsKey(slot) ? parts.apply(known.get(slot)) : List.<Part>of())
        .toList();
  }

  private record Drawing(List<List<Part>> columns, List<String> levels) {}

  private record Table(List<String> heads, Function<Tries, List<String>> row) {}

  private Plot plot(String name, String says, Drawing drawing, Table table) {
    List<String> all = new ArrayList<>(List.of(words.of("desk.plot.when." + name())));
    all.addAll(table.heads);
    List<List<String>> rows = new ArrayList<>();
    for (Instant slot : slots.reversed()) {
      if (known.containsKey(slot)) {
        List<String> cells = new ArrayList<>(List.of(label(slot)));
        cells.addAll(table.row.apply(known.get(slot)));
        rows.add(cells);
      }
    }
    return new Plot(
        name,
        says,
        Plot.width(slots.size()),
        Plot.bars(drawing.columns),
        drawing.levels,
        label(slots.getFirst()),
        label(slots.getLast()),
        all,
        rows);
  }

  private String within(int place) {
    return words.of("desk.plot.within." + place);
  }

  private String name() {
    return span == Span.DAY ? "day" : "hour";
  }

  private String label(Instant slot) {
    return (span == Span.DAY ? DAY : HOUR).format(slot.atOffset(ZoneOffset.UTC));
  }

  private Instant first() {
    return slots.stream().filter(slot -> fresh(slot) > 0).findFirst().orElse(last());
  }

  private Instant last() {
    return slots.getLast();
  }

  private int fresh(Instant slot) {
    Tries tries = known.get(slot);
    return tries == null ? 0 : tries.fresh();
  }
}
