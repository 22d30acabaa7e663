package org.inkstand.web.desk.overview;

import java.time.Instant;
import java.util.List;
import org.inkstand.kit.step.StepRunner;
import org.inkstand.kit.step.StepState;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.Numbers;
import org.inkstand.web.desk.Spans.When;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/steps}: how far each step has come, and what stopped it. */
@Component
public class StepsPage {

  private final Desk desk;
  private final StepRunner steps;

  StepsPage(Desk desk, StepRunner steps) {
    this.desk = desk;
    this.steps = steps;
  }

  /** What the page says. */
  public record Model(Shell shell, List<StepLine> steps) {
    public Model {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One step in words.
   *
   * @param does what it is for; empty for a step that this page does not know
   * @param state {@code failing}, {@code working} or {@code idle}, for the style sheet
   * @param error the last one in the machine's words; empty when the last try went well
   */
  public record StepLine(
      String name,
      String does,
      String state,
      String stateName,
      String cursor,
      String lag,
      When advanced,
      When failingSince,
      String error) {

    static StepLine of(StepState step, Desk desk, Instant now) {
      Words words = desk.words();
      String state = step.lastError().isEmpty() ? (step.lag() > 0 ? "working" : "idle") : "failing";
      String key = "desk.step." + step.name();
      return new StepLine(
          step.name(),
          words.has(key) ? words.of(key) : "",
          state,
          words.of("desk.step-state." + state),
          Numbers.grouped(step.cursor()),
          Numbers.grouped(step.lag()),
          desk.spans().past(step.lastAdvancedAt(), now),
          desk.spans().past(step.failingSince(), now),
          step.lastError());
    }
  }

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    Instant now = desk.now();
    Shell shell = desk.around(request, desk.words().of("desk.steps.title"), "steps");
    return desk.show(
        "desk/steps.jte",
        new Model(
            shell, steps.states().stream().map(step -> StepLine.of(step, desk, now)).toList()));
  }
}
