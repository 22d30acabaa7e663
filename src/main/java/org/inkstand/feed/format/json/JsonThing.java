package org.inkstand.feed.format.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A value of JSON: an object, an array, or words, which numbers and truths are, too. What is asked
 * for and not there is {@link #NOTHING}, so that a path can be walked without looking down.
 *
 * <p>Names are known without regard to case and underscores: {@code date_published}, {@code
 * datePublished} and ninjs 2's {@code versioncreated} beside 3's {@code versionCreated}.
 */
public final class JsonThing {
  private static final String[] NO_NAMES = {};
  private static final JsonThing[] NO_THINGS = {};

  static final JsonThing NOTHING = new JsonThing(Kind.NOTHING, "");

  enum Kind {
    OBJECT,
    ARRAY,
    WORDS,
    NOTHING
  }

  private final Kind kind;
  private final String words;
  private String[] names = NO_NAMES;
  private JsonThing[] things = NO_THINGS;
  private int count;
  private boolean whole = true;

  private JsonThing(Kind kind, String words) {
    this.kind = kind;
    this.words = words;
  }

  static JsonThing words(String words) {
    return new JsonThing(Kind.WORDS, words);
  }

  static JsonThing empty(Kind kind) {
    return new JsonThing(kind, "");
  }

  void add(String name, JsonThing thing) {
    if (count == things.length) {
      int room = count == 0 ? 1 : count * 2;
      things = Arrays.copyOf(things, room);
      names = kind == Kind.OBJECT ? Arrays.copyOf(names, room) : names;
    }
    if (kind == Kind.OBJECT) {
      names[count] = key(name);
    }
    things[count++] = thing;
  }

  void breakOff() {
    whole = false;
  }

  /** Whether its end was seen. */
  boolean isWhole() {
    return whole;
  }

  boolean isObject() {
    return kind == Kind.OBJECT;
  }

  boolean isArray() {
    return kind == Kind.ARRAY;
  }

  /** The value of the first of these names that has one. */
  JsonThing get(String... wanted) {
    for (var name : wanted) {
      for (int i = count - 1; i >= 0 && kind == Kind.OBJECT; i--) {
        if (names[i].equals(name) && things[i].kind != Kind.NOTHING) {
          return things[i];
        }
      }
    }
    return NOTHING;
  }

  boolean has(String name) {
    return get(name) != NOTHING;
  }

  /** The words of the first of these names that has any; empty when none has. */
  String text(String... wanted) {
    for (var name : wanted) {
      var words = get(name).words();
      if (!words.isEmpty()) {
        return words;
      }
    }
    return "";
  }

  /** The words, stripped; empty when it is none. */
  String words() {
    return words.strip();
  }

  /** What an array or an object holds; what is no array is its own only element. */
  List<JsonThing> each() {
    return switch (kind) {
      case ARRAY -> List.of(Arrays.copyOf(things, count));
      case NOTHING -> List.of();
      case OBJECT, WORDS -> List.of(this);
    };
  }

  /** The values of an object, whatever their names. */
  List<JsonThing> values() {
    return List.of(Arrays.copyOf(things, count));
  }

  private static String key(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
