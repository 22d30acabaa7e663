package org.inkstand.web.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inkstand.article.Articles;
import org.inkstand.article.WaitingPages;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.Feeds;
import org.inkstand.kit.step.StepRunner;
import org.inkstand.kit.step.StepState;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.Spans.When;
import org.inkstand.web.desk.StepsPage.StepLine;
import org.inkstand.web.desk.diagnosis.Ailment;
import org.inkstand.web.desk.diagnosis.Diagnosis;
import org.inkstand.web.desk.diagnosis.Trouble;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk}: what is broken, since when, whose fault it is, what one can do. */
@Component
public class OverviewPage {

  /** Enough to recognise what they have in common; the rest is a click away. */
  private static final int EXAMPLES_MAX = 4;

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
      Titles titles, Feeds feeds, Articles articles, WaitingPages pages, StepRunner steps) {}

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
      List<StepLine> steps) {
    public Model {
      findings = List.copyOf(findings);
      figures = List.copyOf(figures);
      shares = List.copyOf(shares);
      steps = List.copyOf(steps);
    }
  }

  /**
   * One thing that is wrong.
   *
   * @param count how many it concerns, as a figure; empty for one thing
   * @param fault with whom mending begins, for the style sheet
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

  /** A figure of the paper. */
  public record Figure(String number, String name, String path) {}

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
        Diagnosis.of(all, states, now).stream().map(trouble -> finding(trouble, now)).toList();
    Words words = desk.words();
    boolean well = findings.isEmpty();
    String verdict =
        well
            ? words.of(all.isEmpty() ? "desk.empty" : "desk.well")
            : words.count("desk.findings", findings.size());
    Shell shell = desk.around(request, words.of("desk.title"), "overview");
    return desk.show(
        "desk/overview.jte",
        new Model(
            shell,
            verdict,
            well,
            findings,
            figures(all),
            shares(all, now),
            states.stream().map(state -> StepLine.of(state, desk, now)).toList()));
  }

  private Finding finding(Trouble trouble, Instant now) {
    Words words = desk.words();
    When since = desk.spans().past(trouble.since(), now);
    String fault = trouble.fault().name().toLowerCase(Locale.ROOT);
    String faultName = words.of("desk.fault." + fault);
    return switch (trouble) {
      case Trouble.Feeds some -> {
        String state = FeedWords.state(some.ailment());
        yield new Finding(
            grouped(some.feeds().size()),
            words.count("desk.trouble." + state, some.feeds().size()),
            "",
            since,
            fault,
            faultName,
            words.of("desk.state." + state + ".do"),
            examples(some.feeds()),
            "/desk/feeds?state=" + state,
            words.of("desk.trouble.all"));
      }
      case Trouble.Cut cut ->
          new Finding(
              grouped(cut.unreachable()),
              words.of("desk.trouble.cut", cut.unreachable(), cut.tried()),
              "",
              since,
              fault,
              faultName,
              words.of("desk.trouble.cut.do"),
              List.of(),
              "/desk/feeds?state=unreachable",
              words.of("desk.trouble.all"));
      case Trouble.StepFailing failing -> step("failing", failing.step(), since);
      case Trouble.StepStuck stuck -> step("stuck", stuck.step(), since);
    };
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
                    FeedWords.path(feed)))
        .toList();
  }

  private List<Figure> figures(List<FeedState> all) {
    Words words = desk.words();
    return List.of(
        new Figure(
            grouped(house.titles().list().size()), words.of("desk.figure.titles"), "/desk/titles"),
        new Figure(grouped(all.size()), words.of("desk.figure.feeds"), "/desk/feeds"),
        new Figure(grouped(house.articles().count()), words.of("desk.figure.articles"), ""),
        new Figure(grouped(house.pages().waiting()), words.of("desk.figure.waiting"), ""));
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
              grouped(entry.getValue()),
              "/desk/feeds?state=" + state,
              decimal(x),
              decimal(width)));
      x += width;
    }
    return shares;
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  static String grouped(long number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
