package org.inkstand.story.subject;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.inkstand.story.words.Voice;
import org.inkstand.story.words.Wording;
import org.inkstand.title.MediaTopic;

/**
 * How much each word speaks for each section.
 *
 * <p>A word's weight for a section is the logarithm of how much more of the section's words it is
 * than of all words; what is known of a word is what {@code SubjectTraining} counted in the IPTC's
 * own names and definitions, in the rules of its EXTRA project, in lists written for Inkstand, and
 * in labelled articles. {@code subjects/README.md} says where all that comes from.
 */
public final class SectionModel {

  private static final int SECTIONS = MediaTopic.values().length;

  private final Map<Long, float[]> weights;

  /** A model with these weights: by the mark of a stem, one a section in their order. */
  public SectionModel(Map<Long, float[]> weights) {
    this.weights = new HashMap<>();
    weights.forEach((mark, of) -> this.weights.put(Voice.stem(mark), of));
  }

  /**
   * The model in the jar: {@code subjects/model.tsv}, a word a line: its mark in hexadecimal, its
   * weight for most sections, then section and weight where it is another; weights in tenths.
   */
  static SectionModel shipped() {
    Map<Long, float[]> weights = new HashMap<>();
    for (String[] row : Lines.of("/subjects/model.tsv")) {
      String[] entries = row[1].split(" ");
      float[] all = new float[SECTIONS];
      Arrays.fill(all, tenths(entries[0]));
      for (int i = 1; i < entries.length; i++) {
        String[] parts = entries[i].split(":");
        all[Integer.parseInt(parts[0])] = tenths(parts[1]);
      }
      weights.put(Long.parseUnsignedLong(row[0], 16), all);
    }
    return new SectionModel(weights);
  }

  private static float tenths(String written) {
    return Integer.parseInt(written) / 10f;
  }

  /**
   * What the words say for each section, in the order of {@link MediaTopic}; all nought when no
   * word is known. A text of many words is not surer than its square root allows, since words of
   * one text repeat each other.
   */
  public double[] scores(Wording wording) {
    double[] scores = new double[SECTIONS];
    double said = 0;
    for (int i = 0; i < wording.size(); i++) {
      long term = wording.terms()[i];
      float[] known = Voice.speaks(Voice.of(term)) ? weights.get(Voice.stem(term)) : null;
      if (known != null) {
        double weight = wording.weights()[i] / 16.0;
        said += weight;
        for (int s = 0; s < SECTIONS; s++) {
          scores[s] += weight * known[s];
        }
      }
    }
    double scale = said == 0 ? 0 : 1 / Math.sqrt(said);
    return Arrays.stream(scores).map(score -> score * scale).toArray();
  }
}
