package org.inkstand.reader.taste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.inkstand.reader.Topic;

/**
 * What there is to choose from at one moment, the same for everybody: made once, ordered for many.
 * For each topic it knows which offers are about it, so that a profile of a hundred lines looks at
 * those only and not at ten thousand. Never changed; safe for threads.
 */
public final class Window {

  /** Three days of a large catalogue. */
  public static final int OFFERS_MAX = 20_000;

  private static final int[] NONE = {};

  private final long number;
  private final List<Offer> offers;
  private final Map<String, int[]> about;
  private final Map<String, String> names = new HashMap<>();
  private final Map<Long, Integer> places = new HashMap<>();
  private final int[] byImportance;
  private final int[] spoken;
  private final Voices voices;

  /**
   * A window.
   *
   * @param number of the edition it belongs to: grows when there is something else to choose from
   * @param offers each key once
   */
  public Window(long number, List<Offer> offers) {
    if (offers.size() > OFFERS_MAX) {
      throw new IllegalArgumentException(offers.size() + " offers");
    }
    this.number = number;
    this.offers = List.copyOf(offers);
    Map<String, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < this.offers.size(); i++) {
      Offer offer = this.offers.get(i);
      if (places.putIfAbsent(offer.key(), i) != null) {
        throw new IllegalArgumentException("twice: " + offer.key());
      }
      for (Topic topic : offer.topics()) {
        names.putIfAbsent(topic.id(), topic.name());
        lists.computeIfAbsent(topic.id(), _ -> new ArrayList<>()).add(i);
      }
    }
    this.about = HashMap.newHashMap(lists.size());
    this.voices = new Voices(this.offers);
    this.byImportance =
        IntStream.range(0, this.offers.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -this.offers.get(i).importance()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.spoken =
        IntStream.range(0, this.offers.size())
            .filter(i -> this.offers.get(i).topics().stream().anyMatch(Window::tongue))
            .toArray();
    lists.forEach(
        (id, list) ->
            about.put(id, list.stream().mapToInt(Integer::intValue).distinct().toArray()));
  }

  private static boolean tongue(Topic topic) {
    return topic.kind() == Topic.Kind.LANGUAGE;
  }

  /** Whose voices they are. */
  public Voices voices() {
    return voices;
  }

  /** Which one: part of the seed of all that looks like chance. */
  public long number() {
    return number;
  }

  /** All of them, as the paper has them. */
  public List<Offer> offers() {
    return offers;
  }

  /** One of them. */
  public Offer offer(int index) {
    return offers.get(index);
  }

  /** Where the offer with a key is. */
  public Optional<Integer> indexOf(long key) {
    return Optional.ofNullable(places.get(key));
  }

  /** How many there are. */
  public int size() {
    return offers.size();
  }

  /** The day's lead. */
  public OptionalInt lead() {
    return IntStream.range(0, size()).filter(i -> offers.get(i).lead()).findFirst();
  }

  /** All of them, the weightiest first. */
  public int[] byImportance() {
    return byImportance.clone();
  }

  /** What people call a topic; empty where nothing here is about it. */
  public Optional<String> name(String topicId) {
    return Optional.ofNullable(names.get(topicId));
  }

  /** Those that say in which language they are. */
  int[] spoken() {
    return spoken;
  }

  /** Those about a topic. */
  int[] about(String topicId) {
    return about.getOrDefault(topicId, NONE);
  }

  /**
   * How much it says that something is about a topic, from 0 for what all is about to 1 for what
   * one in the window is about.
   */
  double telling(String topicId) {
    int holding = about(topicId).length;
    if (holding == 0 || size() < 2) {
      return 1;
    }
    return Math.log((double) size() / holding) / Math.log(size());
  }
}
