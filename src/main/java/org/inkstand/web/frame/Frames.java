package org.inkstand.web.frame;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.inkstand.web.frame.Frame.NavLink;
import org.inkstand.web.guest.Guests;
import org.inkstand.web.own.Look;
import org.inkstand.web.own.Mine;
import org.inkstand.web.wording.Dates;
import org.inkstand.web.wording.Section;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;

/** Puts the frame around a page. */
@Component
public final class Frames {

  private final Paper paper;
  private final Clock clock;
  private final Assets assets;
  private final Pulse pulse;
  private final Words words = new Words();
  private final Dates dates;
  private final List<NavLink> sections;
  private final Guests guests;
  private final Mine mine;

  /** What a frame is made of. */
  @Component
  record Parts(Clock clock, Assets assets, Pulse pulse, Guests guests, Mine mine) {}

  Frames(Paper paper, Parts parts) {
    this.pulse = parts.pulse();
    this.paper = paper;
    this.clock = parts.clock();
    this.assets = parts.assets();
    this.guests = parts.guests();
    this.mine = parts.mine();
    this.dates = new Dates(paper.zone());
    this.sections =
        Section.ALL.stream()
            .map(s -> new NavLink(s.name(words), s.path(), "section/" + s.slug()))
            .toList();
  }

  /** The frame around a page that says this of itself. */
  public Frame around(Head head) {
    Instant now = clock.instant();
    return new Frame(
        head,
        paper,
        words,
        assets,
        dates.day(now),
        dates.stamp(now, now),
        sections,
        guests.present(),
        new Frame.Own(mine.marking(head.about(), head.path()), Look.unpacked(mine.look())));
  }

  /** The words, for a page that needs some before it has a frame. */
  public Words words() {
    return words;
  }

  /** The dates as the paper writes them. */
  public Dates dates() {
    return dates;
  }

  /** The paper. */
  public Paper paper() {
    return paper;
  }

  /** What tells whether something changed. */
  public Pulse pulse() {
    return pulse;
  }

  /** Who is looking. */
  public Guests guests() {
    return guests;
  }

  /** What is theirs. */
  public Mine mine() {
    return mine;
  }

  /** The paper's clock. */
  public Clock clock() {
    return clock;
  }
}
