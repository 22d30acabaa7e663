package org.inkstand.reader.taste.impression;

import java.util.Arrays;

/**
 * How often one thing was shown and clicked, by time: sums over all before a moment are asked in
 * any order. Counted by slices of time; a sum covers whole slices that were over before the moment,
 * so that nothing of the moment itself can be in it.
 */
final class Tally {

  private int[] slices = new int[2];
  private int[] shown = new int[2];
  private int[] clicked = new int[2];
  private int size;

  /** Counts, in any order of time. */
  void count(int slice, int shownMore, int clickedMore) {
    int at = Arrays.binarySearch(slices, 0, size, slice);
    if (at < 0) {
      at = -at - 1;
      if (size == slices.length) {
        slices = Arrays.copyOf(slices, 2 * size);
        shown = Arrays.copyOf(shown, 2 * size);
        clicked = Arrays.copyOf(clicked, 2 * size);
      }
      System.arraycopy(slices, at, slices, at + 1, size - at);
      System.arraycopy(shown, at, shown, at + 1, size - at);
      System.arraycopy(clicked, at, clicked, at + 1, size - at);
      slices[at] = slice;
      shown[at] = 0;
      clicked[at] = 0;
      size++;
    }
    shown[at] += shownMore;
    clicked[at] += clickedMore;
  }

  /** Makes sums of the counts, when all is counted. */
  void close() {
    for (int i = 1; i < size; i++) {
      shown[i] += shown[i - 1];
      clicked[i] += clicked[i - 1];
    }
  }

  /** Shown before a slice. */
  int shown(int before) {
    return upTo(shown, before);
  }

  /** Clicked before a slice. */
  int clicked(int before) {
    return upTo(clicked, before);
  }

  /** For how many slices it has been there; 0 when nobody saw it before. */
  int age(int slice) {
    return size == 0 ? 0 : Math.max(0, slice - slices[0]);
  }

  private int upTo(int[] sums, int before) {
    int at = Arrays.binarySearch(slices, 0, size, before);
    int places = at < 0 ? -at - 1 : at;
    return places == 0 ? 0 : sums[places - 1];
  }
}
