package org.inkstand.web.mine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inkstand.reader.Profile;
import org.inkstand.reader.Profile.Interest;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Topic.Kind;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /for-you/profile}: all that is known of a reader's taste, each line theirs to change. */
@Component
public class ProfilePage {

  static final String PATH = "/for-you/profile";

  /** What a word of the reader is worth: as many good readings. */
  private static final double SAID = 6;

  private final Own own;

  ProfilePage(Own own) {
    this.own = own;
  }

  /** What the page shows. */
  public record Model(
      Frame frame, boolean learning, boolean on, List<Group> groups, int readings, String token) {
    public Model {
      groups = List.copyOf(groups);
    }
  }

  /** Interests of one kind. */
  public record Group(String name, List<Line> lines) {}

  /**
   * One interest.
   *
   * @param strength of ten, in tenths of what the strongest can be
   * @param because where it comes from, in words
   * @param less whether they want less of it
   */
  public record Line(
      String id, String name, int strength, String because, boolean less, boolean said) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    return own.answer(request, reader -> show(request, reader));
  }

  private ServerResponse show(ServerRequest request, ReaderId reader) {
    Profile profile = own.forYou().profile(reader);
    Instant now = own.now();
    List<Group> groups =
        Stream.of(Kind.values())
            .map(kind -> new Group(own.words().of(key(kind)), lines(profile, kind, now)))
            .filter(group -> !group.lines().isEmpty())
            .toList();
    return own.pages()
        .showPrivate(
            "mine/profile.jte",
            new Model(
                own.around(own.words().of("mine.profile.title"), PATH),
                profile.learning(),
                profile.on(),
                groups,
                own.forYou().readings(reader, 1_000).size(),
                Forms.token(request)));
  }

  private static String key(Kind kind) {
    return "mine.kind." + kind.name().toLowerCase(Locale.ROOT);
  }

  private List<Line> lines(Profile profile, Kind kind, Instant now) {
    return profile.interests().stream()
        .filter(interest -> interest.topic().kind() == kind)
        .sorted(Comparator.comparingDouble((Interest i) -> i.weight(now)).reversed())
        .map(interest -> line(interest, now))
        .toList();
  }

  private Line line(Interest interest, Instant now) {
    Words words = own.words();
    double weight = interest.weight(now);
    int strength = (int) Math.ceil(10 * Math.abs(weight) / (Math.abs(weight) + 3));
    String because =
        interest.said() || interest.readings() == 0
            ? words.of("mine.profile.said")
            : words.count("mine.profile.readings", interest.readings());
    return new Line(
        interest.topic().id(),
        interest.topic().name(),
        Math.clamp(strength, 1, 10),
        because,
        weight < 0,
        interest.said());
  }

  /** Changes one line: much more of it, less of it, or nothing known of it. */
  public ServerResponse line(ServerRequest request) {
    return own.answer(
        request,
        reader -> {
          String id = Forms.field(request, "line");
          String word = Forms.field(request, "word");
          own.forYou().change(reader, profile -> changed(profile, id, word));
          return own.pages().seeOther(PATH);
        });
  }

  private Profile changed(Profile profile, String id, String word) {
    return profile
        .find(id)
        .map(
            line ->
                switch (word) {
                  case "more" -> profile.with(line.set(SAID, own.now()));
                  case "less" -> profile.with(line.set(-SAID, own.now()));
                  case "forget" -> profile.without(id);
                  default -> profile;
                })
        .orElse(profile);
  }

  /** Pauses learning or goes on, switches For You off or on, or starts afresh. */
  public ServerResponse set(ServerRequest request) {
    return own.answer(
        request,
        reader -> {
          switch (Forms.field(request, "deed")) {
            case "pause" -> own.forYou().change(reader, profile -> profile.learning(false));
            case "go-on" -> own.forYou().change(reader, profile -> profile.learning(true));
            case "off" -> own.forYou().change(reader, profile -> profile.on(false));
            case "on" -> own.forYou().change(reader, profile -> profile.on(true));
            case "afresh" -> own.forYou().startAfresh(reader);
            default -> {
              // Nothing that this page asks.
            }
          }
          return own.pages().seeOther(PATH);
        });
  }
}
