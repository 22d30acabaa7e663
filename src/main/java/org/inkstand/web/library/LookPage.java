package org.inkstand.web.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inkstand.reader.Marks;
import org.inkstand.reader.ReaderId;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.own.Look;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /appearance}: how pages look. A reader's choice is kept with their account and stands in
 * the page as it leaves the server; a visitor's is kept by their browser, since their pages are the
 * same for everybody.
 */
@Component
public class LookPage {

  private final Room room;
  private final Marks marks;

  LookPage(Room room, Marks marks) {
    this.room = room;
    this.marks = marks;
  }

  /**
   * What the page shows.
   *
   * @param known whether the choice can be kept with an account
   */
  public record Model(Walls walls, boolean known, List<Question> questions) {}

  /** Something to choose. */
  public record Question(String name, String text, List<Answer> answers) {}

  /** One way. */
  public record Answer(String word, String text, boolean chosen) {}

  /** Shows it. */
  public ServerResponse show(@SuppressWarnings("unused") ServerRequest request) {
    Look look = Look.unpacked(room.mine().look());
    List<Question> questions =
        Arrays.stream(Look.Choice.values()).map(choice -> question(choice, look)).toList();
    boolean known = room.mine().reader().isPresent();
    return room.show(
        "library/look.jte", new Model(room.around("look", "/appearance"), known, questions));
  }

  private Question question(Look.Choice choice, Look look) {
    return new Question(
        choice.key(),
        room.words().of("look." + choice.key()),
        choice.words().stream()
            .map(
                word ->
                    new Answer(
                        word,
                        room.words().of("look." + choice.key() + "." + word),
                        word.equals(look.chosen(choice))))
            .toList());
  }

  /** Keeps it with the account. */
  public ServerResponse keep(ServerRequest request) {
    Optional<ReaderId> reader = room.mine().reader();
    if (reader.isEmpty()) {
      return room.back(request, "/appearance");
    }
    Look look =
        new Look(
            Forms.field(request, "size"),
            Forms.field(request, "measure"),
            Forms.field(request, "face"),
            Forms.field(request, "light"),
            Forms.field(request, "motion"));
    marks.setLook(reader.get(), look.packed());
    return room.done(request, "/appearance", "look.kept");
  }
}
