package org.inkstand.web.desk.feeds;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.Feeds;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.Numbers;
import org.inkstand.web.desk.diagnosis.Ailment;
import org.inkstand.web.desk.feeds.FeedWords.FeedLine;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/feeds}: every feed by state, worst first, found by a word or a state. */
@Component
public class FeedsPage {

  /** As many as one scrolls through before one searches. */
  private static final int LINES_MAX = 100;

  private final Desk desk;
  private final FeedWords feedWords;
  private final Feeds feeds;
  private final Titles titles;

  FeedsPage(Desk desk, FeedWords feedWords, Feeds feeds, Titles titles) {
    this.desk = desk;
    this.feedWords = feedWords;
    this.feeds = feeds;
    this.titles = titles;
  }

  /**
   * What the page says.
   *
   * @param counted how many fit what was asked, in words
   * @param previous address of the page before; empty on the first
   * @param next address of the page after; empty on the last
   */
  public record Model(
      Shell shell,
      List<Choice> states,
      String state,
      String words,
      String counted,
      List<FeedLine> feeds,
      boolean none,
      String previous,
      String next) {
    public Model {
      states = List.copyOf(states);
      feeds = List.copyOf(feeds);
    }
  }

  /** A state to choose. */
  public record Choice(String state, String name, String number, String path, boolean current) {

    private Choice chosenFrom(String asked) {
      return new Choice(state, name, number, path, state.equals(asked));
    }
  }

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    Instant now = desk.now();
    String state = Desk.field(request, "state");
    String words = Desk.field(request, "q");
    int page = page(request);
    List<FeedState> all = feeds.list();
    List<FeedState> fitting =
        all.stream()
            .filter(feed -> state.isEmpty() || state(feed, now).equals(state))
            .filter(says(words))
            .sorted(FeedWords.worstFirst(now))
            .toList();
    List<FeedLine> lines =
        fitting.stream()
            .skip((long) page * LINES_MAX)
            .limit(LINES_MAX)
            .map(feed -> feedWords.line(feed, now))
            .toList();
    boolean more = fitting.size() > (page + 1) * LINES_MAX;
    return desk.show(
        "desk/feeds.jte",
        new Model(
            desk.around(request, desk.words().of("desk.feeds.title"), "feeds"),
            choices(all, state, words, now),
            state,
            words,
            desk.words().count("desk.feeds.counted", fitting.size()),
            lines,
            all.isEmpty(),
            page == 0 ? "" : path(state, words, page - 1),
            more ? path(state, words, page + 1) : ""));
  }

  private static int page(ServerRequest request) {
    String asked = Desk.field(request, "page");
    return asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 0;
  }

  private static String state(FeedState feed, Instant now) {
    return FeedWords.state(Ailment.of(feed, now));
  }

  private Predicate<FeedState> says(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return feed ->
        wanted.isEmpty()
            || feed.address().toString().toLowerCase(Locale.ROOT).contains(wanted)
            || feed.reason().toLowerCase(Locale.ROOT).contains(wanted)
            || titles
                .find(feed.title())
                .filter(title -> title.name().toLowerCase(Locale.ROOT).contains(wanted))
                .isPresent();
  }

  private List<Choice> choices(List<FeedState> all, String state, String words, Instant now) {
    Map<Ailment, Integer> counts = new EnumMap<>(Ailment.class);
    all.forEach(feed -> counts.merge(Ailment.of(feed, now), 1, Integer::sum));
    List<Choice> choices = new ArrayList<>();
    choices.add(choice("", "desk.state.all", all.size(), words));
    counts.forEach(
        (ailment, count) -> {
          String name = FeedWords.state(ailment);
          choices.add(choice(name, "desk.state." + name, count, words));
        });
    return choices.stream().map(choice -> choice.chosenFrom(state)).toList();
  }

  private Choice choice(String state, String key, int count, String words) {
    return new Choice(
        state, desk.words().of(key), Numbers.grouped(count), path(state, words, 0), false);
  }

  private static String path(String state, String words, int page) {
    List<String> query = new ArrayList<>();
    if (!state.isEmpty()) {
      query.add("state=" + URLEncoder.encode(state, StandardCharsets.UTF_8));
    }
    if (!words.isEmpty()) {
      query.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
    if (page > 0) {
      query.add("page=" + page);
    }
    return query.isEmpty() ? "/desk/feeds" : "/desk/feeds?" + String.join("&", query);
  }
}
