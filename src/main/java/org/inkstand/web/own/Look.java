package org.inkstand.web.own;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How somebody likes pages to look. Each choice is one of a few words, the first of which is how
 * the paper is set for everybody.
 */
public record Look(String size, String measure, String face, String light, String motion) {

  /** What there is to choose. */
  public enum Choice {
    SIZE("medium", "small", "large", "larger", "largest"),
    MEASURE("medium", "narrow", "wide"),
    FACE("serif", "sans"),
    LIGHT("system", "light", "dark", "sepia"),
    MOTION("system", "none");

    private final List<String> words;

    Choice(String... words) {
      this.words = List.of(words);
    }

    /** The words, the usual one first. */
    public List<String> words() {
      return words;
    }

    private String known(String word) {
      return words.contains(word) ? word : words.getFirst();
    }

    /** Its own name in addresses and attributes. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Look {
    size = Choice.SIZE.known(size);
    measure = Choice.MEASURE.known(measure);
    face = Choice.FACE.known(face);
    light = Choice.LIGHT.known(light);
    motion = Choice.MOTION.known(motion);
  }

  /** What was chosen there. */
  public String chosen(Choice choice) {
    return switch (choice) {
      case SIZE -> size;
      case MEASURE -> measure;
      case FACE -> face;
      case LIGHT -> light;
      case MOTION -> motion;
    };
  }

  /**
   * What the style sheet goes by: every choice that is not the usual one, as {@code size-large}.
   */
  public String marks() {
    return Arrays.stream(Choice.values())
        .filter(choice -> !chosen(choice).equals(choice.words().getFirst()))
        .map(choice -> choice.key() + "-" + chosen(choice))
        .collect(Collectors.joining(" "));
  }

  /** All of it in a word a choice, as {@code large wide sans dark none}. */
  public String packed() {
    return Arrays.stream(Choice.values()).map(this::chosen).collect(Collectors.joining(" "));
  }

  /** Reads that back; what cannot be understood is as usual. */
  public static Look unpacked(String packed) {
    String[] words = Arrays.copyOf((packed + "     ").split(" ", -1), Choice.values().length);
    return new Look(words[0], words[1], words[2], words[3], words[4]);
  }
}
