package org.inkstand.web.library;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inkstand.kit.text.Numbers;
import org.inkstand.reader.Follow;
import org.inkstand.reader.Follow.Kind;
import org.inkstand.reader.Limits;
import org.inkstand.reader.Marks;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Unread;
import org.inkstand.story.Stories;
import org.inkstand.story.Story;
import org.inkstand.story.StoryId;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.wording.Section;
import org.inkstand.web.wording.Tongue;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /following}: what a reader follows, with how much of it is new. */
@Component
public class FollowingPage {

  private final Room room;
  private final Marks marks;
  private final Unread unread;
  private final Catalogue catalogue;

  FollowingPage(Room room, Marks marks, Unread unread, Catalogue catalogue) {
    this.room = room;
    this.marks = marks;
    this.unread = unread;
    this.catalogue = catalogue;
  }

  /** What follows are about. */
  @Component
  record Catalogue(Titles titles, Stories stories) {

    Optional<Title> title(String slug) {
      return titles.findBySlug(slug);
    }

    Optional<Story> story(String number) {
      return Numbers.id(number).map(StoryId::new).flatMap(stories::find);
    }
  }

  /** What the page shows. */
  public record Model(Walls walls, List<Group> groups, int unread, List<Choice> kinds) {}

  /** All of one kind. */
  public record Group(String name, List<Line> lines) {}

  /**
   * One follow.
   *
   * @param path where it has its page; may be empty
   * @param unread how many articles; -1 where nobody counts
   */
  public record Line(String kind, String value, String name, String path, int unread) {}

  /** A kind that can be named in the form. */
  public record Choice(String word, String name) {}

  /** Shows it. */
  public ServerResponse show(@SuppressWarnings("unused") ServerRequest request) {
    ReaderId reader = room.reader();
    Unread.Counts counts = unread.counts(reader);
    Map<String, Integer> bySlug =
        counts.titles().stream()
            .collect(Collectors.toMap(Unread.Count::slug, Unread.Count::unread));
    Map<Kind, List<Line>> lines =
        marks.follows(reader).stream()
            .collect(
                Collectors.groupingBy(
                    Follow::kind, Collectors.mapping(f -> line(f, bySlug), Collectors.toList())));
    return room.show(
        "library/following.jte",
        new Model(
            room.around("following", "/following"),
            Arrays.stream(Kind.values())
                .filter(lines::containsKey)
                .map(
                    kind ->
                        new Group(name("follow.group.", kind), lines.getOrDefault(kind, List.of())))
                .toList(),
            counts.total(),
            List.of(choice(Kind.PERSON), choice(Kind.PLACE), choice(Kind.AUTHOR))));
  }

  private Choice choice(Kind kind) {
    return new Choice(kind.name(), name("follow.kind.", kind));
  }

  private String name(String prefix, Kind kind) {
    return room.words().of(prefix + kind.name().toLowerCase(Locale.ROOT));
  }

  private Line line(Follow follow, Map<String, Integer> unreadBySlug) {
    String value = follow.value();
    Line plain = new Line(follow.kind().name(), value, value, "", -1);
    return switch (follow.kind()) {
      case TITLE ->
          catalogue
              .title(value)
              .map(
                  t ->
                      named(
                          plain,
                          t.name(),
                          "/title/" + t.slug(),
                          unreadBySlug.getOrDefault(value, 0)))
              .orElse(plain);
      case SUBJECT ->
          Section.of(value)
              .map(s -> named(plain, s.name(room.words()), s.path(), -1))
              .orElse(plain);
      case STORY ->
          catalogue.story(value).map(s -> named(plain, s.headline(), s.path(), -1)).orElse(plain);
      case COUNTRY ->
          named(plain, Tongue.country(value), "/country/" + value.toLowerCase(Locale.ROOT), -1);
      case LANGUAGE -> named(plain, Tongue.name(value), "", -1);
      case PERSON, PLACE, AUTHOR -> named(plain, value, Searched.path(value), -1);
    };
  }

  private static Line named(Line line, String name, String path, int unread) {
    return new Line(line.kind(), line.value(), name, path, unread);
  }

  /** Follows. */
  public ServerResponse follow(ServerRequest request) {
    String value = Forms.field(request, "value");
    Optional<Kind> kind = Room.word(Kind.class, Forms.field(request, "kind"));
    if (kind.isEmpty() || value.isEmpty() || value.length() > Limits.VALUE_CHARS_MAX) {
      return room.refused(request, "/following", "follow.refused");
    }
    Instant now = room.frames().clock().instant();
    try {
      Follow follow = new Follow(kind.get(), value, now);
      marks.follow(room.reader(), follow);
      return room.done(request, "/following", "follow.done", line(follow, Map.of()).name());
    } catch (Marks.Refused full) {
      return room.refused(request, "/following", "follow.full", Limits.FOLLOWS_MAX);
    }
  }

  /** Follows no longer. */
  public ServerResponse unfollow(ServerRequest request) {
    String value = Forms.field(request, "value");
    Room.word(Kind.class, Forms.field(request, "kind"))
        .ifPresent(kind -> marks.unfollow(room.reader(), kind, value));
    return room.done(request, "/following", "follow.undone");
  }

  /** Reads up a title. */
  public ServerResponse catchUp(ServerRequest request) {
    Optional<Title> title = catalogue.title(Forms.field(request, "value"));
    title.ifPresent(t -> unread.catchUp(room.reader(), t.id()));
    return room.done(request, "/following", "follow.caught-up", title.map(Title::name).orElse(""));
  }
}
