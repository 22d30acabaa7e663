package org.inkstand.app.endurance;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One version of an article of the restless press. Every word that could be mixed up with another
 * article's or another version's says whose it is: {@code name} stands in all versions of one
 * article and nowhere else, {@code mark} in one version only.
 */
record Dispatch(int title, int number, int version) {

  private static final String CONSONANTS = "bdfgklmnprtvz";
  private static final String VOWELS = "aiou";
  private static final String[] PLAIN =
      ("harbour council bridge minister vote river market teacher winter station budget doctor"
              + " school storm engine garden court letter union ferry museum police forest")
          .split(" ");

  /** A word of its own. */
  String name() {
    return coined(title, number, 0);
  }

  /** A word of this version. */
  String mark() {
    return coined(title, number, version);
  }

  String headline() {
    return "Report on %s, telling %s".formatted(name(), mark());
  }

  String standfirst() {
    return "What %s is about as of %s.".formatted(name(), mark());
  }

  /** Six paragraphs, which begin and end with whose they are. */
  List<String> paragraphs() {
    Random random = new Random(title * 1_000_003L + number * 31L + version);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      StringBuilder text = new StringBuilder("In part %d %s said".formatted(i + 1, name()));
      for (int word = 0; word < 30; word++) {
        text.append(' ').append(PLAIN[random.nextInt(PLAIN.length)]);
      }
      paragraphs.add(text.append(" as %s has it.".formatted(mark())).toString());
    }
    return paragraphs;
  }

  String html() {
    return "<p>" + String.join("</p><p>", paragraphs()) + "</p>";
  }

  String path() {
    return "/%d/news/%s".formatted(title, name());
  }

  URI address(URI press) {
    return press.resolve(path());
  }

  private static String coined(int title, int number, int version) {
    Random random = new Random(title * 7_919L + number * 104_729L + version * 15_485_863L + 11);
    StringBuilder word = new StringBuilder();
    for (int syllable = 0; syllable < 5; syllable++) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return word.append('k').toString();
  }
}
