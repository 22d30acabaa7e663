package org.inkstand.story.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inkstand.story.hand.ByHand;

/**
 * Gathers a stream of articles into stories, one event a story.
 *
 * <p><b>The idea.</b> Single-pass clustering, as in topic detection and tracking [1]: an article
 * joins the open story it is most like, when that is like enough, else it opens one. Four things
 * make it work for headlines as well as for full texts:
 *
 * <ul>
 *   <li>a word's rarity is counted in stories, not articles ({@link Lexicon}), so the words of a
 *       big event stay telling;
 *   <li>what is like enough grows with the length of the texts and of what is known of the story
 *       ({@link Thresholds}), and likeness fades with time apart;
 *   <li>names and numbers are compared on their own, which brings together what is told at length
 *       in other words, or in another language ({@link Evidence});
 *   <li>a story that grew is looked at again: it may merge with another, which a first article in
 *       strange words had opened, or fall into two ({@link Halves}). Two events that are much alike
 *       are told apart by their articles, pair by pair ({@link Contrast}). The looks become rarer
 *       as it grows, so each article pays for a bounded number.
 * </ul>
 *
 * <p><b>Same stream, same stories.</b> Articles of one batch are put in an order of their own, by
 * time and content, so their order of arrival says nothing. Everything a decision depends on
 * follows from the open stories and their articles: a clusterer that {@link #resume}s from those
 * goes on as the one before would have.
 *
 * <p><b>Cost.</b> Flat: the search is bounded by {@link Limits}, not by the window. Not safe for
 * threads.
 *
 * <ol>
 *   <li>Allan, Papka, Lavrenko: On-line new event detection and tracking, SIGIR 1998.
 * </ol>
 */
public final class Clusterer {

  private static final long SWEEP_SECONDS = 3600;

  private final Thresholds thresholds;
  private final Lexicon lexicon = new Lexicon();
  private final Likeness likeness = new Likeness(lexicon);
  private final Search search = new Search(lexicon, likeness);
  private final Contrast contrast;
  private final ByHand hand = new ByHand();
  private final Map<Long, OpenStory> open = new TreeMap<>();
  private final Map<Long, OpenStory> homes = new HashMap<>();
  private List<Decision> decisions = new ArrayList<>();
  private long next;
  private long swept = Long.MIN_VALUE;

  /** A clusterer that knows no story yet and calls the first one 1. */
  public Clusterer() {
    this(Thresholds.HOUSE, 1);
  }

  /** A clusterer that knows no story yet, with the number of its first one. */
  public Clusterer(Thresholds thresholds, long next) {
    this.thresholds = thresholds;
    this.contrast = new Contrast(lexicon, thresholds.contrast());
    this.next = next;
  }

  /**
   * Goes on where another clusterer stood.
   *
   * @param stories its open stories, by number
   * @param next the number it would have given to the next story
   */
  public static Clusterer resume(
      Thresholds thresholds, Map<Long, ? extends Collection<Sketch>> stories, long next) {
    var clusterer = new Clusterer(thresholds, next);
    new TreeMap<>(stories)
        .forEach(
            (id, sketches) -> {
              OpenStory story = clusterer.open(id);
              sketches.stream().sorted(Sketch.OWN_ORDER).forEach(s -> clusterer.house(s, story));
            });
    return clusterer;
  }

  /** Takes a batch of articles in and says what became of them and of the stories. */
  public List<Decision> absorb(Collection<Sketch> batch) {
    decisions = new ArrayList<>();
    Map<Long, OpenStory> grown = new TreeMap<>();
    batch.stream()
        .sorted(Sketch.OWN_ORDER)
        .forEach(
            sketch -> {
              sweep(sketch);
              OpenStory home = place(sketch);
              grown.put(home.id(), home);
            });
    grown.values().forEach(this::reexamine);
    return List.copyOf(decisions);
  }

  /** Takes articles back, as if they had never come; unknown ones are passed over. */
  public List<Decision> withdraw(Collection<Long> articles) {
    decisions = new ArrayList<>();
    for (long article : articles.stream().sorted().toList()) {
      OpenStory home = homes.remove(article);
      if (home == null) {
        continue;
      }
      decisions.add(new Decision.Left(home.id(), article));
      List<Member> rest = home.members().stream().filter(m -> m.article() != article).toList();
      if (rest.isEmpty()) {
        decisions.add(new Decision.Closed(home.id()));
        close(home);
      } else {
        replace(home, rest);
      }
    }
    return List.copyOf(decisions);
  }

  /** What editors ruled: heeded from then on. */
  public ByHand hand() {
    return hand;
  }

  /** Makes two stories one because an editor says so; nothing where one is not open any more. */
  public List<Decision> unite(long story, long other) {
    decisions = new ArrayList<>();
    OpenStory stays = open.get(story);
    OpenStory goes = open.get(other);
    if (stays != null && goes != null && story != other) {
      take(stays, goes);
      hand.united(story, other);
    }
    return List.copyOf(decisions);
  }

  /** Takes articles out of a story, for one of their own, because an editor says so. */
  public List<Decision> part(long story, Collection<Long> articles) {
    decisions = new ArrayList<>();
    OpenStory home = open.get(story);
    if (home != null) {
      List<Member> leaving = new ArrayList<>(home.members());
      List<Member> rest = new ArrayList<>(home.members());
      leaving.removeIf(member -> !articles.contains(member.article()));
      rest.removeAll(leaving);
      if (!leaving.isEmpty() && !rest.isEmpty()) {
        hand.parted(story, split(home, leaving, rest));
      }
    }
    return List.copyOf(decisions);
  }

  /** The open stories with their articles, by number: what {@link #resume} asks for. */
  public Map<Long, List<Sketch>> stories() {
    Map<Long, List<Sketch>> all = new TreeMap<>();
    open.forEach((id, story) -> all.put(id, story.sketches(lexicon)));
    return all;
  }

  /** The number that the next story will have. */
  public long next() {
    return next;
  }

  /** Closes what was quiet for too long, once for each hour of the stream. */
  private void sweep(Sketch sketch) {
    long hour = Math.floorDiv(sketch.second(), SWEEP_SECONDS);
    if (!sketch.dated() || hour <= swept) {
      return;
    }
    swept = hour;
    long since = hour * SWEEP_SECONDS - thresholds.quiet().toSeconds();
    for (OpenStory story : List.copyOf(open.values())) {
      if (story.quietSince(since)) {
        decisions.add(new Decision.Closed(story.id()));
        story.members().forEach(member -> homes.remove(member.article()));
        close(story);
      }
    }
  }

  private OpenStory place(Sketch sketch) {
    var member = new Member(sketch, lexicon);
    Optional<OpenStory> best = search.home(member, thresholds);
    OpenStory home = best.orElseGet(() -> open(next++));
    decisions.add(
        best.isPresent()
            ? new Decision.Joined(home.id(), sketch.article())
            : new Decision.Opened(home.id(), sketch.article()));
    house(member, home);
    return home;
  }

  /** Small stories are looked at whenever they grow, larger ones after each eighth or so. */
  private void reexamine(OpenStory grown) {
    int every = Math.max(1, Integer.highestOneBit(grown.count()) / 8);
    if (!grown.stands() || grown.count() % every != 0) {
      return;
    }
    OpenStory story = grown;
    for (int merger = 0; merger < Limits.MERGERS; merger++) {
      Optional<OpenStory> same = same(story);
      if (same.isEmpty()) {
        break;
      }
      story = merge(story, same.get());
    }
    split(story);
  }

  private Optional<OpenStory> same(OpenStory story) {
    likeness.ask(story);
    Optional<OpenStory> same = Optional.empty();
    double lead = 1;
    for (OpenStory other : search.candidates(story.terms(), story)) {
      double over = thresholds.over(likeness, story, other);
      boolean may = over > lead && !hand.apart(story.id(), other.id());
      if (may && !contrast.apart(story, other)) {
        lead = over;
        same = Optional.of(other);
      }
    }
    likeness.forget(story.terms());
    return same;
  }

  /** The larger keeps its number, of equal ones the older. */
  private OpenStory merge(OpenStory one, OpenStory other) {
    boolean first =
        one.count() > other.count() || (one.count() == other.count() && one.id() < other.id());
    return first ? take(one, other) : take(other, one);
  }

  private OpenStory take(OpenStory stays, OpenStory goes) {
    decisions.add(new Decision.Merged(stays.id(), goes.id()));
    goes.members().forEach(member -> house(member, stays));
    close(goes);
    hand.merged(stays.id(), goes.id());
    return stays;
  }

  private void split(OpenStory story) {
    boolean small = story.count() < Limits.SPLIT_ARTICLES_MIN;
    if (small || story.count() > Limits.SPLIT_ARTICLES_MAX || hand.whole(story.id())) {
      return;
    }
    Halves.of(story, lexicon, likeness)
        .filter(this::apart)
        .ifPresent(h -> split(story, h.smaller().members(), h.larger().members()));
  }

  private long split(OpenStory story, List<Member> leaving, List<Member> rest) {
    OpenStory fresh = open(next++);
    decisions.add(
        new Decision.Split(story.id(), fresh.id(), leaving.stream().map(Member::article).toList()));
    leaving.forEach(member -> house(member, fresh));
    replace(story, rest);
    return fresh.id();
  }

  private boolean apart(Halves halves) {
    likeness.ask(halves.larger());
    double over = thresholds.over(likeness, halves.larger(), halves.smaller());
    likeness.forget(halves.larger().terms());
    return over < thresholds.split() || contrast.apart(halves.larger(), halves.smaller());
  }

  private OpenStory open(long id) {
    OpenStory story = OpenStory.open(id, lexicon);
    open.put(id, story);
    return story;
  }

  private void house(Sketch sketch, OpenStory home) {
    house(new Member(sketch, lexicon), home);
  }

  private void house(Member member, OpenStory home) {
    home.absorb(member);
    homes.put(member.article(), home);
  }

  /** The same story with fewer articles; the new one stands before the old one goes, for terms. */
  private void replace(OpenStory story, List<Member> members) {
    OpenStory fewer = open(story.id());
    members.forEach(member -> house(member, fewer));
    story.close();
  }

  private void close(OpenStory story) {
    open.remove(story.id());
    story.close();
  }
}
