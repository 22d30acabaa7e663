package org.inkstand.web.desk.weights;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Ranking.Factors;
import org.inkstand.edition.Ranking.Tuned;
import org.inkstand.edition.Reason;
import org.inkstand.kit.text.Numbers;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Done;
import org.inkstand.web.desk.Desk.Shell;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/weights}: how much each signal counts, and what other weights would have made. */
@Component
public class WeightsPage {

  private static final String PATH = "/desk/weights";
  private static final int HISTORY_MAX = 20;
  private static final int WHY_MAX = 300;

  private final Desk desk;
  private final Ranking ranking;
  private final Ranking.Tuning tuning;
  private final Ranking.Trials trials;

  WeightsPage(Desk desk, Ranking ranking, Ranking.Tuning tuning, Ranking.Trials trials) {
    this.desk = desk;
    this.ranking = ranking;
    this.tuning = tuning;
    this.trials = trials;
  }

  /**
   * What the page says.
   *
   * @param seen the number of what holds, as this page shows it
   * @param when of which front page the effect is to be seen, as a form field has it
   * @param problem what was wrong, in words; may be empty
   * @param effect of the trial; empty without one
   */
  public record Model(
      Shell shell,
      List<Row> rows,
      long seen,
      String when,
      String problem,
      Effect effect,
      List<Past> history) {}

  /**
   * A signal.
   *
   * @param most what it is worth at most as the house says
   * @param factor how much it counts, as a form field has it
   */
  public record Row(String signal, String name, String how, String most, String factor) {}

  /**
   * An earlier setting.
   *
   * @param number by which the newest is taken back; 0 for others
   */
  public record Past(String when, String says, long number) {}

  /** Shows what holds. */
  public ServerResponse show(ServerRequest request) {
    Tuned now = tuning.current();
    return desk.show("desk/weights.jte", model(request, now.factors(), "", Effect.NONE));
  }

  /** {@code POST}: shows what a front page of the past would have been. Nothing is kept. */
  public ServerResponse tryOut(ServerRequest request) {
    Optional<Factors> asked = factors(request);
    if (asked.isEmpty()) {
      return again(request, "desk.weights.wrong");
    }
    Optional<Instant> when = Moments.read(Desk.field(request, "when"), desk.now());
    Optional<Effect> effect =
        when.flatMap(moment -> trials.at(moment, asked.get()))
            .map(trial -> Effect.of(trial, desk.words()));
    return effect.isEmpty()
        ? again(request, "desk.weights.no-page")
        : desk.show("desk/weights.jte", model(request, asked.get(), "", effect.get()));
  }

  /** {@code POST}: sets them, for the next editions. */
  public ServerResponse set(ServerRequest request) {
    Optional<Factors> asked = factors(request);
    String why = Desk.field(request, "why");
    if (asked.isEmpty() || why.length() > WHY_MAX) {
      return again(request, "desk.weights.wrong");
    }
    Factors was = tuning.current().factors();
    long seen = Numbers.id(Desk.field(request, "seen")).orElse(0L);
    if (tuning.tune(asked.get(), seen, desk.now()).isEmpty()) {
      return desk.refused(request, PATH, desk.words().of("desk.weights.overtaken"));
    }
    desk.log(request, new Done("weights", why, PATH, said(was), said(asked.get())));
    return desk.done(request, PATH, desk.words().of("desk.weights.done"));
  }

  /** {@code POST}: what was set before the last setting holds again. */
  public ServerResponse undo(ServerRequest request) {
    Factors was = tuning.current().factors();
    long number = Numbers.id(Desk.field(request, "number")).orElse(0L);
    Optional<Tuned> back = tuning.undo(number, desk.now());
    if (back.isEmpty()) {
      return desk.refused(request, PATH, desk.words().of("desk.weights.overtaken"));
    }
    desk.log(request, new Done("weights-undone", "", PATH, said(was), said(back.get().factors())));
    return desk.done(request, PATH, desk.words().of("desk.weights.undone"));
  }

  private ServerResponse again(ServerRequest request, String problem) {
    Factors shown = factors(request).orElse(tuning.current().factors());
    return desk.showAgain(
        "desk/weights.jte", model(request, shown, desk.words().of(problem), Effect.NONE));
  }

  /** Of the signals that there are; nothing else that is sent is looked at. */
  private Optional<Factors> factors(ServerRequest request) {
    Map<String, Double> factors = new HashMap<>();
    for (Reason signal : ranking.most()) {
      String field = Desk.field(request, signal.signal());
      if (!field.matches("[0-9](\\.[0-9]{1,2})?")) {
        return Optional.empty();
      }
      factors.put(signal.signal(), Double.parseDouble(field));
    }
    boolean bounded = factors.values().stream().allMatch(f -> f <= Factors.MAX);
    boolean counting = factors.values().stream().anyMatch(f -> f > 0);
    return bounded && counting ? Optional.of(new Factors(factors)) : Optional.empty();
  }

  private Model model(ServerRequest request, Factors shown, String problem, Effect effect) {
    String when = Desk.field(request, "when");
    return new Model(
        desk.around(request, desk.words().of("desk.weights.title"), "editing"),
        ranking.with(Factors.HOUSE).most().stream().map(most -> row(most, shown)).toList(),
        tuning.current().number(),
        when.isEmpty() ? Moments.field(desk.now()) : when,
        problem,
        effect,
        history());
  }

  private Row row(Reason most, Factors shown) {
    String name = most.signal();
    return new Row(
        name,
        desk.words().of("rank.name." + name),
        desk.words().of("rank.how." + name),
        number(most.points()),
        number(shown.of(name)));
  }

  private List<Past> history() {
    long newest = tuning.current().number();
    return tuning.list(HISTORY_MAX).stream()
        .map(
            tuned ->
                new Past(
                    Moments.said(tuned.at()),
                    said(tuned.factors()),
                    tuned.number() == newest ? newest : 0))
        .toList();
  }

  private String said(Factors factors) {
    List<String> parts =
        factors.others().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> desk.words().of("desk.weights.part", e.getKey(), number(e.getValue())))
            .toList();
    return parts.isEmpty() ? desk.words().of("desk.weights.house") : String.join(", ", parts);
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.2f", value).replaceAll("0$", "");
  }
}
