package org.inkstand.article.identity;

import java.text.Normalizer;

/**
 * Two 64-bit marks of a text: one for word-for-word copies, one for near copies.
 *
 * <p>Both read the text as a list of words: letters and digits in normal form KC and lower case,
 * everything else a gap, each letter of a script that is written without spaces a word of its own.
 * So quotation marks, dashes, line ends and markup cannot part two copies.
 *
 * <p>{@code exact} is FNV-1a [1] over the words with a final mix, the same on every machine and in
 * every release: it is stored. Two different texts agree by accident about once in 2^64 pairs.
 * {@code near} is Charikar's SimHash [2] over runs of three words: texts that share nine tenths of
 * their runs differ in few bits. Manku et al. [3] found distance 3 right for web pages; short
 * articles need {@link #NEAR_BITS_MAX}. Cost: linear, about 20 ns a word.
 *
 * <ol>
 *   <li>Fowler, Noll, Vo: the FNV hash, IETF draft-eastlake-fnv.
 *   <li>Charikar: Similarity estimation techniques from rounding algorithms, STOC 2002.
 *   <li>Manku, Jain, Das Sarma: Detecting near-duplicates for web crawling, WWW 2007.
 * </ol>
 *
 * @param exact equal for word-for-word copies
 * @param near few bits apart for near copies
 * @param words how many words were read; a mark of few words says little
 */
public record Fingerprint(long exact, long near, int words) {

  /** Bits in which near copies may differ. */
  public static final int NEAR_BITS_MAX = 6;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** The marks of a plain text; an empty text has marks too, and zero words. */
  public static Fingerprint of(String text) {
    var reading = new Reading();
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    normal.codePoints().forEach(reading::accept);
    return reading.finish();
  }

  /** True for a word-for-word copy, save the chance named above; never for texts without words. */
  public boolean copies(Fingerprint other) {
    return words > 0 && words == other.words && exact == other.exact;
  }

  /** Bits in which the near marks differ, 0 to 64. */
  public int distance(Fingerprint other) {
    return Long.bitCount(near ^ other.near);
  }

  /** True when the near marks are close enough and both texts long enough to trust them. */
  public boolean resembles(Fingerprint other) {
    return Math.min(words, other.words) >= 40 && distance(other) <= NEAR_BITS_MAX;
  }

  private static long mix(long hash) {
    long h = hash;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }

  /** The state of one reading: the word under way, the two words before it, and the sums. */
  private static final class Reading {
    private final Votes votes = new Votes();
    private long exact = FNV_OFFSET;
    private long word = FNV_OFFSET;
    private boolean within;
    private long before;
    private long beforeThat;
    private int words;

    void accept(int codePoint) {
      boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK;
      if (!Character.isLetterOrDigit(codePoint) && !(mark && within)) {
        endWord();
        return;
      }
      if (Character.isIdeographic(codePoint)) {
        endWord();
      }
      within = true;
      letter(Character.toLowerCase(codePoint));
      if (Character.isIdeographic(codePoint)) {
        endWord();
      }
    }

    /** Takes the bytes of a letter in UTF-8. */
    private void letter(int c) {
      if (c < 0x80) {
        octet(c);
        return;
      }
      if (c < 0x800) {
        octet(0xc0 | c >> 6);
      } else {
        if (c < 0x10000) {
          octet(0xe0 | c >> 12);
        } else {
          octet(0xf0 | c >> 18);
          octet(0x80 | c >> 12 & 0x3f);
        }
        octet(0x80 | c >> 6 & 0x3f);
      }
      octet(0x80 | c & 0x3f);
    }

    private void octet(int b) {
      word = (word ^ b) * FNV_PRIME;
    }

    private void endWord() {
      if (!within) {
        return;
      }
      long hash = mix(word);
      exact = (exact ^ hash) * FNV_PRIME;
      votes.add(mix(hash + 31 * mix(before + 31 * beforeThat)));
      beforeThat = before;
      before = hash;
      words++;
      word = FNV_OFFSET;
      within = false;
    }

    Fingerprint finish() {
      endWord();
      return new Fingerprint(mix(exact), votes.majority(words), words);
    }
  }

  /**
   * How many runs have each bit, counted for all 64 at once: the numbers stand upright, place
   * {@code i} of all of them in one word, and one run is added as a column of carries, which is two
   * places on average.
   */
  private static final class Votes {
    private final long[] places = new long[Integer.SIZE];

    void add(long run) {
      long carry = run;
      for (int i = 0; carry != 0; i++) {
        long kept = places[i];
        places[i] = kept ^ carry;
        carry &= kept;
      }
    }

    /** The bits that more than half of so many runs have. */
    long majority(int runs) {
      long majority = 0;
      for (int bit = 0; bit < Long.SIZE; bit++) {
        long count = 0;
        for (int i = 0; i < places.length; i++) {
          count |= (places[i] >>> bit & 1) << i;
        }
        majority |= 2 * count > runs ? 1L << bit : 0;
      }
      return majority;
    }
  }
}
