package org.inkstand.web.desk.editing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Decisions;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Editions;
import org.inkstand.edition.Slot;
import org.inkstand.story.Stories;
import org.inkstand.story.Story;
import org.inkstand.story.StoryId;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Shell;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/editing}: what editors decided, and the front page to decide about. */
@Component
public class EditingPage {

  private static final int FRONT_MAX = 60;

  private final Desk desk;
  private final Decisions decisions;
  private final Editions editions;
  private final Stories stories;

  EditingPage(Desk desk, Decisions decisions, Editions editions, Stories stories) {
    this.desk = desk;
    this.decisions = decisions;
    this.editions = editions;
    this.stories = stories;
  }

  /**
   * What the page says.
   *
   * @param operator whether who looks may set weights, too
   */
  public record Model(Shell shell, boolean operator, List<Line> holding, List<Line> front) {
    public Model {
      holding = List.copyOf(holding);
      front = List.copyOf(front);
    }
  }

  /**
   * A story.
   *
   * @param kind what was decided, or where it stands, in words
   * @param words the editor's; may be empty
   * @param when it holds, in words; may be empty
   */
  public record Line(String kind, String headline, String path, String words, String when) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    Instant now = desk.now();
    List<Line> holding =
        decisions.listLasting(now).stream()
            .map(
                decision ->
                    new Line(
                        name(decision.kind()),
                        stories
                            .find(new StoryId(decision.story()))
                            .map(Story::headline)
                            .orElse("–"),
                        path(decision.story()),
                        decision.words(),
                        new Turns(desk).of(decision, now)))
            .toList();
    List<Line> front =
        editions.latest(EditionKind.FRONT).stream()
            .flatMap(edition -> edition.slots().stream())
            .filter(slot -> slot.story() != 0)
            .limit(FRONT_MAX)
            .map(EditingPage::line)
            .toList();
    return desk.show(
        "desk/editing.jte",
        new Model(
            desk.around(request, desk.words().of("desk.editing.title"), "editing"),
            !request.servletRequest().isUserInRole("EDITOR"),
            holding,
            front));
  }

  private static Line line(Slot slot) {
    String place = slot.place().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Line(place, slot.headline(), path(slot.story()), "", "");
  }

  private String name(Decision.Kind kind) {
    return desk.words().of("desk.editing." + kind.name().toLowerCase(Locale.ROOT));
  }

  static String path(long story) {
    return "/desk/editing/" + story;
  }
}
