package org.inkstand.feed.format.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inkstand.feed.format.parsed.Flaw;

/** The flaws seen so far, each sentence once, bounded. */
public final class Flaws {
  private final List<Flaw> seen = new ArrayList<>();
  private final Set<String> sentences = new HashSet<>();
  private int unwritten;

  /** Something is wrong but nothing was lost. */
  public void note(int line, String sentence) {
    add(new Flaw(line, false, sentence));
  }

  /** Something is wrong and something was lost by it. */
  public void lose(int line, String sentence) {
    add(new Flaw(line, true, sentence));
  }

  /**
   * Whether this sentence would be written down: saves counting lines for one that would not, which
   * on a file of nothing but flaws would cost the square of its length.
   */
  public boolean wants(String sentence) {
    if (sentences.contains(sentence)) {
      return false;
    }
    boolean room = seen.size() < Limits.FLAWS_MAX;
    unwritten += room ? 0 : 1;
    return room;
  }

  private void add(Flaw flaw) {
    if (sentences.contains(flaw.sentence())) {
      return;
    }
    if (seen.size() >= Limits.FLAWS_MAX) {
      unwritten++;
      return;
    }
    sentences.add(flaw.sentence());
    seen.add(flaw);
  }

  /** All of them, in the order they were seen. */
  public List<Flaw> list() {
    var all = new ArrayList<>(seen);
    if (unwritten > 0) {
      all.add(new Flaw(0, false, "and " + unwritten + " more flaws"));
    }
    return all;
  }

  /** A piece of the feed as it may stand in a sentence: short and on one line. */
  public static String quote(String piece) {
    var line = piece.strip().replaceAll("\\s+", " ");
    return "\"" + (line.length() > 60 ? line.substring(0, 57) + "..." : line) + "\"";
  }
}
