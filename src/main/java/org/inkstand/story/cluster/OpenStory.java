package org.inkstand.story.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story that may still grow: its articles, and the sum of their terms.
 *
 * <p>Sums are whole numbers, so the same articles make the same story in whatever order they came.
 */
final class OpenStory {

  private static final int[] NONE = {};

  private static final long DAY_SECONDS = 86_400;

  private final long id;
  private final @Nullable Lexicon lexicon;
  private final List<Member> members = new ArrayList<>(1);
  private int[] terms = NONE;
  private int[] sums = NONE;
  private int size;
  private int[] voices = NONE;
  private int[] heard = NONE;
  private long wordsTotal;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private boolean stands = true;

  /** The search that last met this story, and what it found there. */
  int search;

  float found;

  private OpenStory(long id, @Nullable Lexicon lexicon) {
    this.id = id;
    this.lexicon = lexicon;
  }

  /** A story that others can find by its terms. */
  static OpenStory open(long id, Lexicon lexicon) {
    lexicon.opened();
    return new OpenStory(id, lexicon);
  }

  /** A group of articles on trial: nobody finds it, and it makes no word commoner. */
  static OpenStory trial(List<Member> members) {
    var story = new OpenStory(0, null);
    members.forEach(story::absorb);
    return story;
  }

  /** Takes an article in, and enters the terms that are new to the story. */
  void absorb(Member member) {
    members.add(member);
    wordsTotal += member.words();
    hear(member.voices());
    if (member.second() != Sketch.UNDATED) {
      first = Math.min(first, member.second());
      last = Math.max(last, member.second());
    }
    merge(member);
  }

  private void hear(int[] added) {
    if (voices.length == 0) {
      voices = added;
      heard = new int[added.length];
    }
    for (int voice : added) {
      int at = Arrays.binarySearch(voices, voice);
      if (at < 0) {
        at = -at - 1;
        voices = inserted(voices, at, voice);
        heard = inserted(heard, at, 0);
      }
      heard[at]++;
    }
  }

  private static int[] inserted(int[] array, int at, int value) {
    int[] longer = Arrays.copyOf(array, array.length + 1);
    System.arraycopy(array, at, longer, at + 1, array.length - at);
    longer[at] = value;
    return longer;
  }

  private void merge(Member member) {
    if (members.size() == 1) {
      // Of most stories nothing else ever comes: their terms and sums are the article's own.
      terms = member.terms();
      size = terms.length;
      enter(terms);
    } else {
      add(member);
    }
  }

  private void enter(int[] added) {
    if (lexicon != null) {
      for (int term : added) {
        lexicon.enter(term, this);
      }
    }
  }

  private void add(Member member) {
    int[] added = member.terms();
    int[] allTerms = new int[size + added.length];
    int[] allSums = new int[size + added.length];
    int mine = 0;
    int theirs = 0;
    int to = 0;
    while (mine < size || theirs < added.length) {
      int left = mine < size ? terms[mine] : Integer.MAX_VALUE;
      int right = theirs < added.length ? added[theirs] : Integer.MAX_VALUE;
      allTerms[to] = Math.min(left, right);
      if (left <= right) {
        allSums[to] += sum(mine++);
      }
      if (right <= left) {
        allSums[to] += member.weight(theirs++);
      }
      if (right < left && lexicon != null) {
        lexicon.enter(right, this);
      }
      to++;
    }
    terms = fitting(allTerms, to);
    sums = fitting(allSums, to);
    size = to;
  }

  private static int[] fitting(int[] array, int length) {
    return length == array.length ? array : Arrays.copyOf(array, length);
  }

  /** Nothing joins or finds it any more. */
  void close() {
    stands = false;
    if (lexicon != null) {
      lexicon.closed();
      for (int i = 0; i < size; i++) {
        lexicon.leave(terms[i]);
      }
    }
  }

  boolean stands() {
    return stands;
  }

  long id() {
    return id;
  }

  List<Member> members() {
    return members;
  }

  /** Its articles as they came. */
  List<Sketch> sketches(Lexicon terms) {
    return members.stream().map(member -> member.sketch(terms)).toList();
  }

  int count() {
    return members.size();
  }

  /** Different terms; {@link #terms} is as long. */
  int size() {
    return size;
  }

  int[] terms() {
    return terms;
  }

  /** The sum of the term at a place over all articles, in sixteenths. */
  int sum(int place) {
    return sums.length == 0 ? members.getFirst().weight(place) : sums[place];
  }

  /** The voices of its terms, ascending. */
  int[] voices() {
    return voices;
  }

  /** How many articles have terms of the voices at the same places. */
  int[] heard() {
    return heard;
  }

  /** How many articles have terms of a voice. */
  int heard(int voice) {
    int at = Arrays.binarySearch(voices, voice);
    return at < 0 ? 0 : heard[at];
  }

  /** Different words of a usual article. */
  double wordsUsual() {
    return (double) wordsTotal / members.size();
  }

  /** Whether nothing came since a moment; never for a story without times. */
  boolean quietSince(long second) {
    return first <= last && last < second;
  }

  /** Seconds between a moment and the time of this story; 0 within it, or when one has no time. */
  long gap(Member member) {
    return member.second() == Sketch.UNDATED ? 0 : gap(member.second(), member.second());
  }

  /** Seconds between two stories; 0 when they overlap, or when one has no time. */
  long gap(OpenStory other) {
    return gap(other.first, other.last);
  }

  private long gap(long from, long to) {
    if (first > last || from > to) {
      return 0;
    }
    long apart = Math.max(0, Math.max(first - to, from - last));
    // Midnight sharp is how a date without a time of day reads: the hours between are not known.
    boolean daysOnly = from % DAY_SECONDS == 0 || first % DAY_SECONDS == 0;
    return daysOnly ? Math.max(0, apart - DAY_SECONDS) : apart;
  }
}
