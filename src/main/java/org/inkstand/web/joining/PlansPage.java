package org.inkstand.web.joining;

import java.time.Duration;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.AccountSettings.Joining;
import org.inkstand.member.MemberSettings;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.guest.Standing;
import org.inkstand.web.guest.Standing.Stand;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /plans}: what is open to whom, how one's own membership stands, and, as long as nothing is
 * sold here, that it is not. A personal paper has no such page.
 */
@Component
public class PlansPage {

  private final Frames frames;
  private final Pages pages;
  private final Standing standing;
  private final Given given;

  /** What the operator says. */
  @Component("plansGiven")
  record Given(AccountSettings accounts, MemberSettings members) {}

  PlansPage(Frames frames, Pages pages, Standing standing, Given given) {
    this.frames = frames;
    this.pages = pages;
    this.standing = standing;
    this.given = given;
  }

  /**
   * What the page says.
   *
   * @param stand how one's membership stands, in a sentence; empty for a visitor
   * @param trial how long the trial of who signs up now lasts, in words; empty where there is none
   */
  public record Model(Frame frame, String stand, String trial) {}

  /** Shows it. */
  public ServerResponse show(@SuppressWarnings("unused") ServerRequest request) {
    if (given.accounts().personal()) {
      return pages.notFound();
    }
    Words words = frames.words();
    Head head =
        Head.of(words.of("plans.title"), words.of("plans.description"), "/plans", "joining");
    return pages.showPrivate(
        "joining/plans.jte",
        new Model(
            frames.around(head),
            frames.guests().present().who().map(who -> say(standing.of(who))).orElse(""),
            trial()));
  }

  private String say(Stand stand) {
    return frames.words().of("member.stand." + stand.kind(), frames.dates().day(stand.ends()));
  }

  private String trial() {
    Duration trial = given.members().trial();
    boolean open = given.accounts().joining() == Joining.OPEN;
    return open && trial.toDays() > 0 ? frames.words().count("plans.days", trial.toDays()) : "";
  }
}
