package org.inkstand.web.mine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkstand.reader.Follow;
import org.inkstand.reader.Marks;
import org.inkstand.reader.ReaderId;
import org.inkstand.story.Stories;
import org.inkstand.story.Story;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.wording.Section;
import org.inkstand.web.wording.Tongue;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /for-you/start}: where somebody new says what they care for, in a few ticks. */
@Component
public class StartPage {

  static final String PATH = "/for-you/start";

  private static final int NAMES_MAX = 18;
  private static final int TITLES_MAX = 60;
  private static final int STORIES_MAX = 400;

  private final Own own;
  private final Marks marks;
  private final Titles titles;
  private final Stories stories;

  StartPage(Own own, Marks marks, Titles titles, Stories stories) {
    this.own = own;
    this.marks = marks;
    this.titles = titles;
    this.stories = stories;
  }

  /** What the page shows. */
  public record Model(Frame frame, List<Group> groups, String token) {
    public Model {
      groups = List.copyOf(groups);
    }
  }

  /** Things of one kind to choose from. */
  public record Group(String id, String name, List<Choice> choices) {
    public Group {
      choices = List.copyOf(choices);
    }
  }

  /**
   * One of them.
   *
   * @param value kind and value of the follow, as {@code PLACE:Ghent}
   * @param chosen whether they follow it already
   */
  public record Choice(String value, String name, boolean chosen) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    return own.answer(
        request,
        reader ->
            own.pages()
                .showPrivate(
                    "mine/start.jte",
                    new Model(
                        own.around(own.words().of("mine.start.heading"), PATH),
                        groups(reader),
                        Forms.token(request))));
  }

  private List<Group> groups(ReaderId reader) {
    List<Follow> follows = marks.follows(reader);
    List<Title> all = titles.list().stream().filter(title -> !title.paused()).toList();
    List<Story> latest = stories.listLatest(STORIES_MAX);
    return Stream.of(
            group(
                "subject",
                Section.ALL.stream()
                    .map(
                        s -> choice(Follow.Kind.SUBJECT, s.qcode(), s.name(own.words()), follows))),
            group(
                "place",
                often(latest.stream().flatMap(story -> story.places().stream()), NAMES_MAX).stream()
                    .map(name -> choice(Follow.Kind.PLACE, name, name, follows))),
            group(
                "person",
                often(latest.stream().flatMap(story -> story.people().stream()), NAMES_MAX).stream()
                    .map(name -> choice(Follow.Kind.PERSON, name, name, follows))),
            group(
                "country",
                often(all.stream().map(Title::country), NAMES_MAX).stream()
                    .map(c -> choice(Follow.Kind.COUNTRY, c, Tongue.country(c), follows))),
            group(
                "language",
                often(all.stream().map(title -> Tongue.first(title.language())), NAMES_MAX).stream()
                    .map(l -> choice(Follow.Kind.LANGUAGE, l, Tongue.name(l), follows))),
            group(
                "title",
                all.stream()
                    .limit(TITLES_MAX)
                    .map(t -> choice(Follow.Kind.TITLE, t.slug(), t.name(), follows))))
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  private Group group(String id, Stream<Choice> choices) {
    return new Group(id, own.words().of("mine.start." + id), choices.toList());
  }

  /** The most frequent first. */
  private static List<String> often(Stream<String> names, int limit) {
    Map<String, Long> counts = new HashMap<>();
    names.filter(name -> !name.isBlank()).forEach(name -> counts.merge(name, 1L, Long::sum));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Choice choice(Follow.Kind kind, String value, String name, List<Follow> follows) {
    boolean chosen = follows.stream().anyMatch(follow -> follow.about(kind, value));
    return new Choice(kind + ":" + value, name, chosen);
  }

  /** Takes what was ticked: follows it, and no longer what was offered and not ticked. */
  public ServerResponse take(ServerRequest request) {
    return own.answer(
        request,
        reader -> {
          Set<String> chosen = new HashSet<>(request.params().getOrDefault("follow", List.of()));
          Map<String, Choice> offered =
              groups(reader).stream()
                  .flatMap(group -> group.choices().stream())
                  .collect(Collectors.toMap(Choice::value, Function.identity(), (a, _) -> a));
          offered.forEach(
              (value, choice) -> {
                boolean wanted = chosen.contains(value);
                if (wanted != choice.chosen()) {
                  mark(reader, value, wanted);
                }
              });
          own.forYou().visit(reader, true);
          return own.pages().seeOther(ForYouPage.PATH);
        });
  }

  private void mark(ReaderId reader, String choice, boolean wanted) {
    int end = choice.indexOf(':');
    Follow.Kind kind = Follow.Kind.valueOf(choice.substring(0, end).toUpperCase(Locale.ROOT));
    String value = choice.substring(end + 1);
    if (wanted) {
      marks.follow(reader, new Follow(kind, value, own.now()));
    } else {
      marks.unfollow(reader, kind, value);
    }
  }
}
