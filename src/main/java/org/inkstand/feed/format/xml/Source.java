package org.inkstand.feed.format.xml;

import org.inkstand.feed.format.reading.Budget;
import org.inkstand.feed.format.reading.Flaws;

/** The text being read, and what was wrong with it. */
record Source(String text, Flaws flaws, Budget budget) {

  /** The line of a place, counted from 1. */
  int line(int place) {
    int line = 1;
    for (int i = 0; i < place && i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return line;
  }

  void note(int place, String sentence) {
    if (flaws.wants(sentence)) {
      flaws.note(line(place), sentence);
    }
  }

  void lose(int place, String sentence) {
    if (flaws.wants(sentence)) {
      flaws.lose(line(place), sentence);
    }
  }

  String decoded(Words words) {
    return Entities.decode(this, words.start(), words.end(), words.literal());
  }
}
