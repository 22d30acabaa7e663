package org.inkstand.story.cluster;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.inkstand.story.words.Voice;

/**
 * The terms of the open stories: how many stories use each, and which.
 *
 * <p>Rarity is counted in stories and not in articles. A word that three hundred articles of one
 * event use is the name of the event, and must not be called common because the event is big.
 *
 * <p>Each term has a small number as long as a story uses it; then the number is given to another.
 * A table with open addressing, half full at most: 28 bytes a term and 4 a use.
 */
final class Lexicon {

  private static final OpenStory[] NOBODY = new OpenStory[0];

  /** What a word counts that every story uses. */
  private static final float RARITY_MIN = 0.01f;

  private long[] keys = new long[1 << 12];
  private int[] numbers = new int[1 << 12];
  private int held;

  private long[] marks = new long[1 << 10];
  private int[] stories = new int[1 << 10];
  private int[] entries = new int[1 << 10];
  private OpenStory[][] users = new OpenStory[1 << 10][];
  private int issued;
  private int[] free = new int[16];
  private int freed;
  private int open;
  private final Map<IntBuffer, int[]> voices = new HashMap<>();

  /** The number of a term, given at first sight. */
  int number(long mark) {
    long key = mark == 0 ? 1 : mark;
    int at = slot(key);
    if (keys[at] == key) {
      return numbers[at];
    }
    if (2 * (held + 1) > keys.length) {
      grow();
      at = slot(key);
    }
    int number = freed > 0 ? free[--freed] : issue();
    keys[at] = key;
    numbers[at] = number;
    held++;
    marks[number] = key;
    users[number] = NOBODY;
    return number;
  }

  private int issue() {
    if (issued == marks.length) {
      int room = 2 * issued;
      marks = Arrays.copyOf(marks, room);
      stories = Arrays.copyOf(stories, room);
      entries = Arrays.copyOf(entries, room);
      users = Arrays.copyOf(users, room);
    }
    return issued++;
  }

  private int slot(long key) {
    int at = home(key);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private int home(long key) {
    return (int) (key ^ (key >>> 32)) & (keys.length - 1);
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        numbers[at] = oldNumbers[i];
      }
    }
  }

  /** Above every number given. */
  int size() {
    return issued;
  }

  /** The term of a number. */
  long mark(int number) {
    return marks[number];
  }

  /** A story uses a term from now on. */
  void enter(int number, OpenStory story) {
    if (entries[number] == users[number].length) {
      makeRoom(number);
    }
    users[number][entries[number]++] = story;
    stories[number]++;
  }

  /** A story that used a term is gone; its entry goes when there is need for room. */
  void leave(int number) {
    if (--stories[number] == 0) {
      forget(number);
    }
  }

  private void makeRoom(int number) {
    OpenStory[] list = users[number];
    int kept = 0;
    for (int i = 0; i < entries[number]; i++) {
      if (list[i].stands()) {
        list[kept++] = list[i];
      }
    }
    if (2 * kept >= list.length) {
      list = Arrays.copyOf(list, list.length < 4 ? list.length + 1 : list.length * 3 / 2);
    }
    Arrays.fill(list, kept, list.length, null);
    users[number] = list;
    entries[number] = kept;
  }

  /** Takes a term out; those behind it in the table move up, so that they are still found. */
  private void forget(int number) {
    int mask = keys.length - 1;
    int hole = slot(marks[number]);
    for (int at = (hole + 1) & mask; keys[at] != 0; at = (at + 1) & mask) {
      if (((at - home(keys[at])) & mask) >= ((at - hole) & mask)) {
        keys[hole] = keys[at];
        numbers[hole] = numbers[at];
        hole = at;
      }
    }
    keys[hole] = 0;
    held--;
    users[number] = NOBODY;
    entries[number] = 0;
    if (freed == free.length) {
      free = Arrays.copyOf(free, 2 * freed);
    }
    free[freed++] = number;
  }

  /** How many open stories use a term. */
  int stories(int number) {
    return stories[number];
  }

  /** Those that use a term, some of them gone; the first {@link #entries} places count. */
  OpenStory[] users(int number) {
    return users[number];
  }

  int entries(int number) {
    return entries[number];
  }

  void opened() {
    open++;
  }

  void closed() {
    open--;
  }

  /** The same voices, in one array for all articles that have them. */
  int[] voices(int[] heard) {
    return voices.computeIfAbsent(IntBuffer.wrap(heard), _ -> heard);
  }

  /** The voice of a term. */
  int voice(int number) {
    return Voice.of(marks[number]);
  }

  /** Inverse story frequency of a term, in natural logarithms. */
  float rarity(int number) {
    int voice = voice(number);
    int before =
        Voice.speaks(voice) || voice == Voice.HEADLINE
            ? Limits.STORIES_BEFORE
            : Limits.STORIES_BEFORE_TRACES;
    double rest = before + open + 1.0;
    return Math.max(RARITY_MIN, (float) Math.log(rest / (stories[number] + 0.5)));
  }
}
