package org.inkstand.web.desk.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inkstand.article.Articles;
import org.inkstand.article.WaitingPages;
import org.inkstand.feed.FeedHistory;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.Feeds;
import org.inkstand.kit.step.StepRunner;
import org.inkstand.kit.step.StepState;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.Figure;
import org.inkstand.web.desk.Numbers;
import org.inkstand.web.desk.Places;
import org.inkstand.web.desk.Spans.When;
import org.inkstand.web.desk.diagnosis.Ailment;
import org.inkstand.web.desk.diagnosis.Diagnosis;
import org.inkstand.web.desk.diagnosis.Trouble;
import org.inkstand.web.desk.feeds.FeedWords;
import org.inkstand.web.desk.feeds.History;
import org.inkstand.web.desk.overview.StepsPage.StepLine;
import org.inkstand.web.desk.plot.Plot;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk}: what is broken, since when, whose fault it is, what one can do. */
@Component
public class OverviewPage {

  /** Enough to recognise what they have in common; the rest is a click away. */
  private static final int EXAMPLES_MAX = 4;

  /** Each has a sentence of its own. */
  private static final int SILENT_MAX = 12;

  /** The bar of states is drawn in these units. */
  private static final double BAR_WIDTH = 1_000;

  private final Desk desk;
  private final House house;

  OverviewPage(Desk desk, House house) {
    this.desk = desk;
    this.house = house;
  }

  /** All that the overview looks at. */
  @Component
  record House(
      Titles titles,
      Feeds feeds,
      FeedHistory history,
      History plots,
      Articles articles,
      WaitingPages pages,
      StepRunner steps) {}

  /**
   * What the page says.
   *
   * @param verdict the one line that answers "is all well?"
   */
  public record Model(
      Shell shell,
      String verdict,
      boolean well,
      List<Finding> findings,
      List<Figure> figures,
      List<Share> shares,
      List<StepLine> steps,
      List<Plot> plots,
      boolean byHour) {
    public Model {
      findings = List.copyOf(findings);
      figures = List.copyOf(figures);
      shares = List.copyOf(shares);
      steps = List.copyOf(steps);
      plots = List.copyOf(plots);
    }
  }

  /**
   * One thing that is wrong.
   *
   * @param count how many it concerns, as a figure; empty for one thing
   * @param fault with whom mending begins, for the style sheet
   * @param path to all of them; empty where the examples are all
   * @param more words of the link to all of them
   */
  public record Finding(
      String count,
      String says,
      String detail,
      When since,
      String fault,
      String faultName,
      String advice,
      List<Example> examples,
      String path,
      String more) {
    public Finding {
      examples = List.copyOf(examples);
    }
  }

  /** One of those that a finding concerns. */
  public record Example(String name, String path) {}

  /**
   * How many feeds are in a state.
   *
   * @param x where its piece of the bar begins
   * @param width of its piece
   */
  public record Share(
      String state, String name, String number, String path, String x, String width) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    Instant now = desk.now();
    List<FeedState> all = house.feeds().list();
    List<StepState> states = house.steps().states();
    List<Finding> findings =
        Diagnosis.of(all, states, house.history().silences(), now).stream()
            .map(trouble -> finding(trouble, now))
            .toList();
    Words words = desk.words();
    String verdict =
        findings.isEmpty()
            ? words.of(all.isEmpty() ? "desk.empty" : "desk.well")
            : words.count("desk.findings", findings.size());
    Shell shell = desk.around(request, words.of("desk.title"), "overview");
    FeedHistory.Span span = History.span(request);
    return desk.show(
        "desk/overview.jte",
        new Model(
            shell,
            verdict,
            findings.isEmpty(),
            findings,
            figures(all),
            shares(all, now),
            states.stream().map(state -> StepLine.of(state, desk, now)).toList(),
            house.plots().all(span, now),
            span == FeedHistory.Span.HOUR));
  }

  private Finding finding(Trouble trouble, Instant now) {
    Words words = desk.words();
    When since = desk.spans().past(trouble.since(), now);
    return switch (trouble) {
      case Trouble.Feeds some -> ill(some, since);
      case Trouble.Cut cut ->
          new Finding(
              Numbers.grouped(cut.unreachable()),
              words.of("desk.trouble.cut", cut.unreachable(), cut.tried()),
              "",
              since,
              fault(cut),
              words.of("desk.fault." + fault(cut)),
              words.of("desk.trouble.cut.do"),
              List.of(),
              "/desk/feeds?state=unreachable",
              words.of("desk.trouble.all"));
      case Trouble.Silent silent -> quiet(silent, now);
      case Trouble.StepFailing failing -> step("failing", failing.step(), since);
      case Trouble.StepStuck stuck -> step("stuck", stuck.step(), since);
    };
  }

  private Finding ill(Trouble.Feeds some, When since) {
    Words words = desk.words();
    String state = FeedWords.state(some.ailment());
    return new Finding(
        Numbers.grouped(some.feeds().size()),
        words.count("desk.trouble." + state, some.feeds().size()),
        "",
        since,
        fault(some),
        words.of("desk.fault." + fault(some)),
        words.of("desk.state." + state + ".do"),
        examples(some.feeds()),
        "/desk/feeds?state=" + state,
        words.of("desk.trouble.all"));
  }

  private Finding quiet(Trouble.Silent silent, Instant now) {
    Words words = desk.words();
    int titles = silent.silences().size();
    return new Finding(
        Numbers.grouped(titles),
        words.count("desk.trouble.silent", titles),
        "",
        desk.spans().past(Instant.EPOCH, now),
        fault(silent),
        words.of("desk.fault." + fault(silent)),
        words.of("desk.trouble.silent.do"),
        silent(silent.silences(), now),
        "",
        "");
  }

  private static String fault(Trouble trouble) {
    return trouble.fault().name().toLowerCase(Locale.ROOT);
  }

  private Finding step(String how, StepState step, When since) {
    Words words = desk.words();
    return new Finding(
        "",
        words.of("desk.trouble.step-" + how, step.name()),
        step.lastError(),
        since,
        "ours",
        words.of("desk.fault.ours"),
        words.of("desk.trouble.step-" + how + ".do"),
        List.of(),
        "/desk/steps",
        words.of("desk.trouble.steps"));
  }

  /** Each in words: {@code The Post usually publishes 14 a day, nothing for 9 hours}. */
  private List<Example> silent(List<FeedHistory.Silence> silences, Instant now) {
    return silences.stream()
        .limit(SILENT_MAX)
        .flatMap(
            silence ->
                house.titles().find(silence.title()).stream()
                    .map(
                        title ->
                            new Example(
                                desk.words()
                                    .of(
                                        "desk.trouble.silent.title",
                                        title.name(),
                                        Numbers.grouped(Math.round(silence.perDay())),
                                        desk.spans().words(Duration.between(silence.since(), now))),
                                Places.of(title))))
        .toList();
  }

  private List<Example> examples(List<FeedState> ill) {
    return ill.stream()
        .limit(EXAMPLES_MAX)
        .map(
            feed ->
                new Example(
                    house
                        .titles()
                        .find(feed.title())
                        .map(Title::name)
                        .orElse(feed.address().getHost()),
                    Places.of(feed.feed())))
        .toList();
  }

  private List<Figure> figures(List<FeedState> all) {
    Words words = desk.words();
    return List.of(
        new Figure(
            Numbers.grouped(house.titles().list().size()),
            words.of("desk.figure.titles"),
            "/desk/titles"),
        new Figure(Numbers.grouped(all.size()), words.of("desk.figure.feeds"), "/desk/feeds"),
        new Figure(Numbers.grouped(house.articles().count()), words.of("desk.figure.articles"), ""),
        new Figure(Numbers.grouped(house.pages().waiting()), words.of("desk.figure.waiting"), ""));
  }

  private List<Share> shares(List<FeedState> all, Instant now) {
    Map<Ailment, Integer> counts = new EnumMap<>(Ailment.class);
    all.forEach(feed -> counts.merge(Ailment.of(feed, now), 1, Integer::sum));
    List<Share> shares = new ArrayList<>();
    double x = 0;
    for (Map.Entry<Ailment, Integer> entry : counts.entrySet()) {
      double width = BAR_WIDTH * entry.getValue() / all.size();
      String state = FeedWords.state(entry.getKey());
      shares.add(
          new Share(
              state,
              desk.words().of("desk.state." + state),
              Numbers.grouped(entry.getValue()),
              "/desk/feeds?state=" + state,
              Numbers.decimal(x),
              Numbers.decimal(width)));
      x += width;
    }
    return shares;
  }
}
