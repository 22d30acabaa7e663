package org.inkstand.story.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A story in two: the articles sorted by which of two opposite ones they are nearer to.
 *
 * @param larger the half with more articles
 */
record Halves(OpenStory larger, OpenStory smaller) {

  /**
   * The halves of a story: its least usual article and the one farthest from that, then every
   * article to the nearer of both, three times over (2-means).
   *
   * @return empty when one half would hold a single article, which is no story that split off
   */
  static Optional<Halves> of(OpenStory story, Likeness likeness) {
    List<Member> all = story.members();
    OpenStory left = OpenStory.trial(List.of(farthest(story, all, likeness)));
    OpenStory right = OpenStory.trial(List.of(farthest(left, all, likeness)));
    for (int round = 0; round < Limits.SPLIT_ROUNDS; round++) {
      List<Member> nearLeft = new ArrayList<>();
      List<Member> nearRight = new ArrayList<>();
      for (Member member : all) {
        likeness.ask(member);
        (likeness.with(left).degree() >= likeness.with(right).degree() ? nearLeft : nearRight)
            .add(member);
        likeness.forget(member.terms());
      }
      if (nearLeft.size() < 2 || nearRight.size() < 2) {
        return Optional.empty();
      }
      left = OpenStory.trial(nearLeft);
      right = OpenStory.trial(nearRight);
    }
    return Optional.of(
        left.count() >= right.count() ? new Halves(left, right) : new Halves(right, left));
  }

  private static Member farthest(OpenStory from, List<Member> members, Likeness likeness) {
    Member farthest = members.getFirst();
    double least = Double.MAX_VALUE;
    for (Member member : members) {
      likeness.ask(member);
      double alike = likeness.with(from).degree();
      likeness.forget(member.terms());
      boolean earlier =
          alike == least && member.sketch().wording().mark() < farthest.sketch().wording().mark();
      if (alike < least || earlier) {
        least = alike;
        farthest = member;
      }
    }
    return farthest;
  }
}
