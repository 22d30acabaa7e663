package org.inkstand.web.desk.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.inkstand.feed.FeedHistory;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.kit.step.StepState;

/**
 * Finds what is wrong, ours first, then by how much of the paper it costs.
 *
 * <p>One failure of a server that may stumble is not yet a finding. Where most of what was tried
 * lately could not be reached, on many hosts, the finding is our own line and not theirs.
 */
public final class Diagnosis {

  /** A step with work that has done nothing for so long is stuck, not slow. */
  private static final Duration STUCK = Duration.ofMinutes(10);

  /** What was tried since then speaks about the line as it is now. */
  private static final Duration LATELY = Duration.ofHours(1);

  /** Fewer hosts than this can break at once by chance. */
  private static final int HOSTS_MIN = 3;

  private Diagnosis() {}

  /** What is wrong at the moment {@code now}, silent titles left aside. */
  public static List<Trouble> of(List<FeedState> feeds, List<StepState> steps, Instant now) {
    return of(feeds, steps, List.of(), now);
  }

  /** What is wrong at the moment {@code now}. */
  public static List<Trouble> of(
      List<FeedState> feeds,
      List<StepState> steps,
      List<FeedHistory.Silence> silences,
      Instant now) {
    List<Trouble> found = new ArrayList<>();
    if (!silences.isEmpty()) {
      found.add(new Trouble.Silent(silences));
    }
    steps.forEach(step -> look(step, now, found));
    Map<Ailment, List<FeedState>> byAilment = new EnumMap<>(Ailment.class);
    for (FeedState feed : feeds) {
      Ailment ailment = Ailment.of(feed, now);
      if (ailment.wrong() && !(ailment.passing() && feed.failures() < 2)) {
        byAilment.computeIfAbsent(ailment, _ -> new ArrayList<>()).add(feed);
      }
    }
    List<Trouble> cut = cut(feeds, now);
    if (!cut.isEmpty()) {
      byAilment.remove(Ailment.UNREACHABLE);
    }
    found.addAll(cut);
    byAilment.forEach((ailment, ill) -> found.add(trouble(ailment, ill)));
    found.sort(
        Comparator.comparing(Trouble::fault)
            .thenComparing(Comparator.comparingInt(Diagnosis::size).reversed()));
    return List.copyOf(found);
  }

  private static int size(Trouble trouble) {
    return switch (trouble) {
      case Trouble.Feeds some -> some.feeds().size();
      case Trouble.Cut cut -> cut.unreachable();
      case Trouble.Silent(var silences) -> silences.size();
      case Trouble.StepFailing _, Trouble.StepStuck _ -> Integer.MAX_VALUE;
    };
  }

  private static void look(StepState step, Instant now, List<Trouble> found) {
    if (!step.lastError().isEmpty()) {
      found.add(new Trouble.StepFailing(step));
    } else if (step.lag() > 0
        && !step.lastAdvancedAt().equals(Instant.EPOCH)
        && step.lastAdvancedAt().isBefore(now.minus(STUCK))) {
      found.add(new Trouble.StepStuck(step));
    }
  }

  private static Trouble trouble(Ailment ailment, List<FeedState> ill) {
    List<FeedState> longestFirst =
        ill.stream().sorted(Comparator.comparing(FeedState::failingSince)).toList();
    Instant since =
        longestFirst.stream()
            .map(FeedState::failingSince)
            .filter(moment -> !moment.equals(Instant.EPOCH))
            .findFirst()
            .orElse(Instant.EPOCH);
    return new Trouble.Feeds(ailment, longestFirst, since);
  }

  private static List<Trouble> cut(List<FeedState> feeds, Instant now) {
    List<FeedState> tried =
        feeds.stream().filter(feed -> feed.lastFetch().isAfter(now.minus(LATELY))).toList();
    List<FeedState> lost =
        tried.stream().filter(feed -> feed.outcome() == Outcome.UNREACHABLE).toList();
    long hosts =
        lost.stream()
            .map(feed -> Objects.requireNonNullElse(feed.address().getHost(), ""))
            .distinct()
            .count();
    if (hosts < HOSTS_MIN || lost.size() * 2 < tried.size()) {
      return List.of();
    }
    // Some were broken before: the line went when the middle one of them went.
    Instant since =
        lost.stream()
            .map(FeedState::failingSince)
            .sorted()
            .skip(lost.size() / 2)
            .findFirst()
            .orElseThrow();
    return List.of(new Trouble.Cut(lost.size(), tried.size(), since));
  }
}
