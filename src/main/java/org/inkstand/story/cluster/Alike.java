package org.inkstand.story.cluster;

/**
 * How alike two things are, an article and a story or two stories, in the voices that both have.
 *
 * @param speak whether they have a language in common
 * @param words likeness of their words in that language, 0 to 1
 * @param headlines likeness of the headlines over their texts; their words are counted as names
 * @param names likeness of the names in Latin letters and of the numbers
 * @param sounds likeness of the names as they sound and of the numbers
 */
record Alike(boolean speak, double words, Traces headlines, Traces names, Traces sounds) {

  /**
   * Likeness of traces.
   *
   * @param degree 0 to 1
   * @param names how many different ones both have
   * @param numbers how many different ones both have
   */
  record Traces(double degree, int names, int numbers) {

    /** Nothing to compare. */
    static final Traces NONE = new Traces(0, 0, 0);

    /** Names and numbers together. */
    int count() {
      return names + numbers;
    }
  }

  /** One figure, to sort articles by which of two groups they are nearer to. */
  double degree() {
    return speak ? words : Math.max(names.degree(), sounds.degree());
  }
}
