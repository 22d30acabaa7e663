package org.inkstand.web.joining;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkstand.kit.text.Numbers;
import org.inkstand.post.Post;
import org.inkstand.post.Posted;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.wording.Dates;
import org.springframework.stereotype.Component;

/** The outbox as two pages show it: the desk's, and in a demonstration everybody's. */
@Component
public class Mailbag {

  private static final int LINES_MAX = 100;

  private final Frames frames;
  private final Post post;

  Mailbag(Frames frames, Post post) {
    this.frames = frames;
    this.post = post;
  }

  /**
   * A mail on one line.
   *
   * @param state in a word
   * @param why the mail server's own words; may be empty
   */
  public record Line(
      long number, String to, String subject, Dates.Stamp at, String state, String why) {}

  /**
   * A mail opened.
   *
   * @param paragraphs its text, each a list of lines
   */
  public record Opened(Line line, List<List<Piece>> paragraphs) {
    public Opened {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A line of a mail.
   *
   * @param link whether it is an address of ours
   */
  public record Piece(String text, boolean link) {}

  /** The newest mails. */
  public List<Line> lines() {
    Instant now = frames.clock().instant();
    return post.list(LINES_MAX).stream().map(posted -> line(posted, now)).toList();
  }

  /** One of them, by its number as it stands in an address. */
  public Optional<Opened> open(String number) {
    return Numbers.id(number).flatMap(post::find).map(this::opened);
  }

  private Opened opened(Posted posted) {
    List<List<Piece>> paragraphs =
        Arrays.stream(posted.mail().text().split("\n\n"))
            .map(paragraph -> paragraph.lines().map(this::piece).toList())
            .toList();
    return new Opened(line(posted, frames.clock().instant()), paragraphs);
  }

  private Piece piece(String line) {
    return new Piece(line, line.startsWith(frames.paper().absolute("/")));
  }

  private Line line(Posted posted, Instant now) {
    return new Line(
        posted.number(),
        posted.mail().to().text(),
        posted.mail().subject(),
        frames.dates().stamp(posted.at(), now),
        frames.words().of("outbox.state." + posted.state().name().toLowerCase(Locale.ROOT)),
        posted.why());
  }
}
